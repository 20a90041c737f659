import type { Day } from "#domain/day.ts";
import { type Match, matchPair } from "#domain/matching/match.ts";
import { isWorthMeeting } from "#domain/matching/reasons.ts";
import { totalOf, usualWeights, type Weights } from "#domain/matching/weights.ts";
import type { RecordType } from "#domain/record-types.ts";
import type { Side } from "#domain/wish.ts";
import { otherSide } from "#domain/sides.ts";
import { dayOf } from "#i18n/clock.ts";
import { compareNames } from "#i18n/compare-names.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { faceToFace } from "./day-between.ts";
import { entryName } from "./entry-name.ts";
import { purchaserOf, sellerOf } from "./pair-sides.ts";

/** Who looks: an enterprise or a buyer, and its own sheet. */
export interface Self {
  readonly side: Side;
  readonly own: string;
}

export type Other = Entry<"enterprises"> | Entry<"buyers">;

/** Somebody of the other side, and what speaks for meeting them. */
export interface ForMe {
  readonly sheet: Other;
  readonly match: Match;
  /** An offer answers a need. */
  readonly fits: boolean;
}

/** The types that it is read from. */
export const forMeTypes: readonly RecordType[] = [
  "enterprises",
  "buyers",
  "offers",
  "needs",
  "interactions",
  "meetings",
  "events",
];

/**
 * The other side, those that fit best first, by what this device holds, as the day weighs it. What the
 * other side wishes is not among it: nobody is told.
 */
export function forMe(
  directory: Directory,
  { side, own }: Self,
  others: readonly Other[],
  { on, weights = usualWeights }: { readonly on: Day; readonly weights?: Weights | undefined },
): readonly ForMe[] {
  const known = { ...weights, wishes: 0 };
  const options = { on, weights: totalOf(known) === 0 ? { ...usualWeights, wishes: 0 } : known };
  const met = lastMet(directory, side);
  const seller = side === "enterprise" ? sellerOf(directory, own) : undefined;
  const purchaser = side === "buyer" ? purchaserOf(directory, own) : undefined;
  return others
    .map((sheet): ForMe => {
      const match = matchPair(
        seller ?? sellerOf(directory, sheet.id),
        purchaser ?? purchaserOf(directory, sheet.id),
        { lastMetOn: met.get(sheet.id) },
        options,
      );
      return { sheet, match, fits: isWorthMeeting(match) };
    })
    .toSorted(
      (a, b) =>
        Number(b.fits) - Number(a.fits) ||
        b.match.points - a.match.points ||
        compareNames(entryName(a.sheet), entryName(b.sheet)),
    );
}

/** When each of the other side was last met, by one's own notes and by the meetings that were held. */
function lastMet(directory: Directory, side: Side): ReadonlyMap<string, Day> {
  const met = new Map<string, Day>();
  const note = (id: string | undefined, on: Day | undefined) => {
    if (id === undefined || on === undefined) return;
    const known = met.get(id);
    if (known === undefined || known < on) met.set(id, on);
  };
  for (const { at, channel, buyer, enterprises = [] } of directory.list("interactions")) {
    if (at === undefined || channel === undefined || !faceToFace.has(channel)) continue;
    for (const id of side === "enterprise" ? [buyer] : enterprises) note(id, dayOf(at));
  }
  for (const meeting of directory.list("meetings")) {
    if (meeting.status !== "held") continue;
    note(meeting[otherSide[side]], directory.find("events", meeting.event)?.on);
  }
  return met;
}
