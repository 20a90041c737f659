import { createEffect, on, onCleanup, Show } from "solid-js";
import { useToasts } from "./toasts.ts";

/** How long a toast stays when nobody looks at it, ms. */
const stay = 7000;

/** Where toasts appear. `undoLabel`: « Annuler ». */
export function ToastHost(props: { readonly undoLabel: string }) {
  const toasts = useToasts();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = () => clearTimeout(timer);
  const resume = () => {
    pause();
    if (toasts.current() !== undefined) timer = setTimeout(toasts.dismiss, stay);
  };
  createEffect(on(toasts.current, resume));
  onCleanup(pause);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <output> holds no block
    <div role="status">
      <Show when={toasts.current()} keyed>
        {(toast) => (
          <div
            class="toast"
            onMouseEnter={pause}
            onMouseLeave={resume}
            onFocusIn={pause}
            onFocusOut={resume}
          >
            <span>{toast.text}</span>
            <Show when={toast.undo}>
              {(undo) => (
                <button
                  type="button"
                  class="btn"
                  onClick={() => {
                    toasts.dismiss();
                    undo()();
                  }}
                >
                  {props.undoLabel}
                </button>
              )}
            </Show>
          </div>
        )}
      </Show>
    </div>
  );
}
