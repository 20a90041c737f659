import { type Attendee, type DayToPlan, type PairName, pairKey } from "./day-to-plan.ts";

/** Somebody has fewer meetings than promised. */
export interface Lacking {
  readonly id: string;
  readonly has: number;
  readonly promised: number;
  readonly why: LackReason;
}

export type LackReason =
  /** Only so many would meet them at all. */
  | { readonly code: "few-partners"; readonly partners: number }
  /** They are there, with the day still open, in only so many rounds. */
  | { readonly code: "few-rounds"; readonly rounds: number }
  /** Of those who would, only so many are there when they are, each in a round of its own. */
  | { readonly code: "few-common-rounds"; readonly meetings: number }
  /** The others, the rounds and the tables are with people who would lack as much without them. */
  | { readonly code: "shared-out" };

export function findLacking(
  day: DayToPlan,
  meetings: readonly (PairName & { readonly round: number })[],
): readonly Lacking[] {
  const busy = Map.groupBy(
    meetings.flatMap(({ enterprise, buyer, round }) => [
      { id: enterprise, round },
      { id: buyer, round },
    ]),
    ({ id }) => id,
  );
  const vetoed = new Set(day.vetoes.map(pairKey));
  const pairs = day.pairs.filter((pair) => !vetoed.has(pairKey(pair)) && pair.value > 0);
  const partnersOf = (id: string) =>
    pairs.flatMap(({ enterprise, buyer }) =>
      enterprise === id ? [buyer] : buyer === id ? [enterprise] : [],
    );
  const people = [...day.enterprises, ...day.buyers];
  const there = new Map(people.map(({ id, rounds }) => [id, rounds]));

  return people.flatMap((one) => {
    const has = busy.get(one.id)?.length ?? 0;
    if (has >= one.atLeast) return [];
    const rounds = openRounds(day, one, busy.get(one.id) ?? []);
    const partners = partnersOf(one.id).map((partner) =>
      rounds.filter((round) => there.get(partner)?.includes(round) === true),
    );
    const why = reasonOf(one.atLeast, rounds, partners);
    return [{ id: one.id, has, promised: one.atLeast, why }];
  });
}

function reasonOf(
  promised: number,
  rounds: readonly number[],
  partners: readonly (readonly number[])[],
): LackReason {
  if (partners.length < promised) return { code: "few-partners", partners: partners.length };
  if (rounds.length < promised) return { code: "few-rounds", rounds: rounds.length };
  const meetings = mostAtOnce(partners);
  return meetings < promised ? { code: "few-common-rounds", meetings } : { code: "shared-out" };
}

/** Rounds in which they meet, or still could. */
function openRounds(
  { closed, lost = [] }: DayToPlan,
  { rounds }: Attendee,
  busy: readonly { readonly round: number }[],
): readonly number[] {
  const met = busy.map(({ round }) => round);
  return [
    ...new Set([
      ...met,
      ...rounds.filter((round) => !closed.includes(round) && !lost.includes(round)),
    ]),
  ];
}

/** How many partners can have a round of their own (Kuhn's augmenting paths). */
function mostAtOnce(partners: readonly (readonly number[])[]): number {
  const takenBy = new Map<number, number>();
  const find = (partner: number, tried: Set<number>): boolean =>
    (partners[partner] ?? []).some((round) => {
      if (tried.has(round)) return false;
      tried.add(round);
      const other = takenBy.get(round);
      if (other !== undefined && !find(other, tried)) return false;
      takenBy.set(round, partner);
      return true;
    });
  for (const partner of partners.keys()) find(partner, new Set());
  return takenBy.size;
}
