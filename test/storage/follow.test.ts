import { expect, onTestFinished, test } from "vitest";
import { Database } from "#storage/database.ts";
import { follow } from "#storage/follow.ts";
import { aDatabaseName } from "./tabs.ts";

test("a catching up that fails is told, and to nobody once the database was left", async () => {
  const db = new Database(aDatabaseName());
  await db.open();
  const told: unknown[] = [];
  const failing = () => Promise.reject(new Error(`failure ${told.length}`));
  const stop = follow(
    db,
    () => true,
    failing,
    (error) => told.push(error),
  );
  onTestFinished(stop);

  await comeBack();
  expect(told).toEqual([new Error("failure 0")]);
  db.leave();
  await comeBack();
  expect(told).toHaveLength(1);
});

/** As when one comes back to the tab: it looks for what others wrote. */
async function comeBack(): Promise<void> {
  document.dispatchEvent(new Event("visibilitychange"));
  await new Promise((resolve) => setTimeout(resolve));
}
