import { type Accessor, createEffect, createSignal, on, onCleanup } from "solid-js";
import { findClashes } from "#domain/scheduling/find-clashes.ts";
import { t } from "#i18n/language.ts";
import type { DayInput } from "#parts/day-input.ts";
import { askPlan } from "#workspace/planning.ts";
import { words } from "./words.ts";

/**
 * « au plus 2 points du meilleur possible », measured anew for what stands there, on every device; nothing
 * for a plan that does not hold, nor when nothing is left to plan.
 */
export function createDistance(
  input: Accessor<DayInput | undefined>,
): Accessor<string | undefined> {
  const [atMost, setAtMost] = createSignal<number>();
  let stop = () => {};
  onCleanup(() => stop());
  createEffect(
    on(input, (of) => {
      stop();
      setAtMost(undefined);
      if (of === undefined || !canMeasure(of)) return;
      const asked = askPlan({ ask: "measure", day: of.day, today: of.today });
      stop = asked.stop;
      asked.answer.then(
        ({ proof }) => setAtMost(proof.atMost),
        () => undefined, // the plan is there all the same: only its praise is not
      );
    }),
  );
  return () => {
    const points = atMost();
    if (points === undefined) return undefined;
    return points === 0 ? t(words.best) : t(words.fromBest)(points);
  };
}

function canMeasure({ day, today }: DayInput): boolean {
  if (today.length === 0 || day.closed.length === day.rounds) return false;
  const open = today.filter(({ round }) => !day.closed.includes(round));
  return findClashes(day, open).every(({ code }) => code === "no-wish");
}
