import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createSettled } from "#workspace/settled.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("what changes all the time is followed once it has been quiet", () => {
  const [typed, setTyped] = createSignal("m");
  const [settled, dispose] = createRoot((end) => [createSettled(typed, 100), end] as const);
  setTyped("me");
  vi.advanceTimersByTime(60);
  setTyped("men");
  vi.advanceTimersByTime(60);
  expect(settled()).toBe("m");
  vi.advanceTimersByTime(60);
  expect(settled()).toBe("men");
  dispose();
});

test("nothing is told after its owner is gone", () => {
  const [typed, setTyped] = createSignal("m");
  const [settled, dispose] = createRoot((end) => [createSettled(typed, 100), end] as const);
  setTyped("me");
  dispose();
  vi.advanceTimersByTime(200);
  expect(settled()).toBe("m");
});
