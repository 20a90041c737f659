import { Index } from "solid-js";

const widths = ["w1", "w2", "w3", "w4"] as const;

/** Planks without words, while a list is read from disk; silent for screen readers. */
export function SkeletonList() {
  return (
    <ul class="list" aria-hidden="true">
      <Index each={widths}>
        {(width) => (
          <li class={`item ghost ${width()}`}>
            <span class="skel" />
            <span class="skel" />
          </li>
        )}
      </Index>
    </ul>
  );
}
