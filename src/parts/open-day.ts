import { type Accessor, createMemo, createSignal, onCleanup, untrack } from "solid-js";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { dayInput, type DayInput, dayTypes, hasBegun } from "./day-input.ts";
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
  const { now } = useWorkspace();
  const day = createDay(id);
  const [moment, setMoment] = createSignal(clockNow(now()));
  const ticking = setInterval(() => setMoment(clockNow(now())), lookMs);
  onCleanup(() => clearInterval(ticking));
  // Between the beginnings of two rounds time changes nothing: a search is not begun anew each minute.
  const begun = createMemo(() => {
    const found = day();
    return found && plannedRounds(found).filter((one) => hasBegun(found, one, moment())).length;
  });
  return createQuery(dayTypes, (directory) => {
    begun();
    return dayInput(directory, id(), untrack(moment));
  });
}

/** How often the clock is looked at. */
const lookMs = 5000;
