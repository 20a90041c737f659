import type { Attendee, DayToPlan, Meeting } from "#domain/scheduling/day-to-plan.ts";
import { seeded } from "./random.ts";

/** A kind of day; affinities of those who wish to meet are 1 to 5. */
export interface Family {
  readonly enterprises: number;
  readonly buyers: number;
  readonly rounds: number;
  /** Of all pairs, how many wish to meet. */
  readonly wishes: number;
  /** Of all rounds, how many somebody is there. */
  readonly there: number;
  /** Morning or afternoon instead. */
  readonly halfDays?: boolean;
  readonly most: readonly [enterprise: number, buyer: number];
  readonly tables: number;
  readonly least: number;
}

const hard: Family = {
  enterprises: 40,
  buyers: 60,
  rounds: 20,
  wishes: 0.25,
  there: 0.5,
  most: [10, 10],
  tables: 25,
  least: 3,
};
const small: Family = {
  ...hard,
  enterprises: 11,
  buyers: 11,
  rounds: 12,
  wishes: 0.6,
  most: [12, 12],
  tables: 11,
};
const large: Family = {
  ...hard,
  enterprises: 100,
  buyers: 200,
  rounds: 24,
  most: [12, 12],
  tables: 60,
};

/** The families of SCHEDULING.md and FIELD.md. */
export const families = {
  hard,
  hardNoMaxima: { ...hard, most: [20, 20] },
  hardTwelveTables: { ...hard, most: [20, 20], tables: 12 },
  hardHalfDays: { ...hard, halfDays: true },
  hardTwelveRounds: { ...hard, rounds: 12, there: 0.4, most: [20, 20] },
  hardMinimumSeven: { ...hard, least: 7 },
  there85: { ...hard, wishes: 0.37, there: 0.85 },
  there85Many: { ...hard, wishes: 0.46, there: 0.85, most: [18, 14], tables: 40 },
  there100: { ...hard, wishes: 0.37, there: 1 },
  small100: { ...small, there: 1 },
  small85: { ...small, there: 0.85 },
  small50: small,
  large85: { ...large, there: 0.85 },
  large50: large,
} as const satisfies Record<string, Family>;

export function makeDay(family: Family, seed: number): DayToPlan {
  const random = seeded(seed + 1);
  const rounds = Array.from({ length: family.rounds }, (_, round) => round);
  const half = family.rounds / 2;
  const there = (): readonly number[] => {
    if (family.halfDays !== true) return rounds.filter(() => random() < family.there);
    const isMorning = random() < 0.5;
    return rounds.filter((round) => round < half === isMorning);
  };
  const people = (letter: string, count: number, atMost: number, atLeast: number): Attendee[] =>
    Array.from({ length: count }, (_, n) => ({
      id: `${letter}${n}`,
      rounds: there(),
      atMost,
      atLeast,
    }));
  const enterprises = people("e", family.enterprises, family.most[0], family.least);
  const buyers = people("b", family.buyers, family.most[1], 0);
  const pairs = enterprises.flatMap((enterprise) =>
    buyers.flatMap((buyer) => {
      const value = 1 + Math.floor(random() * 5);
      return random() < family.wishes
        ? [{ enterprise: enterprise.id, buyer: buyer.id, value }]
        : [];
    }),
  );
  const tables = Array.from({ length: family.tables }, (_, n) => ({ name: String(n + 1), rounds }));
  return {
    rounds: family.rounds,
    closed: [],
    tables,
    enterprises,
    buyers,
    pairs,
    vetoes: [],
    fixed: [],
  };
}

/** At round `now`, three buyers are out for six rounds and four enterprises for good; what is past was held. */
export function goneAt(
  now: number,
  day: DayToPlan,
  today: readonly Meeting[],
  seed: number,
): DayToPlan {
  const random = seeded(seed + 101);
  const some = (people: readonly Attendee[], count: number) => {
    const left = [...people];
    return new Set(
      Array.from(
        { length: count },
        () => left.splice(Math.floor(random() * left.length), 1)[0]?.id,
      ),
    );
  };
  const out = some(day.buyers, 3);
  const gone = some(day.enterprises, 4);
  const leave = (
    people: readonly Attendee[],
    ids: ReadonlySet<string | undefined>,
    until: number,
  ) =>
    people.map((one) =>
      ids.has(one.id)
        ? { ...one, rounds: one.rounds.filter((round) => round < now || round >= until) }
        : one,
    );
  return {
    ...day,
    closed: Array.from({ length: now }, (_, round) => round),
    enterprises: leave(day.enterprises, gone, day.rounds),
    buyers: leave(day.buyers, out, now + 6),
    fixed: today
      .filter(({ round }) => round < now)
      .map((one) => Object.assign({ held: true }, one)),
  };
}

/** What is left of a day whose past is fixed, as a day without a past: for whoever knows none. */
export function restOf(day: DayToPlan): DayToPlan {
  const met = new Set(day.fixed.map(({ enterprise, buyer }) => `${enterprise} ${buyer}`));
  const rest = (people: readonly Attendee[]) =>
    people.map((one) => {
      const had = day.fixed.filter(
        ({ enterprise, buyer }) => enterprise === one.id || buyer === one.id,
      );
      return {
        ...one,
        rounds: one.rounds.filter((round) => !day.closed.includes(round)),
        atMost: one.atMost - had.length,
        atLeast: Math.max(0, one.atLeast - had.length),
      };
    });
  return {
    ...day,
    closed: [],
    fixed: [],
    enterprises: rest(day.enterprises),
    buyers: rest(day.buyers),
    pairs: day.pairs.filter(({ enterprise, buyer }) => !met.has(`${enterprise} ${buyer}`)),
  };
}

export function finish<T>(work: Generator<number, T>): T {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
  }
}
