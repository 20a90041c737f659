import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  actorAt,
  addRun,
  confirms,
  highestConfirmed,
  keptPoints,
  mostRuns,
  type Point,
  type Run,
  takeFeed,
  zeroPoint,
} from "#storage/points.ts";
import { type Act, acknowledgedNumbers, calm, type Fleet, makeFleet, pointsRule } from "./fleet.ts";

describe("runs", () => {
  test("a run begins where the actor changes, and only the last thousand are kept", () => {
    let runs: readonly Run[] = [];
    for (let rev = 1; rev <= mostRuns * 2 + 2; rev += 1) {
      runs = addRun(runs, rev, `actor${Math.ceil(rev / 2)}`);
    }
    expect(runs).toHaveLength(mostRuns);
    expect(runs[0]).toEqual([3, "actor2"]);
    expect(actorAt(runs, 2)).toBeUndefined();
    expect(actorAt(runs, 4)).toBe("actor2");
    expect(addRun(runs, 5000, "actor1001")).toBe(runs);
  });

  test("a point is confirmed in a run of its actor, as far as the journal goes", () => {
    const runs: readonly Run[] = [
      [1, "a"],
      [300, "b"],
    ];
    expect(confirms(runs, 310, [299, "a"])).toBe(true);
    expect(confirms(runs, 310, [300, "a"])).toBe(false);
    expect(confirms(runs, 310, [310, "b"])).toBe(true);
    // What a rolled back journal has not written yet.
    expect(confirms(runs, 310, [311, "b"])).toBe(false);
    expect(confirms([], 0, zeroPoint)).toBe(true);
    expect(confirms(runs, 310, [0, "a"])).toBe(false);
  });

  test("the highest of the confirmed points counts, not the last one told", () => {
    const runs: readonly Run[] = [[1, "a"]];
    const told: readonly Point[] = [
      [12, "a"],
      [14, "stranger"],
      [9, "a"],
    ];
    expect(highestConfirmed(runs, 20, told)).toEqual([12, "a"]);
    expect(highestConfirmed(runs, 20, [])).toEqual(zeroPoint);
  });
});

describe("a feed", () => {
  test("is taken from the beginning, or from a point that is here; the last four are kept", () => {
    let points: readonly Point[] = [];
    for (let rev = 1; rev <= 6; rev += 1) {
      const since = points.at(-1) ?? zeroPoint;
      points = takeFeed(points, { since, to: [rev, "a"] }) ?? [];
    }
    expect(points.map(([rev]) => rev)).toEqual([3, 4, 5, 6]);
    expect(points).toHaveLength(keptPoints);
    expect(takeFeed(points, { since: [2, "a"], to: [9, "a"] })).toBeUndefined();
    expect(takeFeed(points, { since: [4, "b"], to: [9, "a"] })).toBeUndefined();
    expect(takeFeed(points, { since: zeroPoint, to: [9, "a"] })).toContainEqual([9, "a"]);
    expect(takeFeed(points, { since: [4, "a"], to: [5, "a"] })).toHaveLength(keptPoints);
  });
});

const anAct = (devices: number): fc.Arbitrary<Act> => {
  const device = fc.nat(devices - 1);
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ does: fc.constant("write" as const), device }) },
    { weight: 3, arbitrary: fc.record({ does: fc.constant("send" as const), device, to: device }) },
    {
      weight: 3,
      arbitrary: fc.record({ does: fc.constant("receive" as const), device, file: fc.nat() }),
    },
    { weight: 8, arbitrary: fc.record({ does: fc.constant("pass" as const), device, to: device }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant("reopen" as const), device }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant("fold" as const), device }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant("keep" as const), device }) },
    { weight: 2, arbitrary: fc.record({ does: fc.constant("rollBack" as const), device }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant("clone" as const), device }) },
    { weight: 1, arbitrary: fc.record({ does: fc.constant("restore" as const), device }) },
  );
};

const histories = Number(process.env["MAILLON_HISTORIES"] ?? 4000);

/** Plays a history, then lets everybody send to everybody a few times: what some still miss is skipped for ever. */
function skippedAfter(
  acts: readonly Act[],
  rule: Parameters<typeof makeFleet>[0],
  devices: number,
): readonly string[] {
  const fleet: Fleet = makeFleet(rule, devices);
  for (const act of acts) fleet.play(act);
  return calm(fleet);
}

const history = fc.array(anAct(3), { minLength: 8, maxLength: 60 });

describe("what to send", () => {
  test.each([2, 3])(
    "between %d devices nothing is skipped for ever, whatever was lost, repeated, reordered, folded, cloned or restored",
    { timeout: 120_000 },
    (devices) => {
      fc.assert(
        fc.property(history, (acts) => {
          expect(skippedAfter(acts, pointsRule, devices)).toEqual([]);
        }),
        { numRuns: histories, seed: 5 },
      );
    },
  );

  test(
    "a plain acknowledged number, in its place, skips records for ever",
    { timeout: 120_000 },
    () => {
      const losing = fc
        .sample(history, { numRuns: histories, seed: 5 })
        .filter((acts) => skippedAfter(acts, acknowledgedNumbers, 2).length > 0);
      expect(losing.length).toBeGreaterThan(histories / 400);
    },
  );

  test("what is only a part is said to be one, and the next file mends it", () => {
    const fleet = makeFleet(pointsRule, 2);
    const play = (...acts: readonly Act[]) => acts.forEach((act) => fleet.play(act));
    play({ does: "write", device: 0 }, { does: "send", device: 0, to: 1 });
    play({ does: "receive", device: 1, file: 0 }, { does: "keep", device: 1 });
    play({ does: "send", device: 1, to: 0 }, { does: "receive", device: 0, file: 1 });
    play({ does: "write", device: 0 }, { does: "send", device: 0, to: 1 });
    play({ does: "receive", device: 1, file: 2 }, { does: "send", device: 1, to: 0 });
    play({ does: "receive", device: 0, file: 3 });
    // Its own backup takes device 1 to before the second file.
    play({ does: "rollBack", device: 1 }, { does: "write", device: 0 });
    play({ does: "send", device: 0, to: 1 });
    expect(fleet.play({ does: "receive", device: 1, file: 4 })).toBe("a part is missing");
    expect(calm(fleet)).toEqual([]);
  });
});
