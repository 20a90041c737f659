import { createEffect } from "solid-js";
import { locked } from "./lock.ts";

/** What the browser's tab and the list of windows show: nothing of the screen while the app is locked. */
export function useTabTitle(title: () => string): void {
  createEffect(() => {
    document.title = locked() ? "Maillon" : `${title()} · Maillon`;
  });
}
