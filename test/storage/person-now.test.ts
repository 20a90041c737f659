import { expect, test } from "vitest";
import { shownValue } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import { liveValues } from "#crdt/cell.ts";
import { deriveId } from "#storage/derive-id.ts";
import { changePerson } from "#storage/person-now.ts";
import type { Store } from "#storage/store.ts";
import { aDatabaseName, aTab } from "./tabs.ts";

const deviceIdOf = (store: Store) => deriveId(store.space, "devices", "device", store.device);

async function take(store: Store, member: string): Promise<void> {
  const id = await deviceIdOf(store);
  await store.write((replica) => [changePerson(replica.get("devices", id), id, member)]);
}

let written = 0;

/** Writes a record; gives the opening that wrote it. */
async function write(store: Store): Promise<string> {
  const id = `record${(written += 1)}`;
  const fields = [{ field: "name", value: "Coop", over: [] }];
  const { records } = await store.write(() => [{ type: "enterprises", id, fields }]);
  const [value] = liveValues(cellOf(records[0], "name"));
  return value?.actor.split("-")[1] ?? "";
}

/** Whose the device's record says that the writes of an opening are. */
async function whose(store: Store, opening: string): Promise<unknown> {
  await store.catchUp();
  const device = store.replica.get("devices", await deviceIdOf(store));
  return shownValue(cellOf(device, `members/${opening}`)) ?? undefined;
}

test("a device that nobody shares says nothing of whose its writes are", async () => {
  const tab = await aTab(aDatabaseName());
  expect(await whose(tab, await write(tab))).toBeUndefined();
  expect(tab.replica.get("devices", await deviceIdOf(tab))).toBeUndefined();
});

test("after a change of person a new opening starts, and its first write says whose it is", async () => {
  const tab = await aTab(aDatabaseName());
  const before = await write(tab);
  await take(tab, "Nadine");
  const after = await write(tab);
  expect(after).not.toBe(before);
  expect(await write(tab)).toBe(after);
  expect(await whose(tab, after)).toEqual({ member: "Nadine" });
  expect(await whose(tab, before)).toBeUndefined();
});

test("each person’s writes stay that person’s, whoever comes next", async () => {
  const tab = await aTab(aDatabaseName());
  const openings = new Map<string, string>();
  for (const member of ["Nadine", "Solène", "Nadine", "Karl"]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await take(tab, member);
    // oxlint-disable-next-line no-await-in-loop
    openings.set(await write(tab), member);
  }
  expect(openings.size).toBe(4);
  for (const [opening, member] of openings) {
    // oxlint-disable-next-line no-await-in-loop
    expect(await whose(tab, opening)).toEqual({ member });
  }
});

test("the other tab of the tablet writes for the new person too, and so does tomorrow’s", async () => {
  const database = aDatabaseName();
  const [one, other] = [await aTab(database), await aTab(database)];
  const before = await write(other);
  await take(one, "Nadine");
  // Not caught up yet: the write itself finds out.
  const after = await write(other);
  expect(after).not.toBe(before);
  expect(await whose(other, after)).toEqual({ member: "Nadine" });
  const tomorrow = await aTab(database);
  expect(await whose(tomorrow, await write(tomorrow))).toEqual({ member: "Nadine" });
});
