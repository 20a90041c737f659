import { createEffect, createSignal, For, type JSX } from "solid-js";
import { printing } from "#ui/printing.ts";
import { breathe } from "#workspace/slices.ts";

/** `<For>` that draws `some` at a time, each time in a task of its own; for paper all at once. */
export function ForInParts<One>(props: {
  readonly each: readonly One[];
  readonly some: number;
  readonly children: (one: One, index: () => number) => JSX.Element;
}) {
  const [drawn, setDrawn] = createSignal(0);
  const shown = () => (printing() ? props.each : props.each.slice(0, drawn() + props.some));
  createEffect(() => {
    const upTo = drawn() + props.some;
    if (upTo < props.each.length) void breathe().then(() => setDrawn(upTo));
  });
  return <For each={shown()}>{props.children}</For>;
}
