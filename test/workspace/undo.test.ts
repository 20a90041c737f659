import { expect, onTestFinished, test } from "vitest";
import { liveValuesOf } from "#workspace/live-values.ts";
import { openStore } from "#storage/store.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { aBuyer } from "../support/builders.ts";
import { aColleague, anotherValue, aWorkspace, exchange, put } from "../support/render.tsx";

test("undoing leaves what another tab wrote in the same field meanwhile", async () => {
  const mine = await aWorkspace();
  const id = await put(mine, "buyers", aBuyer({ phone: "418 555-0100" }));
  const shown = mine.directory.find("buyers", id)?.record;
  const tab = await anotherTab(mine);
  const over = liveValuesOf(shown, "phone").map(({ actor, n }) => [actor, n] as const);
  await tab.write(() => [
    { type: "buyers", id, fields: [{ field: "phone", value: "418 555-0177", over }] },
  ]);
  const saved = await mine.save([{ type: "buyers", id, shown, values: { phone: "418 555-0133" } }]);
  expect(mine.directory.find("buyers", id)?.conflicts).toEqual(["phone"]);
  await saved.undo();
  expect(mine.directory.find("buyers", id)).toMatchObject({
    phone: "418 555-0177",
    conflicts: [],
  });
});

test("undoing leaves a colleague's value, which arrived while the form was open, in their name", async () => {
  const mine = await aWorkspace();
  const id = await put(mine, "buyers", aBuyer({ phone: "418 555-0100" }));
  const theirs = await aColleague(mine);
  const shown = mine.directory.find("buyers", id)?.record;
  await anotherValue(theirs, "buyers", id, { phone: "418 555-0177" });
  await exchange(theirs, mine);
  const saved = await mine.save([{ type: "buyers", id, shown, values: { phone: "418 555-0133" } }]);
  await saved.undo();
  const values = liveValuesOf(mine.directory.find("buyers", id)?.record, "phone");
  expect(values.map(({ value }) => value)).toContain("418 555-0177");
  expect(values.some(({ actor }) => actor.startsWith(theirs.store.device))).toBe(true);
});

test("undoing twice the same act brings nothing but what was there before", async () => {
  const mine = await aWorkspace();
  const id = await put(mine, "buyers", aBuyer({ phone: "418 555-0100" }));
  const saved = await anotherValue(mine, "buyers", id, { phone: "418 555-0133" });
  await saved.undo();
  await saved.undo();
  expect(mine.directory.find("buyers", id)).toMatchObject({
    phone: "418 555-0100",
    conflicts: [],
  });
});

/** The same team opened in a second tab of the same browser. */
async function anotherTab({ store, now }: Workspace) {
  const tab = await openStore({ database: store.db.name, space: store.space, now });
  onTestFinished(() => tab.close());
  await tab.load();
  return tab;
}
