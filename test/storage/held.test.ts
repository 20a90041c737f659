import { assert, asyncProperty, shuffledSubarray } from "fast-check";
import { expect, test } from "vitest";
import type { StoredRecord } from "#crdt/record.ts";
import { contestWrites } from "#crdt/contest.ts";
import { listErasures } from "#storage/erasures.ts";
import { confirmHeld, confirmOldHeld, listHeld, readHeld } from "#storage/held.ts";
import { purge } from "#storage/purge.ts";
import type { Store } from "#storage/store.ts";
import { rawTexts } from "../support/raw-database.ts";
import { nothingBeside } from "./beside.ts";
import { killAt, onEachChange } from "./faults.ts";
import { aDatabaseName, aTab } from "./tabs.ts";

const dayMs = 86_400_000;
const start = 1_795_442_700_000;
const idOf = (n: number) => `Contact${String(n).padStart(5, "x")}`;
const nameOf = (n: number) => `Zzcanari${n}`;

let at = start;
async function aStore(people: number, database = aDatabaseName()): Promise<Store> {
  at = start;
  const store = await aTab(database, { now: () => at });
  await store.write(() =>
    Array.from({ length: people }, (_, n) => ({
      type: "contacts",
      id: idOf(n),
      fields: [{ field: "lastName", value: nameOf(n), over: [] }],
    })),
  );
  return store;
}

function erasing(numbers: readonly number[], gesture = "Gesture11111"): StoredRecord[] {
  return numbers.map((n) => ({ type: "contacts", id: idOf(n), fields: {}, erased: [gesture] }));
}

const range = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => from + n);

test("a file that erases five is trusted; one that erases six waits for a person, all of it", async () => {
  const five = await aStore(10);
  await five.join(erasing(range(0, 5)), { from: "phone1", inbox: "file5" });
  expect(await listHeld(five.db)).toEqual([]);
  const six = await aStore(10);
  await six.join(erasing(range(0, 6)), { from: "phone1", inbox: "file6" });
  expect(await listHeld(six.db)).toEqual([{ file: "file6", from: "phone1", at: start, count: 6 }]);
  const held = await readHeld(six.db, "file6");
  expect(held.map(({ record }) => record.id)).toEqual(range(0, 6).map(idOf));
  expect(held.every(({ gestures }) => gestures.join() === "Gesture11111")).toBe(true);
  // Erased as always meanwhile.
  expect(six.replica.get("contacts", idOf(0))?.fields).toEqual({});
});

test("what files of thirty days erased counts; what a person erased here does not", async () => {
  const store = await aStore(20);
  await store.write(() =>
    range(10, 18).map((n) => ({
      type: "contacts",
      id: idOf(n),
      fields: [],
      erase: "Mine11111111",
    })),
  );
  await store.join(erasing(range(0, 4)), { from: "phone1", inbox: "a" });
  expect(await listHeld(store.db)).toEqual([]);
  at += 20 * dayMs;
  await store.join(erasing([4, 5], "Gesture22222"), { from: "phone2", inbox: "b" });
  expect((await listHeld(store.db)).map(({ file, count }) => [file, count])).toEqual([["b", 2]]);
  at += 40 * dayMs;
  await store.join(erasing([6, 7], "Gesture33333"), { from: "phone2", inbox: "c" });
  expect((await listHeld(store.db)).map(({ file }) => file)).toEqual(["b"]);
});

test("what was erased before, or never here, takes nothing and counts for nothing", async () => {
  const store = await aStore(3);
  await store.join(erasing(range(0, 60)), { from: "phone1", inbox: "a" });
  expect(await listHeld(store.db)).toEqual([]);
  await store.join(erasing(range(0, 60), "Gesture22222"), { from: "phone1", inbox: "b" });
  expect(await listHeld(store.db)).toEqual([]);
});

test("a person confirms, or thirty days pass: then no row holds a canary any more", async () => {
  for (const isLeft of [false, true]) {
    // oxlint-disable no-await-in-loop -- one after the other
    const store = await aStore(8);
    await store.join(erasing(range(0, 8)), { from: "phone1", inbox: "a" });
    await purge(store, nothingBeside);
    expect(await rawTexts(store.db)).toContain("Zzcanari");
    await confirmOldHeld(store, at + 29 * dayMs);
    expect(await listHeld(store.db)).toHaveLength(1);
    if (isLeft) await confirmOldHeld(store, at + 31 * dayMs);
    else await confirmHeld(store, "a");
    await purge(store, nothingBeside);
    expect(await rawTexts(store.db)).not.toContain("Zzcanari");
    expect(await listErasures(store.db)).toHaveLength(1);
    // oxlint-enable no-await-in-loop
  }
});

test("of what a colleague brought back a person’s yes looks for no traces", async () => {
  const store = await aStore(7);
  const contests = contestWrites(idOf(3), ["Gesture11111"]);
  await store.write(() => [{ type: "contacts", id: "Copy11111111", fields: contests }]);
  await store.join(erasing(range(0, 7)), { from: "phone1", inbox: "a" });
  await confirmHeld(store, "a");
  const [row] = await listErasures(store.db);
  const sought = row?.purge?.words.flat() ?? [];
  expect(sought).toContain(idOf(2));
  expect(sought).not.toContain(idOf(3));
});

test("killed at any change of joining such a file, contents are in the directory or held, never lost", async () => {
  const whole = await aStore(7);
  const counting = onEachChange(() => {});
  await whole.join(erasing(range(0, 7)), { from: "phone1", inbox: "a" });
  const changes = counting.count();
  counting.stop();
  for (let n = 1; n <= changes; n += 1) {
    // oxlint-disable no-await-in-loop -- one life after the other
    const store = await aStore(7);
    const killing = onEachChange(killAt(n));
    await store.join(erasing(range(0, 7)), { from: "phone1", inbox: "a" }).catch(() => undefined);
    killing.stop();
    store.close();
    const again = await aTab(store.db.name, { now: () => at });
    await again.join(erasing(range(0, 7)), { from: "phone1", inbox: "a" });
    const held = await readHeld(again.db, "a");
    expect(
      held.map(({ record }) => record.fields["lastName"]),
      `killed at ${n}`,
    ).toHaveLength(7);
    // oxlint-enable no-await-in-loop
  }
}, 60_000);

test("a large file that is cut short between two transactions goes on as it was decided", async () => {
  const store = await aStore(8);
  const filler = (n: number) => ({ type: "notes2", id: `n${n}`, fields: {}, erased: [] });
  const records = [
    ...erasing(range(0, 4)),
    ...Array.from({ length: 20_000 }, (_, n) => filler(n)),
    ...erasing(range(4, 8)),
  ];
  let puts = 0;
  const killing = onEachChange((_, transaction) => {
    if (transaction.objectStoreNames.contains("journal")) puts += 1;
    if (puts > 90) transaction.abort();
  });
  await store.join(records, { from: "phone1", inbox: "a" }).catch(() => undefined);
  killing.stop();
  await store.join(records, { from: "phone1", inbox: "a" });
  const held = await readHeld(store.db, "a");
  expect(held.map(({ record }) => record.id).toSorted()).toEqual(range(0, 8).map(idOf).toSorted());
}, 60_000);

const copyId = (n: number) => `Copy${String(n).padStart(8, "x")}`;

/** What « Contester » writes. */
function contestPlan(n: number, gestures: readonly string[]) {
  const fields = [{ field: "lastName", value: nameOf(n), over: [] }];
  return [
    { type: "contacts", id: copyId(n), fields: [...fields, ...contestWrites(idOf(n), gestures)] },
  ];
}

test("contesting takes what came back out of what waits, in one transaction", async () => {
  const store = await aStore(8);
  await store.join(erasing(range(0, 8)), { from: "phone1", inbox: "a" });
  const keys = new Set([`contacts/${idOf(0)}`]);
  await store.write(() => contestPlan(0, ["Gesture11111"]), { fromHeld: { file: "a", keys } });
  expect(store.replica.get("contacts", copyId(0))?.fields["lastName"]).toBeDefined();
  expect((await listHeld(store.db))[0]?.count).toBe(7);
  const rest = new Set(range(1, 8).map((n) => `contacts/${idOf(n)}`));
  await store.write(() => contestPlan(1, ["Gesture11111"]), {
    fromHeld: { file: "a", keys: rest },
  });
  expect(await listHeld(store.db)).toEqual([]);
  expect(await store.db.held.count()).toBe(0);
});

/*
 * Two devices, two gestures: one of a mistaken mass, contested; one of a person who asked to be
 * forgotten. Whatever arrives where first, the copy ends erased on both, by that other gesture.
 */
type Letter = "mass" | "asked" | "copy";
const letters: readonly Letter[] = ["mass", "asked", "copy"];

test("whatever arrives first, another gesture on the old record erases the copy, on every device", async () => {
  await assert(
    asyncProperty(
      shuffledSubarray([...letters, ...letters], { minLength: 3 }),
      shuffledSubarray([...letters, ...letters], { minLength: 3 }),
      async (one, other) => {
        const ends = await Promise.all([one, other].map(async (order) => arriving(order)));
        for (const end of ends) expect(end).toEqual(["Asked1111111"]);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

async function arriving(order: readonly Letter[]): Promise<readonly string[] | undefined> {
  const store = await aStore(1);
  for (const letter of new Set([...order, ...letters])) {
    // oxlint-disable-next-line no-await-in-loop -- in that order
    await store.join([sent[letter]], { from: "phone1" });
  }
  return store.replica.get("contacts", copyId(0))?.erased;
}

const sent: Readonly<Record<Letter, StoredRecord>> = {
  mass: { type: "contacts", id: idOf(0), fields: {}, erased: ["Mass11111111"] },
  asked: { type: "contacts", id: idOf(0), fields: {}, erased: ["Asked1111111"] },
  copy: {
    type: "contacts",
    id: copyId(0),
    fields: {
      lastName: ["phone1-opening1", 1, 1, nameOf(0)],
      contests: ["phone1-opening1", 2, 1, [idOf(0), "Mass11111111"]],
    },
    erased: [],
  },
};

test("the plain rule, which joins and looks at nothing else, brings the person back", async () => {
  // Without the closure each record is joined alone: the copy of one who asked to be forgotten stays.
  const { makeReplica } = await import("#crdt/replica.ts");
  const plain = makeReplica();
  plain.join([sent.mass, sent.copy, sent.asked]);
  expect(plain.get("contacts", copyId(0))?.erased).toEqual([]);
});

test("a copy that was erased so is not brought back by any file", async () => {
  const store = await aStore(1);
  await store.join([sent.mass, sent.copy, sent.asked], { from: "phone1" });
  await store.join([sent.copy], { from: "phone2" });
  expect(store.replica.get("contacts", copyId(0))).toMatchObject({
    fields: {},
    erased: ["Asked1111111"],
  });
  await purge(store, nothingBeside);
  expect(await rawTexts(store.db)).not.toContain("Zzcanari");
});
