import { createSignal, onCleanup } from "solid-js";

const [openForms, setOpenForms] = createSignal(0);

/** True while something half typed is on screen: a new version waits. */
export function isFormOpen(): boolean {
  return openForms() > 0;
}

/** To be called by a form's component; it counts as closed when the component goes. */
export function registerOpenForm(): void {
  setOpenForms((count) => count + 1);
  onCleanup(() => setOpenForms((count) => count - 1));
}
