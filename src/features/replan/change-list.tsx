import { For, Show } from "solid-js";
import type { Replan } from "#domain/scheduling/replan-day.ts";
import { t } from "#i18n/language.ts";
import { ChangeRows } from "#parts/change-rows.tsx";
import type { DayInput } from "#parts/day-input.ts";
import { SectionHead } from "#ui/section-head.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { whyText } from "./why-text.ts";
import { words } from "./words.ts";

type Change = Replan["changes"][number];

/** Every change, with where it was, where it goes, and why. */
export function ChangeList(props: { readonly input: DayInput; readonly plan: Replan }) {
  const { directory } = useWorkspace();
  /** As the day goes. */
  const inOrder = (kept: (is: Change["is"]) => boolean) =>
    props.plan.changes.filter(({ is }) => kept(is)).toSorted((a, b) => roundOf(a) - roundOf(b));
  const groups = () => [
    {
      title: t(words.changes),
      rows: inOrder((is) => is !== "lost" && is !== "added"),
    },
    { title: t(words.lost), rows: inOrder((is) => is === "lost") },
    { title: t(words.fresh), rows: inOrder((is) => is === "added") },
  ];
  return (
    <Show
      when={props.plan.changes.length > 0}
      fallback={<p class="small muted">{t(words.nothing)}</p>}
    >
      <For each={groups().filter(({ rows }) => rows.length > 0)}>
        {(group) => (
          <section>
            <SectionHead title={group.title} count={group.rows.length} />
            <ChangeRows
              title={group.title}
              rows={group.rows}
              whyOf={(change) => whyText(directory, props.input, change)}
            />
          </section>
        )}
      </For>
    </Show>
  );
}

function roundOf(change: Change): number {
  return "to" in change ? change.to.round : change.from.round;
}
