import { type Accessor, createSignal } from "solid-js";

/** What the device answered when asked to keep our data: unknown until asked. */
export type Keeping = "unasked" | "kept" | "evictable";

/** Where what was typed is, in numbers. */
export interface Safety {
  /** Records that people wrote, the bin's included. */
  readonly total: number;
  /** Those of them that changed here since they last left in a file. */
  readonly onlyHere: number;
  /** Those that left in a file since, and that no other device has confirmed. */
  readonly unconfirmed: number;
  /** Other devices that confirmed all that was written here. */
  readonly holders: number;
  readonly keeping: Keeping;
  /** The last write was refused for lack of space. */
  readonly full: boolean;
}

/** Asks the device to keep our data: by itself once, after the first save, and again when a person does. */
export function createKeeping(
  ask: () => Promise<boolean>,
  known: () => Promise<boolean>,
): { readonly keeping: Accessor<Keeping>; readonly ask: (again?: boolean) => void } {
  const [keeping, setKeeping] = createSignal<Keeping>("unasked");
  let asked = false;
  const look = async () => {
    if (await known()) setKeeping("kept");
  };
  void look();
  const hear = async () => {
    setKeeping((await ask()) ? "kept" : "evictable");
  };
  return {
    keeping,
    ask(again = false) {
      if (asked && !again) return;
      asked = true;
      void hear();
    },
  };
}
