import { useSearchParams } from "@solidjs/router";
import { createMemo, Show } from "solid-js";
import { pairKey } from "#domain/scheduling/day-to-plan.ts";
import { t } from "#i18n/language.ts";
import { crossedPlans } from "#parts/crossed-plans.ts";
import { CrossingBox } from "#parts/crossing-box.tsx";
import type { DayInput } from "#parts/day-input.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { ClashBox } from "./clash-box.tsx";
import { LackingList } from "./lacking.tsx";
import { makeNames } from "./names.ts";
import { MeetingPane } from "./meeting-pane.tsx";
import { PlanGrid } from "./plan-grid.tsx";
import "./planner.css";
import { RoundList } from "./round-list.tsx";
import { UnmetWishes } from "./unmet-wishes.tsx";
import { words } from "./words.ts";

/** Plans that crossed are merged; a plan that does not hold is made anew. */
function Trouble(props: { readonly input: DayInput }) {
  const isCrossed = createMemo(() => crossedPlans(props.input) !== undefined);
  return (
    <Show when={isCrossed()} fallback={<ClashBox input={props.input} />}>
      <div class="pad">
        <CrossingBox input={props.input} />
      </div>
    </Show>
  );
}

/** On a wide screen the grid and what is said of the meeting in hand; on a phone the one or the other. */
export function Planner(props: { readonly input: DayInput }) {
  const { directory } = useWorkspace();
  const [shown] = useSearchParams<{ rencontre?: string }>();
  const names = createMemo(() => makeNames(directory, props.input));
  const chosen = createMemo(() => {
    const { rencontre: id } = shown;
    const meeting = props.input.today.find(
      (one) => props.input.records.get(pairKey(one))?.id === id,
    );
    return id === undefined ? undefined : meeting;
  });
  return (
    <div class="planner" data-open={chosen() === undefined ? undefined : "meeting"}>
      <div class="plan-side">
        <Trouble input={props.input} />
        <div class="phone-only">
          <RoundList input={props.input} names={names()} />
        </div>
        <PlanGrid input={props.input} names={names()} chosen={chosen()} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolled by the keyboard */}
      <aside class="why-pane" tabIndex={0} aria-label={t(words.thisMeeting)}>
        <div class="pad flow">
          <Show when={chosen()}>
            {(meeting) => <MeetingPane input={props.input} names={names()} meeting={meeting()} />}
          </Show>
          <div class="flow" classList={{ "wide-only": chosen() !== undefined }}>
            <LackingList input={props.input} names={names()} />
            <UnmetWishes input={props.input} names={names()} />
          </div>
        </div>
      </aside>
    </div>
  );
}
