import { sha256Of } from "#exchange/attachment-line.ts";
import { findBlobs, saveBlobs } from "#storage/blobs.ts";
import type { PhotoAnswer, PhotoQuestion } from "#workers/photo.ts";
// `?worker` gives a constructor and a file of its own, which a strict CSP lets run.
import PhotoWorker from "#workers/photo.ts?worker";
import type { SmallPhoto } from "#workers/shrink-photo.ts";
import { askWorker } from "./ask-worker.ts";
import type { Workspace } from "./workspace.ts";

/** More is no photo of a phone: decoding it could take all the memory there is. */
const mostBytes = 60_000_000;

/**
 * Makes a photo small and keeps it; gives the name by which a record holds it. `undefined`: this
 * browser cannot read it. @throws {StorageError} nothing was kept.
 */
export async function keepPhoto(
  { store, watchWrite }: Workspace,
  file: Blob,
): Promise<string | undefined> {
  if (file.size > mostBytes) return undefined;
  const photo = await shrink(file);
  if (photo === undefined) return undefined;
  const hash = await sha256Of(photo.bytes);
  const row = { hash, type: photo.type, bytes: photo.bytes.buffer };
  await watchWrite(saveBlobs(store.db, [row]));
  return hash;
}

/** `undefined` when it is not here: a colleague's file left without it. */
export async function findPhoto({ store }: Workspace, hash: string): Promise<Blob | undefined> {
  const [row] = await findBlobs(store.db, [hash]);
  return row && new Blob([row.bytes], { type: row.type });
}

async function shrink(file: Blob): Promise<SmallPhoto | undefined> {
  const start = () => new PhotoWorker();
  const answer = await askWorker<PhotoQuestion, PhotoAnswer>(start, { file }).answer;
  if (answer.is === "shrunk") return answer;
  if (answer.is === "unreadable") return undefined;
  const { shrinkOnPage } = await import("./photo-on-page.ts");
  return shrinkOnPage(file);
}
