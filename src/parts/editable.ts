import type { Entry } from "#workspace/entry.ts";
import { isFromTeam } from "#workspace/reading.ts";

/** Neither in the bin, nor what a team published: a wish to change that goes to the team. */
export function isEditable(entry: Entry): boolean {
  return entry.state !== "binned" && !isFromTeam(entry);
}
