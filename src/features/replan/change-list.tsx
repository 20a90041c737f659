import { For, Show } from "solid-js";
import type { Meeting } from "#domain/scheduling/day-to-plan.ts";
import type { Replan } from "#domain/scheduling/replan-day.ts";
import { t } from "#i18n/language.ts";
import type { DayInput } from "#parts/day-input.ts";
import { linkedName } from "#parts/entry-name.ts";
import { Shift } from "#parts/shift.tsx";
import { SectionHead } from "#ui/section-head.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { whyText } from "./why-text.ts";
import { words } from "./words.ts";

/** Every change, with where it was, where it goes, and why. */
export function ChangeList(props: { readonly input: DayInput; readonly plan: Replan }) {
  const { directory } = useWorkspace();
  const pairText = ({ enterprise, buyer }: Pick<Meeting, "enterprise" | "buyer">) =>
    t(words.pair)(
      linkedName(directory, "enterprises", enterprise),
      linkedName(directory, "buyers", buyer),
    );
  const groups = () => [
    {
      title: t(words.changes),
      rows: props.plan.changes.filter(({ is }) => is !== "lost" && is !== "added"),
    },
    { title: t(words.lost), rows: props.plan.changes.filter(({ is }) => is === "lost") },
    { title: t(words.fresh), rows: props.plan.changes.filter(({ is }) => is === "added") },
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
            <ul class="list" aria-label={group.title}>
              <For each={group.rows}>
                {(change) => (
                  <li class="move">
                    <div class="t">{pairText(change)}</div>
                    <Shift
                      from={"from" in change ? change.from : undefined}
                      to={"to" in change ? change.to : undefined}
                    />
                    <Show when={whyText(props.input, change, pairText)}>
                      {(why) => <p class="why">{why()}</p>}
                    </Show>
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </For>
    </Show>
  );
}
