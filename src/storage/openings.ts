import type { Replica } from "#crdt/replica.ts";
import { personNow, sayWhose } from "./person-now.ts";
import { makePlanner, type Planner } from "./planner.ts";

/**
 * The openings of one tab, one after the other: another one starts when another person holds the
 * device, whichever tab says so, and its first write says whose it is.
 */
export function makeOpenings(device: string, deviceId: string, openingId: () => string): Planner {
  let person: string | undefined;
  let isDrawn = false;
  const draw = () => {
    isDrawn = true;
    return openingId();
  };
  let planner = makePlanner(device, draw);

  function follow(replica: Replica): void {
    const now = personNow(replica.get("devices", deviceId));
    if (now === person) return;
    person = now;
    if (!isDrawn) return;
    isDrawn = false;
    planner = makePlanner(device, draw);
  }

  return {
    actor: () => planner.actor(),
    plan(replica, writes, at) {
      if (writes.length === 0) return [];
      follow(replica);
      if (person === undefined) return planner.plan(replica, writes, at);
      const opening = planner.actor().slice(device.length + 1);
      const said = sayWhose(replica.get("devices", deviceId), deviceId, opening, person);
      return planner.plan(replica, [...writes, ...said], at);
    },
  };
}
