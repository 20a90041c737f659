import { createSignal } from "solid-js";
import { type Meeting, pairKey } from "#domain/scheduling/day-to-plan.ts";
import type { Plan } from "#domain/scheduling/plan-day.ts";
import { t } from "#i18n/language.ts";
import { words } from "./words.ts";

/** How far the plan that was just made can be from the best, until something of it is changed. */
interface Proven {
  readonly plan: string;
  readonly atMost: number;
}

const [proven, setProven] = createSignal<ReadonlyMap<string, Proven>>(new Map());

export function noteDistance(event: string, { meetings, proof }: Plan): void {
  const one = { plan: nameOf(meetings), atMost: proof.atMost };
  setProven((known) => new Map([...known, [event, one]]));
}

/** « au plus 2 points du meilleur possible »; nothing for a plan that was changed since. */
export function distanceText(event: string, meetings: readonly Meeting[]): string | undefined {
  const known = proven().get(event);
  if (known === undefined || known.plan !== nameOf(meetings)) return undefined;
  return known.atMost === 0 ? t(words.best) : t(words.fromBest)(known.atMost);
}

function nameOf(meetings: readonly Meeting[]): string {
  return meetings
    .map((one) => `${pairKey(one)} ${one.round}`)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join("\n");
}
