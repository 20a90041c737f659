import { cleanup, render } from "@solidjs/testing-library";
import { createSignal, type JSX } from "solid-js";
import { onTestFinished } from "vitest";

/** Renders until the test ends. */
export function show(ui: () => JSX.Element) {
  onTestFinished(cleanup); // not automatic without Vitest's globals
  return render(ui);
}

/** What a screen holds and a control changes. */
export function aState<T>(first: T) {
  const [now, set] = createSignal(first);
  return {
    get now(): T {
      return now();
    },
    set: (value: T) => {
      set(() => value);
    },
  };
}
