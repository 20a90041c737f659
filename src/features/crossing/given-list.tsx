import { For, Show } from "solid-js";
import type { Change } from "#domain/scheduling/changes.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { Shift } from "#parts/shift.tsx";
import { usePairText } from "./pair-text.ts";
import { words } from "./words.ts";

/** What had to give, with where it was wanted, where it is now, and why. */
export function GivenList(props: { readonly title: string; readonly rows: readonly Change[] }) {
  const pairText = usePairText();
  const whyText = (change: Change) => {
    if (change.is === "other-table") return t(words.otherTable);
    if (!("why" in change)) return "";
    const { why } = change;
    const said =
      why.code === "made-way" && why.meetings.length > 0
        ? t(words.madeWayFor)(listText(why.meetings.map(pairText)))
        : t(words.why[why.code]);
    return dotted(change.is === "lost" && t(words.noPlace), said);
  };
  return (
    <Show when={props.rows.length > 0}>
      <h3 class="q">{props.title}</h3>
      <ul class="list" aria-label={props.title}>
        <For each={props.rows}>
          {(change) => (
            <li class="move">
              <div class="t">{pairText(change)}</div>
              <Shift
                from={"from" in change ? change.from : undefined}
                to={"to" in change ? change.to : undefined}
              />
              <Show when={whyText(change)}>{(why) => <p class="why">{why()}</p>}</Show>
            </li>
          )}
        </For>
      </ul>
    </Show>
  );
}
