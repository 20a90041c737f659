import { createMemo, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { NoteBox } from "#ui/note-box.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { crossingWords as words } from "./crossing-words.ts";
import { plannersOf } from "./planners-of.ts";
import { crossedPlans } from "./crossed-plans.ts";
import type { DayInput } from "./day-input.ts";
import { links } from "./links.ts";

/** Two phones planned apart and met here: whose plans they are, and the way to make one of them. */
export function CrossingBox(props: { readonly input: DayInput }) {
  const { author } = useWorkspace();
  const crossed = createMemo(() => crossedPlans(props.input));
  return (
    <Show when={crossed()}>
      {(found) => (
        <NoteBox kind="warn" shape="deux" title={t(words.title)(found().plans.length)}>
          <p>
            <Show when={plannersOf(found(), author)}>{(names) => `${t(words.of)(names())} `}</Show>
            <a href={links.crossing(props.input.event.id)}>
              {t(words.merge)(found().plans.length)}
            </a>
          </p>
        </NoteBox>
      )}
    </Show>
  );
}
