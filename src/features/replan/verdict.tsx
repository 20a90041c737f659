import { For, Show } from "solid-js";
import { countChanges } from "#domain/scheduling/changes.ts";
import type { Replan } from "#domain/scheduling/replan-day.ts";
import { t } from "#i18n/language.ts";
import "./replan.css";
import { words } from "./words.ts";

/** The three counts that answer the only question, and what they leave out. */
export function Verdict(props: {
  readonly counts: readonly [absent: number, moved: number, lost: number];
  readonly plan: Replan;
}) {
  const besides = () => {
    const { rescued, gone, added } = countChanges(props.plan.changes);
    return [
      rescued > 0 && t(words.rescued)(rescued),
      gone > 0 && t(words.withAbsent)(gone),
      added > 0 && t(words.added)(added),
    ].filter((text) => text !== false);
  };
  const parts = () => [words.absents, words.moves, words.losses] as const;
  return (
    <>
      <output class="verdict" aria-label={t(words.verdict)(...props.counts)}>
        <For each={parts()}>
          {(word, at) => (
            <div>
              <b class="num">{props.counts[at()]}</b>
              <span>{t(word)(props.counts[at()] ?? 0)}</span>
            </div>
          )}
        </For>
      </output>
      <Show when={besides().length > 0}>
        <p class="small">{besides().join(" ")}</p>
      </Show>
    </>
  );
}
