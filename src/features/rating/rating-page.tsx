import { useParams } from "@solidjs/router";
import { createResource, Show, untrack } from "solid-js";
import { raters } from "#domain/rating.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { raterWords } from "#i18n/matchmaking-words.ts";
import { dayWords } from "#parts/day-words.ts";
import { links } from "#parts/links.ts";
import { MeetingToRate } from "#parts/meeting-to-rate.tsx";
import { NewsOfMeeting } from "#parts/news-of-meeting.tsx";
import { pairName } from "#parts/pair-name.ts";
import { saidText } from "#parts/rated-text.ts";
import { type OpenRating, RatingForm } from "#parts/rating-form.tsx";
import { ChipGroup } from "#ui/chip-group.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { useDrafts } from "#workspace/drafts.ts";
import type { Entry } from "#workspace/entry.ts";
import { saveJoined } from "#workspace/joining-records.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import {
  ratingChanges,
  shownRatings,
  type ShownRatings,
  type TeamRatingText,
  turnTo,
} from "./rating-changes.ts";
import { words } from "./words.ts";

const states = ["held", "enterprise-absent", "buyer-absent"] as const;

/** What one side made of a meeting, as the team heard it or saw it. */
export function RatingPage() {
  const parameters = useParams<{ id: string }>();
  return (
    <MeetingToRate id={parameters.id} goneWhy={t(dayWords.goneWhy)}>
      {(found) => <TeamRating meeting={found} />}
    </MeetingToRate>
  );
}

function TeamRating(props: { readonly meeting: Entry<"meetings"> }) {
  const workspace = useWorkspace();
  const { directory } = workspace;
  const drafts = useDrafts();
  // The meeting does not change while its form is open.
  const meeting = untrack(() => props.meeting);
  const shown = shownRatings(workspace, meeting);
  const key = `/rencontres/${meeting.id}`;
  const [draft] = createResource(async () => (await drafts.find<TeamRatingText>(key)) ?? null);
  const known = (): TeamRatingText => ({
    ...saidText(shown.team.rating),
    side: "team",
    status: states.find((one) => one === meeting.status) ?? "held",
  });
  const answered = () =>
    listText(
      directory
        .linked("ratings", "meeting", meeting.id)
        .flatMap(({ side }) => (side === undefined ? [] : [t(raterWords[side])])),
    );

  async function save(text: TeamRatingText) {
    const { joined, binned } = ratingChanges(workspace, meeting, text, shown);
    const { undo } = await saveJoined(workspace, joined, binned);
    const isMade = (field: string) => joined.some(({ values }) => field in values);
    const withPromise = isMade("milestone") ? words.keptWithBoth : words.keptWithPromise;
    const withNews = isMade("milestone") ? words.keptWithNews : words.kept;
    const said = isMade("promise") ? withPromise : withNews;
    return { undo, said: t(text.status === "held" ? said : words.keptMissed) };
  }

  return (
    <Show when={draft() !== undefined}>
      <RatingForm
        title={pairName(directory, meeting)}
        meeting={meeting}
        draftKey={key}
        draft={draft() ?? undefined}
        known={known()}
        states={states}
        about={answered()}
        above={(open) => <Whose shown={shown} open={open} />}
        below={() => (
          <>
            <NoteBox kind="info">
              <p>{t(words.apart)}</p>
            </NoteBox>
            <NewsOfMeeting meeting={meeting.id} />
          </>
        )}
        home={links.schedule(meeting.event ?? "", meeting.id)}
        onSave={save}
      />
    </Show>
  );
}

function Whose(props: { readonly shown: ShownRatings; readonly open: OpenRating<TeamRatingText> }) {
  return (
    <ChipGroup
      legend={t(words.whose)}
      choices={raters.map((value) => ({ value, label: t(raterWords[value]) }))}
      chosen={props.open.text().side}
      onChoose={(side) => props.open.set(turnTo(props.shown, props.open.text(), side))}
    />
  );
}
