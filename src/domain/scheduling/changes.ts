import { type DayToPlan, type Meeting, type PairName, pairKey } from "./day-to-plan.ts";
import { makeTableRoom } from "./table-room.ts";

/** What one meeting became between two plans, and why. Rounds are numbered from 0. */
export type Change = PairName &
  (
    | { readonly is: "moved"; readonly from: Meeting; readonly to: Meeting; readonly why: MadeWay }
    /** Its own round was lost to it, and it has another: nobody chose to move it. */
    | {
        readonly is: "rescued";
        readonly from: Meeting;
        readonly to: Meeting;
        readonly why: LostRound;
      }
    /** `bothThere`: both can still meet somebody. Else it is gone with whom has left. */
    | {
        readonly is: "lost";
        readonly from: Meeting;
        readonly why: LostRound | MadeWay;
        readonly bothThere: boolean;
      }
    | { readonly is: "added"; readonly to: Meeting }
    | { readonly is: "other-table"; readonly from: Meeting; readonly to: Meeting }
  );

export interface LostRound {
  readonly code:
    | "round-lost"
    | "enterprise-absent"
    | "buyer-absent"
    | "veto"
    /** Something fixed has taken the round of one of the two. */
    | "fixed-instead"
    | "no-table";
}

/** The meetings that now have the round of one of the two. None: it moved to let others meet elsewhere. */
export interface MadeWay {
  readonly code: "made-way";
  readonly meetings: readonly Meeting[];
}

export interface ChangeCounts {
  readonly moved: number;
  readonly rescued: number;
  /** Both there, held by the old plan, not by the new. */
  readonly lost: number;
  /** Lost with somebody who has left. */
  readonly gone: number;
  readonly added: number;
}

export function explainChanges(
  day: DayToPlan,
  before: readonly Meeting[],
  after: readonly Meeting[],
): readonly Change[] {
  const now = new Map(after.map((one) => [pairKey(one), one]));
  const was = new Set(before.map(pairKey));
  const lostRound = makeLostRounds(day, before, after);
  const changes = before.flatMap((from): Change[] => {
    const to = now.get(pairKey(from));
    const pair = { enterprise: from.enterprise, buyer: from.buyer };
    if (to === undefined) {
      const bothThere = isStillThere(day, from.enterprise) && isStillThere(day, from.buyer);
      return [
        { ...pair, is: "lost", from, why: lostRound(from) ?? madeWay(from, after), bothThere },
      ];
    }
    if (to.round === from.round) {
      return to.table === from.table ? [] : [{ ...pair, is: "other-table", from, to }];
    }
    const lost = lostRound(from);
    return lost === undefined
      ? [{ ...pair, is: "moved", from, to, why: madeWay(from, after) }]
      : [{ ...pair, is: "rescued", from, to, why: lost }];
  });
  const added = after
    .filter((one) => !was.has(pairKey(one)))
    .map((to): Change => ({ enterprise: to.enterprise, buyer: to.buyer, is: "added", to }));
  return [...changes, ...added];
}

export function countChanges(changes: readonly Change[]): ChangeCounts {
  const count = (isOne: (change: Change) => boolean) => changes.filter(isOne).length;
  return {
    moved: count(({ is }) => is === "moved"),
    rescued: count(({ is }) => is === "rescued"),
    lost: count((one) => one.is === "lost" && one.bothThere),
    gone: count((one) => one.is === "lost" && !one.bothThere),
    added: count(({ is }) => is === "added"),
  };
}

function makeLostRounds(day: DayToPlan, before: readonly Meeting[], after: readonly Meeting[]) {
  const there = new Map([...day.enterprises, ...day.buyers].map(({ id, rounds }) => [id, rounds]));
  const vetoed = new Set(day.vetoes.map(pairKey));
  const stays = new Set(after.map((one) => `${pairKey(one)} ${one.round}`));
  const ofPerson = (one: Meeting): LostRound | undefined => {
    const { enterprise, buyer, round } = one;
    if (day.lost?.includes(round) === true) return { code: "round-lost" };
    if (there.get(enterprise)?.includes(round) !== true) return { code: "enterprise-absent" };
    if (there.get(buyer)?.includes(round) !== true) return { code: "buyer-absent" };
    if (vetoed.has(pairKey(one))) return { code: "veto" };
    const isTaken = day.fixed.some(
      (other) =>
        other.round === round && (other.enterprise === enterprise) !== (other.buyer === buyer),
    );
    return isTaken ? { code: "fixed-instead" } : undefined;
  };
  // Tables that are too few cost as many meetings their round as there are too many.
  const { groupOf, nameOf, isOwn, left } = makeTableRoom(day);
  const placeOf = ({ buyer, round }: Meeting) => {
    const group = groupOf.get(buyer) ?? 0;
    const own = nameOf[group];
    return (own !== undefined && isOwn(own, round) ? group : 0) * day.rounds + round;
  };
  const possible = before.filter((one) => ofPerson(one) === undefined);
  const tooMany = new Map(
    Array.from(
      Map.groupBy(possible, placeOf),
      ([place, list]) => [place, list.length - (left[place] ?? 0)] as const,
    ),
  );
  const short = new Set<Meeting>();
  for (const one of possible) {
    const more = tooMany.get(placeOf(one)) ?? 0;
    if (more <= 0 || stays.has(`${pairKey(one)} ${one.round}`)) continue;
    tooMany.set(placeOf(one), more - 1);
    short.add(one);
  }
  return (one: Meeting): LostRound | undefined =>
    ofPerson(one) ?? (short.has(one) ? { code: "no-table" } : undefined);
}

function madeWay({ enterprise, buyer, round }: Meeting, after: readonly Meeting[]): MadeWay {
  const meetings = after.filter(
    (one) => one.round === round && (one.enterprise === enterprise || one.buyer === buyer),
  );
  return { code: "made-way", meetings };
}

function isStillThere(day: DayToPlan, id: string): boolean {
  const shut = new Set([...day.closed, ...(day.lost ?? [])]);
  const person = [...day.enterprises, ...day.buyers].find((one) => one.id === id);
  return person?.rounds.some((round) => !shut.has(round)) === true;
}
