import { createSignal, For, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { PhotoFull } from "./photo-full.tsx";
import { PhotoPicture } from "./photo-picture.tsx";
import { photoWords } from "./photo-words.ts";

export interface PhotoStripProps {
  /** By the names of their contents. */
  readonly photos: readonly string[];
  /** What they show: « Photo de la carte de Marie Roy ». */
  readonly alt: string;
  readonly onRemove?: ((hash: string) => void) | undefined;
}

/** Photos as thumbnails: a tap shows one whole. */
export function PhotoStrip(props: PhotoStripProps) {
  const [open, setOpen] = createSignal<string>();
  const altOf = (hash: string) => {
    const { photos, alt } = props;
    return photos.length < 2
      ? alt
      : t(photoWords.nth)(alt, photos.indexOf(hash) + 1, photos.length);
  };
  return (
    <>
      <ul class="photos">
        <For each={props.photos}>
          {(hash) => (
            <li>
              <button
                type="button"
                class="photo"
                aria-haspopup="dialog"
                aria-label={t(photoWords.enlarge)(altOf(hash))}
                onClick={() => setOpen(hash)}
              >
                <PhotoPicture hash={hash} alt={altOf(hash)} />
              </button>
            </li>
          )}
        </For>
      </ul>
      <Show when={open()} keyed>
        {(hash) => (
          <PhotoFull
            hash={hash}
            alt={altOf(hash)}
            onRemove={
              props.onRemove &&
              (() => {
                setOpen(undefined);
                props.onRemove?.(hash);
              })
            }
            onClose={() => setOpen(undefined)}
          />
        )}
      </Show>
    </>
  );
}
