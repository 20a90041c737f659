import { For } from "solid-js";
import { t } from "#i18n/language.ts";
import { SectionHead } from "#ui/section-head.tsx";
import { words } from "./words.ts";

/** What no erasure reaches: said, not hidden. */
export function Reach() {
  return (
    <section>
      <SectionHead title={t(words.reach)} />
      <ul class="list lines">
        <For each={words.outOfReach}>{(line) => <li>{t(line)}</li>}</For>
      </ul>
    </section>
  );
}
