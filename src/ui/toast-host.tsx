import { createEffect, on, onCleanup, Show } from "solid-js";
import { type Toast, useToasts } from "./toasts.ts";

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

  function takeBack({ undo }: Toast): void {
    toasts.dismiss();
    undo?.();
  }

  // From the middle of a long list nobody comes here with Tab in 7 seconds.
  const onKeyDown = (event: KeyboardEvent) => {
    const toast = toasts.current();
    const isUndo = event.key === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
    const isTyping = event.target instanceof Element && event.target.matches("input, textarea");
    if (toast?.undo === undefined || !isUndo || isTyping) return;
    event.preventDefault();
    takeBack(toast);
  };
  document.addEventListener("keydown", onKeyDown);
  onCleanup(() => document.removeEventListener("keydown", onKeyDown));

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
              <button
                type="button"
                class="btn"
                aria-keyshortcuts="Control+Z Meta+Z"
                onClick={() => takeBack(toast)}
              >
                {props.undoLabel}
              </button>
            </Show>
          </div>
        )}
      </Show>
    </div>
  );
}
