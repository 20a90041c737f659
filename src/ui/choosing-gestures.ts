import type { Chooser, ChosenList } from "./choosing.ts";
import { whenHeld } from "./hold.ts";
import { lineIndex } from "./move-in-list.ts";

/** `first`: what made this come, and happened before it could be heard. */
export function hearGestures(list: ChosenList, chooser: Chooser, first: Event): void {
  const { element } = list;
  element.addEventListener("keydown", (event) => chooseByKey(event, list, chooser));
  element.addEventListener("pointerdown", (event) => chooseByHolding(event, list, chooser));
  if (first instanceof PointerEvent) chooseByHolding(first, list, chooser);
}

function chooseByKey(event: KeyboardEvent, list: ChosenList, { now, act }: Chooser): void {
  const { key, shiftKey, altKey } = event;
  const here = lineIndex(event.target, list.element);
  if (here < 0 || altKey) return;
  if (event.ctrlKey || event.metaKey) {
    if (key !== "a") return;
    void act((choosing) => {
      choosing.all();
      list.focus(here);
    });
  } else if (shiftKey && (key === "ArrowDown" || key === "ArrowUp")) {
    const next = here + (key === "ArrowDown" ? 1 : -1);
    const [from, to] = [list.ids()[here], list.ids()[next]];
    if (from !== undefined && to !== undefined) {
      void act((choosing) => {
        choosing.extend(from, to);
        list.focus(next);
      });
    }
  } else if (key === "Escape" && now() !== undefined) now()?.end();
  else return;
  event.preventDefault();
}

/** A finger that stays on a line begins with that line. */
function chooseByHolding(event: PointerEvent, list: ChosenList, { now, act }: Chooser): void {
  const { target, pointerType } = event;
  if (pointerType === "mouse" || now() !== undefined || !(target instanceof Element)) return;
  if (target.closest("button") !== null) return;
  const id = list.ids()[lineIndex(target.closest("li")?.querySelector("a"), list.element)];
  if (id !== undefined) whenHeld(event, () => void act((choosing) => choosing.toggle(id)));
}
