import { expect, test } from "vitest";
import { saveJoined } from "#workspace/joining-records.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import { aBuyer, anEvent } from "../support/builders.ts";
import { aWorkspace, put } from "../support/render.tsx";

async function aDay() {
  const workspace = await aWorkspace();
  const event = await put(workspace, "events", anEvent());
  const buyer = await put(workspace, "buyers", aBuyer());
  const enrol = (table: number) =>
    saveJoined(workspace, [
      { type: "enrolments", of: [event, buyer], values: { event, buyer, table } },
    ]);
  return { workspace, event, buyer, enrol };
}

test("two desks that enrol the same body make one record", async () => {
  const { workspace, event, enrol } = await aDay();
  const other = await aWorkspace();
  const first = await enrol(1);
  const [here] = first.keys;
  const there = await saveJoined(other, [
    {
      type: "enrolments",
      of: [event, workspace.directory.list("buyers")[0]?.id ?? ""],
      values: { event },
    },
  ]);
  expect(there.keys[0]?.id).toBe(here?.id);
  await enrol(2);
  expect(workspace.directory.list("enrolments")).toEqual([
    expect.objectContaining({ id: here?.id, table: 2, conflicts: [] }),
  ]);
});

test("what was taken back comes out of the bin when it is said again, and can be taken back again", async () => {
  const { workspace, enrol } = await aDay();
  await (await enrol(1)).undo();
  expect(workspace.directory.list("enrolments")).toEqual([]);
  const again = await enrol(3);
  expect(workspace.directory.list("enrolments")).toEqual([
    expect.objectContaining({ state: "live", table: 3, conflicts: [] }),
  ]);
  await again.undo();
  expect(workspace.directory.list("enrolments")).toEqual([]);
});

test("one that is known under another id is written on", async () => {
  const { workspace, event, buyer } = await aDay();
  const id = await put(workspace, "enrolments", { event, buyer, table: 4 });
  const known = workspace.directory.find("enrolments", id);
  await saveJoined(workspace, [
    { type: "enrolments", of: [event, buyer], known, values: { table: 5 } },
  ]);
  expect(workspace.directory.list("enrolments")).toEqual([
    expect.objectContaining({ id, table: 5 }),
  ]);
});

test("what came while it was decided stands beside it, and is not replaced unseen", async () => {
  const { workspace, event, buyer } = await aDay();
  const id = await put(workspace, "enrolments", { event, buyer, table: 4 });
  const known = workspace.directory.find("enrolments", id);
  await workspace.save([{ type: "enrolments", id, shown: known?.record, values: { table: 9 } }]);
  await saveJoined(workspace, [
    { type: "enrolments", of: [event, buyer], known, values: { table: 5 } },
  ]);
  const [after] = workspace.directory.list("enrolments");
  expect(after?.conflicts).toEqual(["table"]);
  expect(new Set(after && liveValuesOf(after.record, "table").map(({ value }) => value))).toEqual(
    new Set([9, 5]),
  );
});

test("what no file could carry is not kept: the form says so, and holds it", async () => {
  const { workspace, event, buyer } = await aDay();
  const wish = { event, buyer, enterprise: buyer, side: "buyer", why: "é".repeat(600) } as const;
  await expect(
    saveJoined(workspace, [{ type: "wishes", of: [event, buyer], values: wish }]),
  ).rejects.toThrow("wishes why: name.long");
  expect(workspace.directory.list("wishes")).toEqual([]);
});
