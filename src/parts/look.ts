import { createSignal } from "solid-js";
import { keep, recall } from "./small-memory.ts";

/** « Apparence »: as the device wants it, or always one of the two. public/look.js reads it before the first paint. */
export type Look = "device" | "light" | "dark";

const [look, setSignal] = createSignal<Look>(readLook());
export { look };

export function setLook(chosen: Look): void {
  setSignal(chosen);
  keep("look", chosen === "device" ? undefined : chosen);
  const root = document.documentElement;
  if (chosen === "device") delete root.dataset["theme"];
  else root.dataset["theme"] = chosen;
}

function readLook(): Look {
  const kept = recall("look");
  return kept === "light" || kept === "dark" ? kept : "device";
}
