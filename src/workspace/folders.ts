import type { ProbeAnswer, ProbeFault, ProbeStep } from "#exchange/s3-probe.ts";
import { corsRule } from "#exchange/s3-rule.ts";
import {
  findFolderPlace,
  type FolderPlace,
  type OpenedDirectory,
  removeFolderPlace,
  saveFolderPlace,
  type StoreAccess,
} from "#storage/folders.ts";
import type { FolderStatus } from "#storage/folder-status.ts";
import type { FolderAnswer, ProbeQuestion } from "#workers/folder.ts";
import FolderWorker from "#workers/folder.ts?worker";
import { askWorker } from "./ask-worker.ts";
import { type FolderRunner, folderRunner } from "./folder-runner.ts";
import type { Workspace } from "./workspace.ts";

export type { FolderPlace, FolderStatus, ProbeAnswer, ProbeFault, ProbeStep, StoreAccess };
export { corsRule };

export function runnerOf({ store, space, now, watchWrite }: Workspace): FolderRunner {
  return folderRunner({ store, space: { id: space.id, name: space.name }, now, watchWrite });
}

/** Chrome and Edge, on a computer. */
export function canOpenDirectory(): boolean {
  return "showDirectoryPicker" in globalThis;
}

/** `undefined`: the person closed the picker. To be called in answer to a tap. */
export async function chooseDirectory({ store, newId }: Workspace): Promise<string | undefined> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- asked above; not in the library of types
  const picker = globalThis as unknown as DirectoryPicker;
  try {
    const handle = await picker.showDirectoryPicker({ id: "maillon", mode: "readwrite" });
    const id = newId();
    await saveFolderPlace(store.db, { id, kind: "directory", name: handle.name, handle });
    return id;
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return undefined;
    throw error;
  }
}

interface DirectoryPicker {
  readonly showDirectoryPicker: (options: {
    readonly id: string;
    readonly mode: "readwrite";
  }) => Promise<OpenedDirectory>;
}

/** Whether the person lets the app in again. To be called in answer to a tap. */
export async function askAgain(place: FolderPlace): Promise<boolean> {
  if (place.kind !== "directory") return true;
  return (await place.handle.requestPermission?.({ mode: "readwrite" })) !== "denied";
}

/** Tries for real all that a visit does; nothing is kept. */
export async function probe(
  { space, newId }: Pick<Workspace, "space" | "newId">,
  access: StoreAccess,
): Promise<ProbeAnswer> {
  const question: ProbeQuestion = { ask: "probe", access, space: space.id, name: newId() };
  const { answer } = askWorker<ProbeQuestion, FolderAnswer>(() => new FolderWorker(), question);
  const said = await answer;
  return said.is === "probed" ? said.probe : { done: [] };
}

/** Keeps it on this device alone. `id` of the one that it takes the place of. */
export async function keepStore(
  { store, newId }: Workspace,
  access: StoreAccess,
  id = newId(),
): Promise<string> {
  await saveFolderPlace(store.db, { ...access, id, kind: "store" });
  return id;
}

/** Gives the way back: what was read is read again then. */
export async function leaveFolder({ store }: Workspace, id: string): Promise<() => Promise<void>> {
  const place = await findFolderPlace(store.db, id);
  await removeFolderPlace(store.db, id);
  return async () => {
    if (place !== undefined) await saveFolderPlace(store.db, place);
  };
}
