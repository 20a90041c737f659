import type { Chooser, ChosenList } from "./choosing.ts";
import { whenHeld } from "./hold.ts";
import { lineIndex } from "./move-in-list.ts";

/** `heard`: what made this come, and what happened before it could be heard. */
export function hearGestures(list: ChosenList, chooser: Chooser, heard: readonly Event[]): void {
  const { element } = list;
  const chooseByKey = makeChooseByKey(list, chooser);
  element.addEventListener("keydown", chooseByKey);
  element.addEventListener("pointerdown", (event) => chooseByHolding(event, list, chooser));
  const [first] = heard;
  if (first instanceof PointerEvent) chooseByHolding(first, list, chooser);
  for (const event of heard) if (event instanceof KeyboardEvent) chooseByKey(event);
}

function makeChooseByKey(list: ChosenList, { now, act }: Chooser) {
  /** Where the focus was sent: keys are faster than lines are drawn, and those drawn anew lose it. */
  let sentTo: number | undefined;
  let isAwaited = false;
  list.element.addEventListener("focusin", () => (isAwaited = false));
  const focusOn = (line: number) => {
    sentTo = line;
    isAwaited = true;
    list.focus(line);
  };

  return (event: KeyboardEvent): void => {
    const { key, shiftKey, altKey } = event;
    const was = lineIndex(event.target, list.element);
    if (was < 0 || altKey) return;
    /** When its turn comes: what was typed before may not have been done. */
    const here = () => {
      const line = isAwaited ? -1 : lineIndex(document.activeElement, list.element);
      return line < 0 ? (sentTo ?? was) : line;
    };
    if (event.ctrlKey || event.metaKey) {
      if (key !== "a") return;
      void act((choosing) => {
        const line = here();
        choosing.all();
        list.focus(line);
      });
    } else if (shiftKey && (key === "ArrowDown" || key === "ArrowUp")) {
      void act((choosing) => {
        const line = here();
        const next = line + (key === "ArrowDown" ? 1 : -1);
        const [from, to] = [list.ids()[line], list.ids()[next]];
        if (from === undefined || to === undefined) return;
        choosing.extend(from, to);
        focusOn(next);
      });
    } else if (key === "Escape" && now() !== undefined) now()?.end();
    else return;
    event.preventDefault();
  };
}

/** A finger that stays on a line begins with that line. */
function chooseByHolding(event: PointerEvent, list: ChosenList, { now, act }: Chooser): void {
  const { target, pointerType } = event;
  if (pointerType === "mouse" || now() !== undefined || !(target instanceof Element)) return;
  if (target.closest("button") !== null) return;
  const id = list.ids()[lineIndex(target.closest("li")?.querySelector("a"), list.element)];
  if (id !== undefined) whenHeld(event, () => void act((choosing) => choosing.toggle(id)));
}
