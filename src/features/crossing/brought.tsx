import { For } from "solid-js";
import { pairKey } from "#domain/scheduling/day-to-plan.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import type { CrossedPlan } from "#parts/crossed-plans.ts";
import { pairName } from "#parts/pair-name.ts";
import { Fold } from "#parts/sheet-fold.tsx";
import { Shift } from "#parts/shift.tsx";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** What one of the plans had placed, moved or taken out: in numbers, and one by one when unfolded. */
export function Brought(props: { readonly plan: CrossedPlan }) {
  const { directory } = useWorkspace();
  const title = () =>
    dotted(
      props.plan.placed.length > 0 && t(words.placed)(props.plan.placed.length),
      props.plan.dropped.length > 0 && t(words.dropped)(props.plan.dropped.length),
    );
  const rows = () =>
    [
      ...props.plan.placed.map((meeting) => ({ meeting, isPlaced: true })),
      ...props.plan.dropped.map((meeting) => ({ meeting, isPlaced: false })),
    ].toSorted((a, b) => (pairKey(a.meeting) < pairKey(b.meeting) ? -1 : 1));
  return (
    <ul class="list">
      <Fold title={title()}>
        <For each={rows()}>
          {({ meeting, isPlaced }) => (
            <div class="move">
              <div class="t">{pairName(directory, meeting)}</div>
              <Shift from={isPlaced ? undefined : meeting} to={isPlaced ? meeting : undefined} />
              {isPlaced ? undefined : <p class="why">{t(words.takenOut)}</p>}
            </div>
          )}
        </For>
      </Fold>
    </ul>
  );
}
