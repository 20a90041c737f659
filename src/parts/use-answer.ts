import type { Outcome } from "#domain/follow-up.ts";
import { answersOf } from "#domain/milestone.ts";
import { t } from "#i18n/language.ts";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { meetingNewsWords } from "./meeting-news-words.ts";
import { useUndoable } from "./undoable.ts";

/** One tap: where a meeting stands at a milestone; `undefined` takes the answer back. Call inside a component. */
export function useAnswer(): (asked: Entry<"followUps">, outcome: Outcome | undefined) => void {
  const { directory, save, today } = useWorkspace();
  const { run } = useUndoable();
  return (asked, outcome) => {
    const line = directory
      .linked("followUps", "meeting", asked.meeting ?? "")
      .filter(({ milestone, id }) => milestone !== undefined && id !== asked.id);
    const shown = new Map([asked, ...line].map((one) => [one.id, one.record]));
    const changes = answersOf(asked, line, outcome, today()).map(({ id, values }) => ({
      type: "followUps" as const,
      id,
      shown: shown.get(id),
      values,
    }));
    const said =
      outcome === undefined
        ? t(meetingNewsWords.takenBack)
        : t(outcome === "closed" ? meetingNewsWords.closed : meetingNewsWords.kept);
    void run(() => save(changes), said);
  };
}
