import { array, assert, asyncProperty, constantFrom } from "fast-check";
import { expect, test } from "vitest";
import type { StoredRecord } from "#crdt/record.ts";
import { makeReplica } from "#crdt/replica.ts";
import { purge } from "#storage/purge.ts";
import type { Store } from "#storage/store.ts";
import { rawTexts } from "../support/raw-database.ts";
import { nothingBeside } from "./beside.ts";
import { aDatabaseName, aTab } from "./tabs.ts";

const canary = "Zzcanari";
const key = { type: "contacts", id: "Contact11111" };

/** Files of before, of other devices, of other times; none knows of the erasure. */
const oldFiles: readonly (readonly StoredRecord[])[] = [1, 2, 3].map((n) => [
  {
    ...key,
    fields: {
      lastName: [`phone${n}-opening1`, n, n, `${canary}${n}`],
      [`tags/${canary}`]: [`phone${n}-opening1`, n + 1, n, true],
    },
    erased: [],
  },
]);
const erasure: readonly StoredRecord[] = [{ ...key, fields: {}, erased: ["Gesture11111"] }];

type Step = "old1" | "old2" | "old3" | "restore" | "edit" | "fold" | "purge" | "reopen";
const steps = constantFrom<Step[]>(
  "old1",
  "old2",
  "old3",
  "restore",
  "edit",
  "fold",
  "purge",
  "reopen",
);

async function live(store: Store, step: Step): Promise<Store> {
  switch (step) {
    case "edit":
      await store.write(() => [
        { ...key, fields: [{ field: "function", value: `${canary} writes`, over: [] }] },
      ]);
      return store;
    case "fold":
      await store.fold(1);
      return store;
    case "purge":
      await purge(store, nothingBeside);
      return store;
    case "reopen":
      store.close();
      return aTab(store.db.name);
    case "restore":
      await store.join(oldFiles[0] ?? [], { from: "backup", isOwnAct: true });
      return store;
    default:
      await store.join(oldFiles[Number(step.slice(3)) - 1] ?? [], { from: step, inbox: step });
      return store;
  }
}

test("whatever files come before and after an erasure, in whatever order, nothing comes back", async () => {
  await assert(
    asyncProperty(
      array(steps, { maxLength: 6 }),
      array(steps, { maxLength: 6 }),
      constantFrom("here", "file"),
      async (before, after, by) => {
        let store = await aTab(aDatabaseName());
        // oxlint-disable-next-line no-await-in-loop -- a life, in its order
        for (const step of before) store = await live(store, step);
        if (by === "file") await store.join(erasure, { from: "phone9" });
        else await store.write(() => [{ ...key, fields: [], erase: "Gesture11111" }]);
        // oxlint-disable-next-line no-await-in-loop -- as above
        for (const step of after) store = await live(store, step);
        expect(store.replica.get(key.type, key.id)).toEqual({ ...key, ...erasure[0] });
        await purge(store, nothingBeside);
        expect(await rawTexts(store.db)).not.toContain(canary);
      },
    ),
    { numRuns: 80 },
  );
}, 120_000);

test("the plain erasure, which takes the record away and keeps no gesture, is undone by the first old file", () => {
  const without = makeReplica(); // the record deleted
  without.join(oldFiles[1] ?? []);
  expect(JSON.stringify(without.get(key.type, key.id))).toContain(canary);
});
