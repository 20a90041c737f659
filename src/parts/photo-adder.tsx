import { createSignal, Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { FilePicker } from "#ui/file-picker.tsx";
import { useToasts } from "#ui/toasts.ts";
import { keepPhoto } from "#workspace/photo.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { PhotoStrip } from "./photo-strip.tsx";
import { photoWords } from "./photo-words.ts";
import { refusalText } from "./refusal.ts";

export interface PhotoAdderProps {
  readonly legend: string;
  /** « (facultatif) ». */
  readonly aside: string;
  readonly photos: readonly string[];
  readonly alt: string;
  /** Kept by this device before it is said: a form that is killed finds it again. */
  readonly onPhotos: (photos: readonly string[]) => void;
}

/** Photos in a form: from the camera of the phone, or a picture that is there already. */
export function PhotoAdder(props: PhotoAdderProps) {
  const workspace = useWorkspace();
  const toasts = useToasts();
  const [busy, setBusy] = createSignal(false);
  const [refused, setRefused] = createSignal<string>();
  const hasCamera = matchMedia("(pointer: coarse)").matches;

  async function add(files: readonly File[]): Promise<void> {
    setBusy(true);
    setRefused(undefined);
    try {
      for (const file of files) {
        // One picture in memory at a time: a phone has room for few.
        // oxlint-disable-next-line no-await-in-loop
        const hash = await keepPhoto(workspace, file);
        if (hash === undefined) setRefused(t(photoWords.unreadable));
        else if (!props.photos.includes(hash)) props.onPhotos([...props.photos, hash]);
      }
    } catch (error) {
      setRefused(refusalText(error));
    } finally {
      setBusy(false);
    }
  }
  function remove(hash: string): void {
    const before = props.photos;
    props.onPhotos(before.filter((one) => one !== hash));
    toasts.show({ text: t(photoWords.removed), undo: () => props.onPhotos(before) });
  }

  return (
    <fieldset>
      <legend class="q">
        {props.legend} <span class="muted">{props.aside}</span>
      </legend>
      <Show when={props.photos.length > 0}>
        <PhotoStrip photos={props.photos} alt={props.alt} onRemove={remove} />
      </Show>
      <div class="row wrap photo-adder">
        <Show when={hasCamera}>
          <FilePicker
            label={t(photoWords.take)}
            icon="camera"
            accept="image/*"
            capture
            disabled={busy()}
            onFiles={(files) => void add(files)}
          />
        </Show>
        <FilePicker
          label={t(photoWords.choose)}
          icon={hasCamera ? undefined : "camera"}
          accept="image/*"
          several
          disabled={busy()}
          onFiles={(files) => void add(files)}
        />
      </div>
      <div class="said" aria-live="polite">
        <Show when={busy()}>
          <p class="hint">{t(photoWords.reading)}</p>
        </Show>
        <Show when={refused()}>{(text) => <p class="err">{text()}</p>}</Show>
      </div>
    </fieldset>
  );
}
