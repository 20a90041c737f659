import { type Accessor, createContext, createSignal, useContext } from "solid-js";

export interface Toast {
  /** « Note gardée. » */
  readonly text: string;
  /** Takes the act back; without it the toast only tells. */
  readonly undo?: (() => void) | undefined;
}

export interface Toasts {
  readonly current: Accessor<Toast | undefined>;
  /** Takes the place of the one that is shown, if any. */
  readonly show: (toast: Toast) => void;
  readonly dismiss: () => void;
}

/** One at a time. How long it stays is the affair of ToastHost. */
export function createToasts(): Toasts {
  const [current, setCurrent] = createSignal<Toast>();
  return {
    current,
    show: (toast) => setCurrent({ ...toast }), // a new object: the same words are said anew
    dismiss: () => setCurrent(undefined),
  };
}

export const ToastsContext = createContext<Toasts>();

export function useToasts(): Toasts {
  const toasts = useContext(ToastsContext);
  if (toasts === undefined) throw new Error("useToasts: no ToastsContext above");
  return toasts;
}
