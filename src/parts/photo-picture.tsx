import { createMemo, createResource, type JSX, onCleanup, Show, Suspense } from "solid-js";
import { t } from "#i18n/language.ts";
import { findPhoto } from "#workspace/photo.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { photoWords } from "./photo-words.ts";

export interface PhotoPictureProps {
  readonly hash: string;
  readonly alt: string;
}

/** A photo from this device; in words when it is not here. */
export function PhotoPicture(props: PhotoPictureProps) {
  return (
    <Suspense fallback={<span class="skel" />}>
      <Picture {...props} />
    </Suspense>
  );
}

function Picture(props: PhotoPictureProps): JSX.Element {
  const workspace = useWorkspace();
  const [photo] = createResource(
    () => props.hash,
    async (hash) => (await findPhoto(workspace, hash)) ?? null,
  );
  const address = createMemo(() => {
    const blob = photo();
    if (!blob) return undefined;
    const made = URL.createObjectURL(blob);
    onCleanup(() => URL.revokeObjectURL(made));
    return made;
  });
  return (
    <Show
      when={address()}
      fallback={<span class="tiny muted">{photo() === null ? t(photoWords.missing) : ""}</span>}
    >
      {(source) => <img src={source()} alt={props.alt} />}
    </Show>
  );
}
