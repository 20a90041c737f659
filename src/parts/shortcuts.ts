import { createSignal } from "solid-js";
import { keep, recall } from "./small-memory.ts";

const [shortcutsOn, setSignal] = createSignal(recall("shortcuts") !== "off");

/** Whether `/` and `n` act outside fields. One-letter keys must be refusable (WCAG 2.1.4). */
export { shortcutsOn };

export function setShortcutsOn(on: boolean): void {
  setSignal(on);
  keep("shortcuts", on ? undefined : "off");
}
