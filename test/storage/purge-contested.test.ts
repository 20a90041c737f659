import { expect, test } from "vitest";
import { contestWrites } from "#crdt/contest.ts";
import { purge } from "#storage/purge.ts";
import { nothingBeside } from "./beside.ts";
import { aDatabaseName, aTab } from "./tabs.ts";

test("what a reader proposed of a record that came back by a contest stays", async () => {
  const store = await aTab(aDatabaseName());
  const [id, gesture] = ["Buyer1111111", "Gesture11111"];
  const name = { field: "name", value: "Ville de Port-aux-Brumes", over: [] };
  await store.write(() => [
    { type: "buyers", id, fields: [name] },
    { type: "buyers", id: "Copy11111111", fields: [name, ...contestWrites(id, [gesture])] },
    {
      type: "proposals",
      id: "Proposal1111",
      fields: [{ field: "made", value: "2026-11-25", over: [] }],
    },
  ]);
  await store.join([{ type: "buyers", id, fields: {}, erased: [gesture] }], { from: "phone1" });
  const proposalsAbout = (keys: readonly string[]) =>
    Promise.resolve(new Set(keys.includes(`buyers/${id}`) ? ["Proposal1111"] : []));
  expect(await purge(store, { ...nothingBeside, proposalsAbout })).toBe(true);
  expect(store.replica.get("proposals", "Proposal1111")?.erased).toEqual([]);
});
