import { createSignal } from "solid-js";

const [printing, setPrinting] = createSignal(false);

/** While the page is being printed: what a screen folds, cuts or draws only in view is drawn whole. */
export { printing };

globalThis.addEventListener("beforeprint", () => setPrinting(true));
globalThis.addEventListener("afterprint", () => setPrinting(false));
