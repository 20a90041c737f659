import { createComputed, createRoot } from "solid-js";
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from "vitest";
import { createDevice, createToday } from "../../src/app/device.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-24T03:30:00Z") }); // 22 h 30 in Rimouski
});
afterEach(() => {
  vi.useRealTimers();
});

test("an app left open overnight shows the new day when one comes back to it", () => {
  createRoot((dispose) => {
    const today = createToday();
    expect(today()).toBe("2026-11-23");
    vi.setSystemTime(Date.parse("2026-11-24T12:00:00Z"));
    document.dispatchEvent(new Event("visibilitychange"));
    expect(today()).toBe("2026-11-24");
    dispose();
  });
});

test("midnight passes while one looks at the screen", () => {
  createRoot((dispose) => {
    const today = createToday();
    const seen: string[] = [];
    createComputed(() => seen.push(today()));
    vi.advanceTimersByTime(2 * 3600 * 1000);
    expect(seen).toEqual(["2026-11-23", "2026-11-24"]);
    dispose();
  });
});

test("what is read first is what the address shows, and all of it at any other", () => {
  const { firstTypes } = createRoot((dispose) => {
    onTestFinished(dispose);
    return createDevice();
  });
  const at = (hash: string) => {
    location.hash = hash;
    return firstTypes?.();
  };
  onTestFinished(() => {
    location.hash = "";
  });
  expect(at("#/entreprises")?.[0]).toBe("enterprises");
  expect(at("#/acheteurs")?.[0]).toBe("buyers");
  expect(at("#/")).toEqual(at(""));
  expect(at("#/")).toContain("followUps");
  expect(at("#/entreprises/abc")).toBeUndefined();
  expect(at("#/entreprises?familles=bois")).toBeUndefined();
});
