import type { Accessor, Component, ParentProps } from "solid-js";
import { lineIndex } from "./move-in-list.ts";

/** A list whose lines are chosen, several at a time, and open nothing meanwhile. */
export interface Choosing {
  /** In place of a line: its box, beside what the line shows. */
  readonly Line: Component<ParentProps<{ readonly id: string }>>;
  readonly toggle: (id: string) => void;
  readonly all: () => void;
  /** From a line to the next one: takes it in, or on the way back leaves the first. */
  readonly extend: (from: string, to: string) => void;
  readonly end: () => void;
}

/** What a list needs so that its lines can be chosen. What chooses comes with the first use. */
export interface Chooser {
  /** Undefined while the lines open what they name. */
  readonly now: Accessor<Choosing | undefined>;
  /** Begins, if it has not begun, then does this. */
  readonly act: (then: (choosing: Choosing) => void) => Promise<void>;
}

type ListEvent<E extends Event> = E & { readonly currentTarget: Element };

/** Ctrl+A, Shift and an arrow, Esc. True when the key was one of these. */
export function chooseByKey(
  event: ListEvent<KeyboardEvent>,
  { now, act }: Chooser,
  ids: readonly string[],
  focus: (index: number) => void,
): boolean {
  const { key, shiftKey, altKey } = event;
  const here = lineIndex(event);
  const next = here + (key === "ArrowDown" ? 1 : -1);
  const [from, to] = [ids[here], ids[next]];
  if (here < 0 || altKey) return false;
  if (event.ctrlKey || event.metaKey) {
    if (key !== "a") return false;
    void act((choosing) => {
      choosing.all();
      focus(here);
    });
  } else if (shiftKey && (key === "ArrowDown" || key === "ArrowUp")) {
    if (from !== undefined && to !== undefined) {
      void act((choosing) => {
        choosing.extend(from, to);
        focus(next);
      });
    }
  } else if (key === "Escape" && now() !== undefined) now()?.end();
  else return false;
  event.preventDefault();
  return true;
}

/** A finger that stays on a line begins with that line. */
export function chooseByHolding(
  event: ListEvent<PointerEvent>,
  { now, act }: Chooser,
  ids: readonly string[],
): void {
  const { target, currentTarget: list, pointerType } = event;
  if (pointerType === "mouse" || now() !== undefined || !(target instanceof Element)) return;
  const line = target.closest("li");
  if (line === null || target.closest("button") !== null) return;
  const place = line.getAttribute("aria-posinset");
  const id = ids[place === null ? [...list.children].indexOf(line) : Number(place) - 1];
  if (id === undefined) return;
  void import("./hold.ts").then(({ whenHeld }) =>
    whenHeld(event, () => void act((choosing) => choosing.toggle(id))),
  );
}
