import { onCleanup } from "solid-js";
import { links } from "#parts/links.ts";
import { locked } from "#parts/lock.ts";
import { shortcutsOn, showShortcuts } from "#parts/shortcuts.ts";
import { useGo } from "#parts/use-go.ts";

/** `/` searches, `n` notes, `?` lists the keys, outside fields; Esc goes one step back, everywhere; ↑ and ↓ go from line to line. */
export function listenToKeys(): void {
  const go = useGo();
  const acts: Partial<Record<string, () => void>> = { "/": search, n: note, "?": showShortcuts };
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event;
    if (event.defaultPrevented || event.isComposing || locked()) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (!(target instanceof Element) || document.querySelector("dialog[open]")) return;
    if (event.key === "Escape") {
      if (goBack(target)) event.preventDefault();
      return;
    }
    const line = lineAfter(event, target);
    if (line !== undefined) {
      event.preventDefault();
      line.focus();
      return;
    }
    const act = isField(target) || !shortcutsOn() ? undefined : acts[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
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

/**
 * From a form, what its cross does; from a sheet to its line in the list beside it; from a line to the
 * search; elsewhere what « ← Acheteurs » does. What was typed where no draft is kept stays.
 */
function goBack(from: Element): boolean {
  const cross = document.querySelector<HTMLElement>(".cap > header > button");
  if (cross !== null) {
    if (isSearch(from) && from.value !== "") return false; // the browser empties it
    cross.click();
    return true;
  }
  if (isField(from)) return false;
  const box = searchBox();
  if (box !== null && from.closest(".list") && from.closest(".pane-sheet") === null) {
    box.focus();
    return true;
  }
  const line = document.querySelector<HTMLElement>(".pane-list .item[aria-current]");
  if (line !== null && line.getClientRects().length > 0 && line !== from) {
    line.focus();
    return true;
  }
  const back = document.querySelector<HTMLElement>(".sky .back");
  back?.click();
  return back !== null;
}

/** Where an arrow leads: from the search to the first line, and through lists that have no arrows of their own. */
function lineAfter({ key, shiftKey }: KeyboardEvent, from: Element): HTMLElement | undefined {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (step === undefined || shiftKey) return undefined;
  const isFromSearch = step === 1 && from === searchBox();
  const pane = isFromSearch ? document.querySelector("main") : from.closest(".pane-sheet, main");
  const lines = [
    ...(pane?.querySelectorAll<HTMLElement>(".list li :is(a, [type='checkbox'])") ?? []),
  ];
  const here = lines.findIndex((line) => line === from);
  return isFromSearch || here >= 0 ? lines[here + step] : undefined;
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

function isSearch(element: Element): element is HTMLInputElement {
  return element.matches('input[type="search"]');
}

/** Where letters are letters; in a form a chip too, from which nobody means to leave. */
function isField(element: Element): boolean {
  return (
    element.matches("input:not([type='radio'], [type='checkbox']), .cap input, textarea, select") ||
    (element instanceof HTMLElement && element.isContentEditable)
  );
}
