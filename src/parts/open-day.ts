import { type Accessor, createMemo, createSignal, onCleanup, untrack } from "solid-js";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { type Away, awayFrom, awayTypes } from "./away.ts";
import { dayInput, type DayInput, dayTypes, hasBegun, type Moment } from "./day-input.ts";
import { clockNow } from "./day-now.ts";
import { plannedRounds } from "./day-rounds.ts";

/** The day of an address; none while it is not here, and once it is erased. */
export function createDay(id: Accessor<string>): Accessor<Entry<"events"> | undefined> {
  return createQuery(["events"], (directory) => {
    const found = directory.find("events", id());
    return found?.state === "erased" ? undefined : found;
  });
}

/** The same as the planner takes it: anew when a record of it changes, and when a round begins. */
export function createDayInput(id: Accessor<string>): Accessor<DayInput | undefined> {
  const moment = createMoment(createDay(id));
  return createQuery(dayTypes, (directory) => dayInput(directory, id(), moment()));
}

/** Whom the plan of a day awaits in vain, of those who are still to be met. */
export function createAway(id: Accessor<string>): Accessor<readonly Away[]> {
  const day = createDay(id);
  const moment = createMoment(day);
  return createQuery(awayTypes, (directory) => {
    const found = day();
    return found === undefined ? [] : awayFrom(directory, found, moment());
  });
}

/** Now, told anew when a round begins: between two of them time changes nothing, and no search is begun anew each minute. */
function createMoment(day: Accessor<Entry<"events"> | undefined>): Accessor<Moment> {
  const { now } = useWorkspace();
  const [moment, setMoment] = createSignal(clockNow(now()));
  const ticking = setInterval(() => setMoment(clockNow(now())), lookMs);
  onCleanup(() => clearInterval(ticking));
  const begun = createMemo(() => {
    const found = day();
    return found && plannedRounds(found).filter((one) => hasBegun(found, one, moment())).length;
  });
  return () => {
    begun();
    return untrack(moment);
  };
}

/** How often the clock is looked at. */
const lookMs = 5000;
