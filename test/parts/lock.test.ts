import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { isLockDue, locked, setLocked } from "#parts/lock.ts";
import { lockAfter, readCode, tryCode, turnLockOff, turnLockOn } from "#parts/lock-code.ts";
import { lockNow, watchLock } from "#parts/lock-watch.ts";
import { recall } from "#parts/small-memory.ts";

const minute = 60_000;

// PBKDF2 is slow on purpose.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-11-23T19:05:00Z") });
});
afterEach(() => {
  turnLockOff();
  localStorage.clear();
  vi.useRealTimers();
});

function wait(ms: number): void {
  vi.setSystemTime(Date.now() + ms);
}

test("without a lock nothing is ever locked", () => {
  expect(isLockDue()).toBe(false);
  expect(lockAfter()).toBeUndefined();
});

test("a code has four digits or more, and nothing but digits", () => {
  expect(readCode("123")).toBeUndefined();
  expect(readCode("12a4")).toBeUndefined();
  expect(readCode("48 15-16")).toBe("481516");
});

test("locks after the time that was chosen, not before, and each touch begins it anew", async () => {
  expect(await turnLockOn("4815", 5)).toBe(true);
  wait(4 * minute);
  expect(isLockDue()).toBe(false);
  document.dispatchEvent(new Event("keydown"));
  wait(4 * minute);
  expect(isLockDue()).toBe(false);
  wait(2 * minute);
  expect(isLockDue()).toBe(true);
  document.dispatchEvent(new Event("keydown"));
  expect(locked(), "the touch comes too late").toBe(true);
});

test("neither the code nor a part of it is kept as it is", async () => {
  await turnLockOn("48151623", 5);
  const kept = JSON.stringify(Object.entries(localStorage));
  expect(kept).not.toContain("4815");
  const first = recall("lock-code");
  await turnLockOn("48151623", 5);
  expect(recall("lock-code"), "another salt").not.toBe(first);
});

test("opens with its code alone", async () => {
  await turnLockOn("4815", 5);
  lockNow();
  expect(locked()).toBe(true);
  expect(isLockDue(), "after a reload too").toBe(true);
  expect(await tryCode("4816")).toBe("wrong");
  expect(locked()).toBe(true);
  expect(await tryCode("4815")).toBe("right");
  expect(locked()).toBe(false);
  expect(isLockDue()).toBe(false);
});

test("after five wrong codes each costs a wait, longer each time, and the right one waits too", async () => {
  await turnLockOn("4815", 5);
  lockNow();
  for (let n = 0; n < 4; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await tryCode("0000")).toBe("wrong");
  }
  expect(await tryCode("0000")).toEqual({ waitMs: 30_000 });
  expect(await tryCode("4815")).toEqual({ waitMs: 30_000 });
  wait(31_000);
  expect(await tryCode("0000")).toEqual({ waitMs: 60_000 });
  wait(61_000);
  expect(await tryCode("4815")).toBe("right");
});

test("a clock put back locks rather than opens, and never for more than an hour", async () => {
  await turnLockOn("4815", 5);
  wait(-10 * minute);
  expect(isLockDue()).toBe(true);
  lockNow();
  for (let n = 0; n < 5; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await tryCode("0000");
  }
  wait(-365 * 24 * 60 * minute);
  expect(await tryCode("4815")).toEqual({ waitMs: 60 * minute });
});

test("another tab that is locked or opened takes this one along", async () => {
  await turnLockOn("4815", 5);
  watchLock();
  localStorage.removeItem("maillon.lock-seen"); // as another tab’s « Verrouiller maintenant » does
  globalThis.dispatchEvent(new StorageEvent("storage", { key: "maillon.lock-seen" }));
  expect(locked()).toBe(true);
  localStorage.setItem("maillon.lock-seen", String(Date.now()));
  globalThis.dispatchEvent(new StorageEvent("storage", { key: "maillon.lock-seen" }));
  expect(locked()).toBe(false);
});

test("is off again for good once it is removed", async () => {
  await turnLockOn("4815", 5);
  lockNow();
  turnLockOff();
  expect(locked()).toBe(false);
  expect(isLockDue()).toBe(false);
  expect(Object.keys(localStorage).filter((name) => name.includes("lock"))).toEqual([]);
  setLocked(false);
});
