import { createMemo, Show } from "solid-js";
import { type Clash, findClashes } from "#domain/scheduling/find-clashes.ts";
import { t } from "#i18n/language.ts";
import type { DayInput } from "#parts/day-input.ts";
import { links } from "#parts/links.ts";
import { NoteBox } from "#ui/note-box.tsx";
import { words } from "./words.ts";

/** What stops a plan from being lived; what a person chose by hand is theirs. */
const stopping: ReadonlySet<Clash["code"]> = new Set<Clash["code"]>([
  "twice-at-once",
  "veto",
  "absent",
  "table-shared",
  "table-missing",
]);

/** Two phones planned apart, or somebody is missing: the plan does not hold, and the way to mend it. */
export function ClashBox(props: { readonly input: DayInput }) {
  const meetings = createMemo(() => {
    const { day, today } = props.input;
    const open = today.filter(({ round }) => !day.closed.includes(round));
    const clashes = findClashes(day, open).filter(({ code }) => stopping.has(code));
    return new Set(clashes.flatMap((clash) => clash.meetings)).size;
  });
  return (
    <Show when={meetings() > 0}>
      <div class="pad">
        <NoteBox kind="warn" title={t(words.clash)(meetings())}>
          <p>
            {t(words.clashWhy)}{" "}
            <a href={links.replan(props.input.event.id)}>{t(words.clashMend)}</a>
          </p>
        </NoteBox>
      </div>
    </Show>
  );
}
