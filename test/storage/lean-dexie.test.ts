import { expect, test } from "vitest";
import { aDatabaseName, aTab } from "./tabs.ts";

test("the Dexie that the tests run is the one that the build carries, without what the app never calls", async () => {
  const { db } = await aTab(aDatabaseName());
  expect("bulkPut" in db.journal).toBe(true);
  expect("bulkUpdate" in db.journal).toBe(false);
});
