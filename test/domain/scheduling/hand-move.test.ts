import { expect, test } from "vitest";
import { handMoves, type PlannedDay } from "#domain/scheduling/hand-move.ts";

const present = (id: string, rounds = [1, 2, 3]) => ({ id, rounds, atMost: 3, atLeast: 0 });
const at = (round: number, enterprise: string, buyer: string) => ({
  round,
  enterprise,
  buyer,
  table: "1",
});

const tables = (count: number, rounds = [1, 2, 3]) =>
  Array.from({ length: count }, (_, n) => ({ name: String(n + 1), rounds }));

function aDay(parts: Partial<PlannedDay> = {}): PlannedDay {
  return {
    enterprises: [present("E1"), present("E2")],
    buyers: [present("B1"), present("B2")],
    meetings: [],
    pinned: [],
    open: [1, 2, 3],
    tables: tables(2),
    ...parts,
  };
}

test("a meeting goes where both are free, and nothing else moves", () => {
  const meeting = at(1, "E1", "B1");
  expect(handMoves(aDay({ meetings: [meeting] }), meeting)).toEqual([
    { round: 2, others: [] },
    { round: 3, others: [] },
  ]);
});

test("the one in its way takes its round, if both of it are there and free", () => {
  const meeting = at(1, "E1", "B1");
  const other = at(2, "E1", "B2");
  const day = aDay({ meetings: [meeting, other], open: [1, 2] });
  expect(handMoves(day, meeting)).toEqual([{ round: 2, others: [other] }]);
  const away = { ...day, buyers: [present("B1"), present("B2", [2, 3])] };
  expect(handMoves(away, meeting)).toEqual([
    { round: 2, why: { code: "busy", id: "E1", meeting: other } },
  ]);
  expect(handMoves({ ...day, pinned: [other] }, meeting)).toEqual([
    { round: 2, why: { code: "pinned", meeting: other } },
  ]);
});

test("a meeting goes nowhere without its two people, or a table", () => {
  const meeting = at(1, "E1", "B1");
  const gone = aDay({ meetings: [meeting], open: [1, 2], enterprises: [present("E1", [1])] });
  expect(handMoves(gone, meeting)).toEqual([{ round: 2, why: { code: "not-there", id: "E1" } }]);
  const full = aDay({ meetings: [meeting, at(2, "E2", "B2")], open: [1, 2], tables: tables(1) });
  expect(handMoves(full, meeting)).toEqual([{ round: 2, why: { code: "no-table" } }]);
});

test("a table that is gone in a round is no table there", () => {
  const meeting = at(1, "E1", "B1");
  const day = aDay({ meetings: [meeting, at(2, "E2", "B2")], tables: tables(1) });
  const gone = { ...day, open: [2, 3], tables: [...tables(1), ...tables(1, [1, 3])] };
  expect(handMoves(gone, meeting)).toEqual([
    { round: 2, why: { code: "no-table" } },
    { round: 3, others: [] },
  ]);
});
