import { settleSpace, underRestoreLock } from "./move.ts";
import type { Space, Spaces } from "./spaces.ts";

/** The space as it is to be opened when its database said `DatabaseMoved`; waits for a restore to end. */
export function settleMove(spaces: Spaces, space: Space, now: () => number): Promise<Space> {
  return underRestoreLock(() => settleSpace(spaces, space, now()));
}
