import { createMemo, Show } from "solid-js";
import { isClock } from "#domain/clock.ts";
import { readCount } from "#domain/count.ts";
import {
  pausesOf,
  roundsOf,
  roundsTooMany,
  usualMeeting,
  usualTransition,
} from "#parts/day-rounds.ts";
import { t } from "#i18n/language.ts";
import { entryLink } from "#parts/entry-link.ts";
import { movedMilestones } from "#parts/milestone-changes.ts";
import { links } from "#parts/links.ts";
import type { RecordDraft } from "#parts/record-draft.ts";
import { EditRecordPage, NewRecordPage } from "#parts/record-form-page.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { formWords } from "./form-words.ts";
import { words } from "./words.ts";

const groups = [
  { fields: ["title", "on", "place", "municipality", ["start", "end"]] },
  {
    title: formWords.meetings,
    fields: [["meetingMinutes", "transitionMinutes", "tables"], "pauses", "minimum"],
  },
];

export function NewEventPage() {
  return (
    <NewRecordPage
      type="events"
      title={t(words.fresh)}
      groups={groups}
      preset={{ meetingMinutes: usualMeeting, transitionMinutes: usualTransition }}
      below={(draft) => <Room draft={draft} />}
      leadsTo={links.event}
      home={links.allEvents()}
    />
  );
}

export function EditEventPage() {
  const { directory } = useWorkspace();
  return (
    <EditRecordPage
      type="events"
      title={t(words.edit)}
      groups={groups}
      below={(draft) => (
        <>
          <Room draft={draft} />
          <MovedNews draft={draft} />
        </>
      )}
      sheet={entryLink}
      also={({ record }, { on }) => movedMilestones(directory, record, on)}
    />
  );
}

function MovedNews(props: { readonly draft: RecordDraft }) {
  const { directory } = useWorkspace();
  const moved = createMemo(() => {
    const { shown, value } = props.draft;
    return shown === undefined ? 0 : movedMilestones(directory, shown, value("on")).length;
  });
  return (
    <Show when={moved() > 0}>
      <p class="small">{t(formWords.moved)(moved())}</p>
    </Show>
  );
}

/** How many meetings the day has room for, as its hours are typed. */
function Room(props: { readonly draft: RecordDraft }) {
  const clock = (field: string) => {
    const value = props.draft.value(field);
    return typeof value === "string" && isClock(value) ? value : undefined;
  };
  const number = (field: string) => {
    const value = props.draft.value(field);
    return typeof value === "string" ? readCount(value).value : undefined;
  };
  const hours = createMemo(() => {
    const pauses = props.draft.value("pauses");
    return {
      start: clock("start"),
      end: clock("end"),
      meetingMinutes: number("meetingMinutes"),
      transitionMinutes: number("transitionMinutes"),
      pauses: typeof pauses === "string" ? [] : pauses.flatMap((one) => pauseOf(one)),
    };
  });
  const rounds = () => roundsOf(hours()).length;
  return (
    <Show when={rounds() > 0}>
      <p class="small">
        {t(formWords.room)(rounds(), pausesOf(hours()).length, rounds() * (number("tables") ?? 0))}
        <Show when={roundsTooMany(hours())}>
          {(more) => t(formWords.tooMany)(rounds(), more())}
        </Show>
      </p>
    </Show>
  );
}

function pauseOf(item: unknown) {
  if (typeof item !== "object" || item === null || !("from" in item) || !("to" in item)) return [];
  const { from, to } = item;
  if (typeof from !== "string" || typeof to !== "string" || !isClock(from) || !isClock(to)) {
    return [];
  }
  return [{ key: from, from, to }];
}
