import { createMemo, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import type { DayInput } from "#parts/day-input.ts";
import { links } from "#parts/links.ts";
import { unkeptMeetings } from "#parts/unkept.ts";
import { NoteBox } from "#ui/note-box.tsx";
import { words } from "./words.ts";

/** Two phones planned apart, or somebody is missing: the plan does not hold, and the way to mend it. */
export function ClashBox(props: { readonly input: DayInput }) {
  const meetings = createMemo(() => unkeptMeetings(props.input).size);
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
