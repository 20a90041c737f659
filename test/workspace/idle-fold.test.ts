import { expect, onTestFinished, test, vi } from "vitest";
import { foldWhenIdle } from "#workspace/idle-fold.ts";
import { aDatabaseName, aTab, set } from "../storage/tabs.ts";

test("a long journal is folded by itself once writing stops, and all of it", async () => {
  const store = await aTab(aDatabaseName());
  for (let n = 0; n < 70; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one line of the journal each
    await store.write(set("name", `Nom ${n}`));
  }
  expect(await store.db.journal.count()).toBe(70);
  onTestFinished(foldWhenIdle(store, 10));
  await vi.waitFor(async () => expect(await store.db.journal.count()).toBe(0), 5000);
  expect(await store.db.pages.count()).toBe(1);
});

test("a write puts the fold off, and the next calm brings it", async () => {
  const store = await aTab(aDatabaseName());
  onTestFinished(foldWhenIdle(store, 200));
  for (let n = 0; n < 66; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one line of the journal each
    await store.write(set("name", `Nom ${n}`));
  }
  expect(await store.db.journal.count()).toBe(66);
  await vi.waitFor(async () => expect(await store.db.journal.count()).toBe(0), 5000);
});

test("a team that was left is not folded, and nothing of it waits", async () => {
  const store = await aTab(aDatabaseName());
  for (let n = 0; n < 66; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one line of the journal each
    await store.write(set("name", `Nom ${n}`));
  }
  const fold = vi.spyOn(store, "fold");
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  foldWhenIdle(store, 10)();
  expect(vi.getTimerCount()).toBe(0);
  // Left when the calm has come, and idle time has not.
  const stop = foldWhenIdle(store, 10);
  vi.advanceTimersByTime(10);
  stop();
  vi.runAllTimers();
  expect(fold).not.toHaveBeenCalled();
});
