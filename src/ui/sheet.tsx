import { createUniqueId, onCleanup, onMount, type ParentProps } from "solid-js";
import { Portal } from "solid-js/web";
import { IconButton } from "./icon-button.tsx";

export interface SheetProps {
  readonly title: string;
  /** « Fermer ». */
  readonly closeLabel: string;
  /** Esc, the scrim, the cross. The caller then takes the sheet away: it is open while it exists. */
  readonly onClose: () => void;
}

/**
 * What rises from the bottom to pick something, never to confirm. The page behind is inert; when
 * the sheet goes, the focus returns to where it was. Put `autofocus` on its first field.
 */
export function Sheet(props: ParentProps<SheetProps>) {
  const title = createUniqueId();
  // In the screen, whose size its style follows; outside of any form, which its fields would join.
  const home = document.querySelector(".screen") ?? document.body;
  return (
    <Portal mount={home}>
      <dialog
        ref={(dialog) => rise(dialog, () => props.onClose())}
        class="upsheet"
        aria-labelledby={title}
      >
        <div class="row between">
          <h2 id={title}>{props.title}</h2>
          <IconButton label={props.closeLabel} icon="x" onClick={() => props.onClose()} />
        </div>
        {props.children}
      </dialog>
    </Portal>
  );
}

function rise(dialog: HTMLDialogElement, close: () => void): void {
  const opener = document.activeElement;
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    close();
  });
  dialog.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault(); // a search field would clear itself first
    event.stopPropagation();
    close();
  });
  let pressedOutside = false; // a text selected from inside to outside is no tap on the scrim
  dialog.addEventListener("mousedown", (event) => {
    pressedOutside = isOutside(dialog, event);
  });
  dialog.addEventListener("click", (event) => {
    if (pressedOutside && isOutside(dialog, event)) close();
  });
  onMount(() => {
    dialog.showModal();
    dialog.querySelector<HTMLElement>("[autofocus]")?.focus();
  });
  onCleanup(() => {
    dialog.close();
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
  });
}

/** On the scrim: a click there has the dialog for target, but falls outside of its box. */
function isOutside(dialog: HTMLDialogElement, event: MouseEvent): boolean {
  if (event.target !== dialog) return false;
  const box = dialog.getBoundingClientRect();
  const { clientX: x, clientY: y } = event;
  return x < box.left || x > box.right || y < box.top || y > box.bottom;
}
