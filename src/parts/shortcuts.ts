import { createSignal } from "solid-js";
import { keep, recall } from "./small-memory.ts";

const [shortcutsOn, setSignal] = createSignal(recall("shortcuts") !== "off");

/** Whether `/` and `n` act outside fields. One-letter keys must be refusable (WCAG 2.1.4). */
export { shortcutsOn };

const [shortcutsShown, setShown] = createSignal(false);

/** The list of the keys is open. */
export { shortcutsShown };
export const showShortcuts = (): void => void setShown(true);
export const hideShortcuts = (): void => void setShown(false);

export function setShortcutsOn(on: boolean): void {
  setSignal(on);
  keep("shortcuts", on ? undefined : "off");
}
