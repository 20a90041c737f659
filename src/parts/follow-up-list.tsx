import { For } from "solid-js";
import type { Entry } from "#workspace/entry.ts";
import { FollowUpItem } from "./follow-up-item.tsx";

/** Promises, in the order given: few enough to be drawn plainly. */
export function FollowUpList(props: {
  readonly rows: readonly Entry<"followUps">[];
  /** Who they are about goes without saying. */
  readonly bare?: boolean;
}) {
  return (
    <ul class="list">
      <For each={props.rows}>
        {(followUp) => (
          <li>
            <FollowUpItem followUp={followUp} bare={props.bare} />
          </li>
        )}
      </For>
    </ul>
  );
}
