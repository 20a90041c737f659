import * as fc from "fast-check";
import type { Attendee, DayToPlan } from "#domain/scheduling/day-to-plan.ts";

/** Small days of every kind: tables lost and owned, pauses closed, vetoes, maxima and minima, pins that may clash. */
export const randomDays: fc.Arbitrary<DayToPlan> = fc
  .record({
    rounds: fc.integer({ min: 1, max: 7 }),
    enterprises: fc.integer({ min: 0, max: 6 }),
    buyers: fc.integer({ min: 0, max: 6 }),
    tables: fc.integer({ min: 0, max: 5 }),
  })
  .chain(({ rounds, enterprises, buyers, tables }) => {
    const someRounds = fc.subarray(Array.from({ length: rounds }, (_, n) => n));
    const tableNames = Array.from({ length: tables }, (_, n) => `T${n}`);
    const people = (letter: string, count: number): fc.Arbitrary<Attendee[]> =>
      fc.tuple(
        ...Array.from({ length: count }, (_, n) =>
          fc.record({
            id: fc.constant(`${letter}${n}`),
            rounds: someRounds,
            atMost: fc.integer({ min: 0, max: 6 }),
            atLeast: fc.integer({ min: 0, max: 3 }),
            table:
              letter === "b"
                ? fc.option(fc.constantFrom(...tableNames, "none"), { nil: undefined, freq: 2 })
                : fc.constant(undefined),
          }),
        ),
      );
    const names = Array.from({ length: enterprises * buyers }, (_, n) => ({
      enterprise: `e${Math.floor(n / buyers)}`,
      buyer: `b${n % buyers}`,
    }));
    return fc.record({
      rounds: fc.constant(rounds),
      closed: fc.oneof(fc.constant([]), someRounds),
      lost: fc.oneof(fc.constant(undefined), someRounds),
      tables: fc.tuple(
        ...tableNames.map((name) =>
          fc.record({
            name: fc.constant(name),
            rounds: fc.oneof(fc.constant(Array.from({ length: rounds }, (_, n) => n)), someRounds),
          }),
        ),
      ),
      enterprises: people("e", enterprises),
      buyers: people("b", buyers),
      pairs: fc.subarray(names).chain((some) =>
        fc.tuple(
          ...some.map((name) =>
            fc.record({
              enterprise: fc.constant(name.enterprise),
              buyer: fc.constant(name.buyer),
              value: fc.integer({ min: 1, max: 5 }),
            }),
          ),
        ),
      ),
      vetoes: fc.subarray(names, { maxLength: Math.min(3, names.length) }),
      fixed:
        names.length === 0
          ? fc.constant([])
          : fc.array(
              fc
                .record({
                  pair: fc.constantFrom(...names),
                  round: fc.integer({ min: 0, max: rounds }),
                  table: fc.option(fc.constantFrom(...tableNames, "none"), { nil: undefined }),
                  held: fc.boolean(),
                })
                .map(({ pair, ...rest }) => Object.assign(rest, pair)),
              { maxLength: 4 },
            ),
    });
  });
