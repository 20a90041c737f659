import { useParams } from "@solidjs/router";
import { createMemo, createResource, createSignal, onCleanup, Show, untrack } from "solid-js";
import { createStore } from "solid-js/store";
import { interests, nextSteps, raters } from "#domain/rating.ts";
import { readMoney } from "#domain/money.ts";
import { capital } from "#i18n/capital.ts";
import { dotted } from "#i18n/dotted.ts";
import { money } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { problemText } from "#i18n/problem-text.ts";
import { listText } from "#i18n/list-text.ts";
import {
  interestWords,
  meetingStateWords,
  nextStepWords,
  raterWords,
} from "#i18n/matchmaking-words.ts";
import { linkedName } from "#parts/entry-name.ts";
import { formWords } from "#parts/form-words.ts";
import { links } from "#parts/links.ts";
import { NewsOfMeeting } from "#parts/news-of-meeting.tsx";
import { ratingOf } from "#parts/rated-meeting.ts";
import { refusalText } from "#parts/refusal.ts";
import { CaptureScreen } from "#parts/screen-capture.tsx";
import { Screen } from "#parts/screen.tsx";
import { useUndoable } from "#parts/undoable.ts";
import { useLeave } from "#parts/use-leave.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { NoteBox } from "#ui/note-box.tsx";
import { RefusalBox } from "#ui/refusal-box.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import { useDrafts } from "#workspace/drafts.ts";
import type { Entry } from "#workspace/entry.ts";
import { saveJoined } from "#workspace/joining-records.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { ratingChanges, type RatingText } from "./rating-changes.ts";
import { words } from "./words.ts";

const states = ["held", "enterprise-absent", "buyer-absent"] as const;

/** What one side made of a meeting, in twenty seconds. */
export function RatingPage() {
  const parameters = useParams<{ id: string }>();
  const meeting = createQuery(["meetings"], (directory) => {
    const found = directory.find("meetings", parameters.id);
    return found?.state === "erased" ? undefined : found;
  });
  // What the form keeps comes back as the meeting's own: the form stays, to lead back by itself.
  const open = createMemo(meeting, undefined, { equals: (a, b) => a?.id === b?.id });
  return (
    <Show
      when={open()}
      keyed
      fallback={
        <Screen
          title={t(words.title)}
          place="events"
          back={{ href: links.allEvents(), label: t(words.back) }}
        >
          <EmptyState title={t(words.gone)} text={t(words.goneWhy)} />
        </Screen>
      }
    >
      {(found) => <RatingForm meeting={found} />}
    </Show>
  );
}

function RatingForm(props: { readonly meeting: Entry<"meetings"> }) {
  const drafts = useDrafts();
  // The meeting does not change while its form is open.
  const meeting = untrack(() => props.meeting);
  const key = `/rencontres/${meeting.id}`;
  const [kept] = createResource(async () => (await drafts.find<RatingText>(key)) ?? null);
  return (
    <Show when={kept() !== undefined}>
      <OpenRating meeting={meeting} draftKey={key} kept={kept() ?? undefined} />
    </Show>
  );
}

interface OpenProps {
  readonly meeting: Entry<"meetings">;
  readonly draftKey: string;
  readonly kept: RatingText | undefined;
}

function OpenRating(props: OpenProps) {
  const workspace = useWorkspace();
  const drafts = useDrafts();
  const leave = useLeave();
  const { tell } = useUndoable();
  // None of them changes while the form is open.
  const { meeting, draftKey, kept } = untrack(() => ({ ...props }));
  const { directory } = workspace;
  const asSaved = (side: RatingText["side"]): RatingText => {
    const known = ratingOf(workspace, meeting, side);
    const { potentialAmount } = known ?? {};
    const status = states.find((one) => one === meeting.status) ?? "held";
    return {
      side,
      status,
      interest: known?.interest ?? "",
      next: known?.next ?? "",
      amount: potentialAmount === undefined ? "" : money(potentialAmount),
      needFound: known?.needFound ?? "",
      note: known?.note ?? "",
    };
  };
  const [text, setText] = createStore<RatingText>(kept ?? asSaved("team"));
  const [isKept, setIsKept] = createSignal(kept !== undefined);
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<string>();
  onCleanup(() => void drafts.flush().catch(() => undefined));

  function set(values: Partial<RatingText>): void {
    setText(values);
    drafts
      .keep(draftKey, { ...text }, [`meetings/${meeting.id}`])
      .then(() => setIsKept(true))
      .catch(() => undefined);
  }
  const amountProblem = () => {
    const [problem] = readMoney(text.amount).problems;
    return problem && { text: problemText(problem), weight: problem.weight };
  };
  const names = {
    enterprise: linkedName(directory, "enterprises", meeting.enterprise ?? ""),
    buyer: linkedName(directory, "buyers", meeting.buyer ?? ""),
  };
  const answered = () =>
    listText(
      directory
        .linked("ratings", "meeting", meeting.id)
        .flatMap(({ side }) => (side === undefined ? [] : [t(raterWords[side])])),
    );
  const home = () => links.schedule(meeting.event ?? "", meeting.id);

  async function save(): Promise<void> {
    if (amountProblem()?.weight === "stop") return;
    setBusy(true);
    setRefused(undefined);
    try {
      const changes = ratingChanges(workspace, meeting, text);
      const saved = await saveJoined(workspace, changes);
      await drafts.remove(draftKey);
      const made = changes.filter(({ type }) => type === "followUps");
      const isPromise = made.some(({ values }) => "promise" in values);
      const withPromise = made.length > 1 ? words.keptWithBoth : words.keptWithPromise;
      const withNews = made.length > 0 ? words.keptWithNews : words.kept;
      const said = isPromise ? withPromise : withNews;
      leave(home());
      tell(saved, t(text.status === "held" ? said : words.keptMissed));
    } catch (error) {
      setRefused(refusalText(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <CaptureScreen
      title={t(words.pair)(names.enterprise, names.buyer)}
      draftKept={isKept()}
      action={t(words.save)}
      busy={busy() ? t(words.saving) : undefined}
      onClose={() => leave(home())}
      onSubmit={() => void save()}
    >
      <RefusalBox text={refused()} />
      <p class="small muted">
        {dotted(
          meeting.round !== undefined && t(words.seat)(meeting.round, String(meeting.table ?? "")),
          answered(),
        )}
      </p>
      <ChipGroup
        legend={t(words.happened)}
        choices={states.map((value) => ({ value, label: t(meetingStateWords[value]) }))}
        chosen={states.find((one) => one === text.status)}
        onChoose={(status) => set({ status })}
      />
      <Show when={text.status === "held"}>
        <ChipGroup
          legend={t(words.whose)}
          choices={raters.map((value) => ({ value, label: t(raterWords[value]) }))}
          chosen={text.side}
          onChoose={(side) => set({ ...asSaved(side), status: text.status })}
        />
        <ChipGroup
          legend={t(words.interest)}
          choices={interests.map((value) => ({ value, label: t(interestWords[value]) }))}
          chosen={text.interest || undefined}
          onChoose={(interest) => set({ interest })}
          onClear={() => set({ interest: "" })}
        />
        <ChipGroup
          legend={t(words.next)}
          choices={nextSteps.map((value) => ({ value, label: t(nextStepWords[value]) }))}
          chosen={text.next || undefined}
          onChoose={(next) => set({ next })}
          onClear={() => set({ next: "" })}
        />
        <TextField
          label={t(words.amount)}
          aside={t(formWords.optional)}
          inputmode="decimal"
          figures
          value={text.amount}
          problem={amountProblem()}
          onInput={(amount) => set({ amount })}
        />
        <TextField
          label={t(words.needFound)}
          aside={t(formWords.optional)}
          value={text.needFound}
          onInput={(needFound) => set({ needFound })}
        />
        <TextArea
          label={capital(t(words.note))}
          aside={t(formWords.optional)}
          rows={2}
          value={text.note}
          onInput={(note) => set({ note })}
        />
        <NoteBox kind="info">
          <p>{t(words.apart)}</p>
        </NoteBox>
        <NewsOfMeeting meeting={meeting.id} />
      </Show>
    </CaptureScreen>
  );
}
