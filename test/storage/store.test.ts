import { expect, test } from "vitest";
import { shownValue } from "#crdt/cell.ts";
import { aDatabaseName, aTab, contents, set } from "./tabs.ts";

test("what was saved is there when the space is opened again", async () => {
  const name = aDatabaseName();
  const first = await aTab(name);
  await first.write(set("name", "Menuiserie du Fleuve"));
  first.close();
  const second = await aTab(name);
  const record = second.replica.get("enterprises", "Enterprise12");
  expect(shownValue(record?.fields["name"])).toBe("Menuiserie du Fleuve");
  expect(contents(second)).toEqual(contents(first));
});
