import { expect, test } from "vitest";
import { isPlaced } from "#domain/meeting.ts";
import { roundsOf } from "#parts/day-rounds.ts";
import { directory } from "../support/sample.ts";

const dayOf = (title: string) => {
  const found = directory.list("events").find((event) => event.title?.includes(title));
  if (found === undefined) throw new Error(`no day ${title}`);
  return found;
};
const held = dayOf("Trois-Pistoles");
const coming = dayOf("Rivière-du-Loup");
const meetings = directory.linked("meetings", "event", held.id);

test("the coming day has its eleven enterprises and twenty buyers, each buyer at a table", () => {
  const enrolled = directory.linked("enrolments", "event", coming.id);
  expect(enrolled.filter(({ enterprise }) => enterprise !== undefined)).toHaveLength(11);
  const tables = enrolled.flatMap(({ buyer, table }) => (buyer === undefined ? [] : [table]));
  expect(new Set(tables).size).toBe(20);
  expect(coming.tables).toBe(20);
});

test("both sides wish for somebody who comes, ranked from 1 without a gap", () => {
  const names = new Set(
    directory
      .linked("enrolments", "event", coming.id)
      .map(({ enterprise, buyer }) => enterprise ?? buyer),
  );
  const wishes = directory.linked("wishes", "event", coming.id);
  expect(wishes.length).toBeGreaterThan(80);
  const ranks = new Map<string, number[]>();
  for (const { side, enterprise = "", buyer = "", rank = 0 } of wishes) {
    expect(names.has(enterprise) && names.has(buyer)).toBe(true);
    const from = side === "buyer" ? buyer : enterprise;
    ranks.set(from, [...(ranks.get(from) ?? []), rank]);
  }
  for (const list of ranks.values()) {
    expect(list.toSorted((a, b) => a - b)).toEqual(list.map((_, at) => at + 1));
  }
});

test("at the past day nobody sat at two tables at once, and no pair met twice", () => {
  const last = roundsOf(held).length;
  const seats = meetings.flatMap(({ round = 0, enterprise, buyer }) => {
    expect(round).toBeLessThanOrEqual(last);
    return [`${round} ${enterprise}`, `${round} ${buyer}`];
  });
  expect(new Set(seats).size).toBe(seats.length);
  const pairs = meetings.map(({ enterprise, buyer }) => `${enterprise} ${buyer}`);
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(meetings.filter(isPlaced).length).toBeGreaterThan(40);
});

test("every meeting held was rated by both sides, and one that somebody missed by none", () => {
  for (const { id, status } of meetings) {
    const sides = directory.linked("ratings", "meeting", id).map(({ side }) => side);
    expect(new Set(sides)).toEqual(new Set(status === "held" ? ["buyer", "enterprise"] : []));
    expect(sides).toHaveLength(status === "held" ? 2 : 0);
  }
});

test("a note taken at the past day is of a meeting that was held then", () => {
  const pairs = new Set(meetings.filter(isPlaced).map((one) => `${one.enterprise} ${one.buyer}`));
  const notes = directory
    .linked("interactions", "event", held.id)
    .filter(({ channel }) => channel === "matchmaking");
  expect(notes).toHaveLength(9);
  for (const { enterprises: [enterprise] = [], buyer } of notes) {
    expect(pairs.has(`${enterprise} ${buyer}`)).toBe(true);
  }
});
