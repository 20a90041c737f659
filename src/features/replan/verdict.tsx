import { For, Show } from "solid-js";
import { countChanges } from "#domain/scheduling/changes.ts";
import type { Replan } from "#domain/scheduling/replan-day.ts";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import "./replan.css";
import type { News } from "./news.ts";
import { newsText, verdictText } from "./news-text.ts";
import { words } from "./words.ts";

/** The three counts that answer the only question, and what they leave out. */
export function Verdict(props: {
  readonly news: News;
  readonly counts: readonly [moved: number, lost: number];
  readonly plan: Replan;
}) {
  const besides = () => {
    const { rescued, gone, added } = countChanges(props.plan.changes);
    const elsewhere = props.plan.changes.filter(({ is }) => is === "other-table").length;
    const { absent, tables, rounds, hours } = props.news;
    return [
      tables + rounds + hours > 0 && absent + tables + rounds + hours > 1
        ? `${capital(newsText(props.news))}.`
        : false,
      elsewhere > 0 && t(words.elsewhere)(elsewhere),
      rescued > 0 && t(words.rescued)(rescued),
      gone > 0 && t(words.withAbsent)(gone),
      added > 0 && t(words.added)(added),
    ].filter((text) => text !== false);
  };
  const cells = () => {
    const { absent, tables, rounds, hours } = props.news;
    const all = absent + tables + rounds + hours;
    const [moved, lost] = props.counts;
    return [
      { count: all, word: all === absent ? words.absents : words.unforeseen },
      { count: moved, word: words.moves },
      { count: lost, word: words.losses },
    ];
  };
  return (
    <>
      <output class="verdict" aria-label={verdictText(props.news, ...props.counts)}>
        <For each={cells()}>
          {({ count, word }) => (
            <div>
              <b class="num">{count}</b>
              <span>{t(word)(count)}</span>
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
