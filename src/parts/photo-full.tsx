import { createUniqueId, onCleanup, onMount, Show } from "solid-js";
import { Portal } from "solid-js/web";
import { t } from "#i18n/language.ts";
import { Button } from "#ui/button.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { PhotoPicture } from "./photo-picture.tsx";
import { photoWords } from "./photo-words.ts";

/** A photo as large as the screen; Esc and the cross close it, the focus returns to where it was. */
export function PhotoFull(props: {
  readonly hash: string;
  readonly alt: string;
  readonly onRemove: (() => void) | undefined;
  readonly onClose: () => void;
}) {
  const title = createUniqueId();
  const home = document.querySelector(".screen") ?? document.body;
  function rise(dialog: HTMLDialogElement): void {
    const opener = document.activeElement;
    dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      props.onClose();
    });
    onMount(() => dialog.showModal());
    onCleanup(() => {
      dialog.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    });
  }
  return (
    <Portal mount={home}>
      <dialog ref={rise} class="photo-full" aria-labelledby={title}>
        <div class="row between">
          <h2 id={title} class="small">
            {props.alt}
          </h2>
          <IconButton label={t(photoWords.close)} icon="x" onClick={() => props.onClose()} />
        </div>
        <div class="sight">
          <PhotoPicture hash={props.hash} alt={props.alt} />
        </div>
        <Show when={props.onRemove}>
          {(remove) => (
            <Button icon="trash" onClick={() => remove()()}>
              {t(photoWords.remove)}
            </Button>
          )}
        </Show>
      </dialog>
    </Portal>
  );
}
