import { createRoot } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createToday } from "../../src/app/device.ts";

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
    vi.advanceTimersByTime(2 * 3600 * 1000);
    expect(today()).toBe("2026-11-24");
    dispose();
  });
});
