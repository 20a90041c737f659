import { createSignal } from "solid-js";
import { keep, recall } from "./small-memory.ts";

/**
 * « Apparence »: as the device wants it, or always one of the three. `sun` is for reading outside,
 * black on white. public/look.js reads what is kept here before the first paint.
 */
export type Look = "device" | "light" | "dark" | "sun";

/** « Taille du texte », % of what the browser shows. */
export const textSizes = [100, 115, 130, 150] as const;
export type TextSize = (typeof textSizes)[number];

/** --brume of each look, for the bar of the system above the app. */
const skies = { light: "#e9eff1", dark: "#141e24", sun: "#ffffff" };

const [look, setLookSignal] = createSignal<Look>(readLook());
const [textSize, setSizeSignal] = createSignal<TextSize>(readTextSize());
export { look, textSize };

export function setLook(chosen: Look): void {
  setLookSignal(chosen);
  keep("look", chosen === "device" ? undefined : chosen);
  const root = document.documentElement;
  if (chosen === "device") delete root.dataset["theme"];
  else root.dataset["theme"] = chosen;
  for (const bar of document.querySelectorAll<HTMLMetaElement>("meta[name='theme-color']")) {
    const own = bar.media.includes("dark") ? "dark" : "light";
    bar.content = skies[chosen === "device" ? own : chosen];
  }
}

export function setTextSize(chosen: TextSize): void {
  setSizeSignal(chosen);
  const size = chosen === 100 ? "" : `${chosen}%`;
  keep("text", size || undefined);
  document.documentElement.style.fontSize = size;
}

function readLook(): Look {
  const kept = recall("look");
  return kept === "light" || kept === "dark" || kept === "sun" ? kept : "device";
}

function readTextSize(): TextSize {
  return textSizes.find((size) => `${size}%` === recall("text")) ?? 100;
}
