import { onCleanup } from "solid-js";
import { links } from "#parts/links.ts";
import { shortcutsOn } from "#parts/shortcuts.ts";
import { useGo } from "#parts/use-go.ts";

/** `/` searches, `n` notes, outside fields; Esc leads from a line of a list back to the search. */
export function listenToKeys(): void {
  const go = useGo();
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!(target instanceof Element) || document.querySelector("dialog[open]")) return;
    if (event.key === "Escape" && target.closest(".list")) searchBox()?.focus();
    else if (isField(target) || !shortcutsOn()) return;
    else if (event.key === "/") search();
    else if (event.key === "n") note();
    else return;
    event.preventDefault();
  };
  document.addEventListener("keydown", onKeyDown);
  onCleanup(() => document.removeEventListener("keydown", onKeyDown));

  /** As the button of the screen does, which knows whom the note is about. */
  function note(): void {
    const button = document.querySelector<HTMLElement>(".tools .btn.note");
    if (button !== null) button.click();
    else if (!location.hash.startsWith(links.newNote())) go(links.newNote());
  }

  function search(): void {
    if (searchBox() === null) go(links.search()); // from a form or a decision, which have no box
    whenThere(searchBox, (box) => {
      box.focus();
      box.select();
    });
  }
}

/** A screen just asked for takes a few frames to come. */
function whenThere<E extends Element>(
  find: () => E | null,
  then: (element: E) => void,
  frames = 60,
): void {
  const element = find();
  if (element !== null) then(element);
  else if (frames > 0) requestAnimationFrame(() => whenThere(find, then, frames - 1));
}

function searchBox(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('.tools input[type="search"]');
}

function isField(element: Element): boolean {
  return (
    element.matches("input, textarea, select") ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}
