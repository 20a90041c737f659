import { type Accessor, createEffect, createSignal, on, onCleanup, untrack } from "solid-js";

/**
 * Follows `source` once it has been quiet for `ms`. Solid's own createDeferred brings a scheduler of
 * 0.7 kB into the first screen.
 */
export function createSettled<T>(
  source: Accessor<T>,
  ms: number,
  options?: { readonly equals: (before: T, after: T) => boolean },
): Accessor<T> {
  const [settled, setSettled] = createSignal(untrack(source), options);
  createEffect(
    on(
      source,
      (now) => {
        const timer = setTimeout(() => setSettled(() => now), ms);
        onCleanup(() => clearTimeout(timer));
      },
      { defer: true },
    ),
  );
  return settled;
}
