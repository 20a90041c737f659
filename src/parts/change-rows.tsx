import { For, Show } from "solid-js";
import type { Change } from "#domain/scheduling/changes.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { pairName } from "./pair-name.ts";
import { Shift } from "./shift.tsx";

/** Meetings that a plan changes: where each was, where it goes, and why. */
export function ChangeRows(props: {
  readonly title: string;
  readonly rows: readonly Change[];
  readonly whyOf: (change: Change) => string | undefined;
}) {
  const { directory } = useWorkspace();
  return (
    <ul class="list" aria-label={props.title}>
      <For each={props.rows}>
        {(change) => (
          <li class="move">
            <div class="t">{pairName(directory, change)}</div>
            <Shift
              from={"from" in change ? change.from : undefined}
              to={"to" in change ? change.to : undefined}
            />
            <Show when={props.whyOf(change)}>{(why) => <p class="why">{why()}</p>}</Show>
          </li>
        )}
      </For>
    </ul>
  );
}
