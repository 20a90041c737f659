import type { Day } from "#domain/day.ts";
import type { Between } from "#domain/matching/match.ts";
import { type PairName, pairKey } from "#domain/scheduling/day-to-plan.ts";
import type { Side } from "#domain/wish.ts";
import { dayOf } from "#i18n/clock.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { pairOf } from "./roster.ts";

/** They sat together: a call or a letter is no meeting. */
export const faceToFace: ReadonlySet<string> = new Set([
  "meeting",
  "visit",
  "booth",
  "video",
  "matchmaking",
]);

/** What lies between an enterprise and a buyer before a day: their wishes, a veto, when they last met. */
export function findBetween(
  directory: Directory,
  event: Entry<"events">,
): (pair: PairName) => Between {
  const ranks: Readonly<Record<Side, Map<string, number>>> = {
    enterprise: new Map(),
    buyer: new Map(),
  };
  for (const wish of directory.linked("wishes", "event", event.id)) {
    if (wish.side === undefined) continue;
    const key = pairKey(pairOf(directory, wish));
    const rank = wish.rank ?? 10;
    ranks[wish.side].set(key, Math.min(rank, ranks[wish.side].get(key) ?? rank));
  }
  const vetoes = new Set(
    directory.linked("vetoes", "event", event.id).map((veto) => pairKey(pairOf(directory, veto))),
  );
  const met = lastMet(directory, event);
  return (pair) => {
    const key = pairKey(pair);
    return {
      rankByEnterprise: ranks.enterprise.get(key),
      rankByBuyer: ranks.buyer.get(key),
      veto: vetoes.has(key),
      lastMetOn: met.get(key),
    };
  };
}

/** The last time that each pair sat together, before this day: by notes, and by other days. */
function lastMet(directory: Directory, event: Entry<"events">): ReadonlyMap<string, Day> {
  const met = new Map<string, Day>();
  const note = (key: string, on: Day) => {
    if (event.on !== undefined && on >= event.on) return;
    const known = met.get(key);
    if (known === undefined || known < on) met.set(key, on);
  };
  for (const { at, channel, buyer, enterprises = [] } of directory.list("interactions")) {
    if (at === undefined || buyer === undefined) continue;
    if (channel === undefined || !faceToFace.has(channel)) continue;
    for (const enterprise of enterprises) {
      note(pairKey(pairOf(directory, { enterprise, buyer })), dayOf(at));
    }
  }
  for (const meeting of directory.list("meetings")) {
    const on = directory.find("events", meeting.event)?.on;
    if (meeting.status !== "held" || on === undefined || meeting.event === event.id) continue;
    note(pairKey(pairOf(directory, meeting)), on);
  }
  return met;
}
