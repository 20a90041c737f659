import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { PhotoStrip } from "./photo-strip.tsx";
import { photoWords } from "./photo-words.ts";
import { useUndoable } from "./undoable.ts";

/** The photos of a card or of a note, on its sheet; each is removed, and comes back by « Annuler ». */
export function PhotosOf(props: {
  readonly entry: Entry<"contacts" | "interactions">;
  readonly alt: string;
}) {
  const { save } = useWorkspace();
  const { run } = useUndoable();
  function remove(hash: string): void {
    const { type, id, record, photos = [] } = props.entry;
    const values = { photos: photos.filter((one) => one !== hash) };
    void run(() => save([{ type, id, shown: record, values }]), t(photoWords.removed));
  }
  return (
    <Show when={props.entry.photos}>
      {(photos) => (
        <PhotoStrip
          photos={photos()}
          alt={props.alt}
          onRemove={props.entry.state === "binned" ? undefined : remove}
        />
      )}
    </Show>
  );
}
