import type { Replica } from "#crdt/replica.ts";
import { followed, livePlain } from "./plain-record.ts";
import type { ChosenReader } from "./readers.ts";

/** Which buyers this reader is given: all, those who come to a day or were met or promised something on it, those with a tag. */
export function buyersFor(
  replica: Replica,
  { kind, scope, event, tag }: Pick<ChosenReader, "kind" | "scope" | "event" | "tag">,
): (buyer: string) => boolean {
  if (kind !== "enterprise") return () => false;
  if (scope === "all") return () => true;
  const chosen = new Set<string>();
  if (scope === "tag") {
    for (const { id, values } of livePlain(replica, "buyers")) {
      if (tag !== undefined && values.tags?.includes(tag) === true) chosen.add(id);
    }
    return (buyer) => chosen.has(buyer);
  }
  for (const type of ["interactions", "followUps", "enrolments", "meetings"] as const) {
    for (const { values } of livePlain(replica, type)) {
      if (event === undefined || values.event !== event) continue;
      const buyer = followed(replica, "buyers", values.buyer);
      if (buyer !== undefined) chosen.add(buyer.id);
    }
  }
  return (buyer) => chosen.has(buyer);
}
