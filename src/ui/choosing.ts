import type { Accessor, Component, ParentProps } from "solid-js";

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
  /** Hears the finger that stays on a line of the list, Ctrl+A, Shift and an arrow, Esc. */
  readonly listen: (list: ChosenList) => void;
  /** Begins, if it has not begun, then does this. */
  readonly act: (then: (choosing: Choosing) => void) => Promise<void>;
}

export interface ChosenList {
  readonly element: HTMLElement;
  readonly ids: Accessor<readonly string[]>;
  readonly focus: (index: number) => void;
}
