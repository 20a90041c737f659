import type { FolderPort, Listed } from "./folder-port.ts";

/**
 * A folder of the device, by its handle: one that OneDrive, Drive or Nextcloud keeps in step, or
 * the browser's own. Names become folders inside. Rejects with `NotAllowedError` when the person has
 * not let the app in again since it was started.
 */
export function directoryPort(root: FileSystemDirectoryHandle): FolderPort {
  async function into(path: readonly string[], create = false): Promise<FileSystemDirectoryHandle> {
    let folder = root;
    // oxlint-disable-next-line no-await-in-loop -- each inside the one before
    for (const part of path) folder = await folder.getDirectoryHandle(part, { create });
    return folder;
  }

  async function collect(
    folder: FileSystemDirectoryHandle,
    path: string,
    found: Listed[],
  ): Promise<void> {
    for await (const [name, handle] of folder.entries()) {
      if (isDirectory(handle)) await collect(handle, `${path}${name}/`, found);
      else if (isFile(handle)) found.push({ name: path + name, at: await timeOf(name, handle) });
    }
  }

  return {
    async list(prefix) {
      const found: Listed[] = [];
      const folder = await orNothing(into(prefix.split("/").filter((part) => part !== "")));
      if (folder !== undefined) await collect(folder, prefix, found);
      // A folder that is gone reads as an empty one: its own handle says which it is.
      else await root.keys().next();
      return found;
    },
    async get(name) {
      const { path, last } = split(name);
      const folder = await orNothing(into(path));
      const handle = folder && (await orNothing(folder.getFileHandle(last)));
      const file = handle && (await orNothing(handle.getFile()));
      return file && new Uint8Array(await file.arrayBuffer());
    },
    async put(name, bytes) {
      const { path, last } = split(name);
      const handle = await (await into(path, true)).getFileHandle(last, { create: true });
      // What is written stands under another name until it is closed: nobody reads half of it.
      const stream = await handle.createWritable();
      await stream.write(bytes);
      await stream.close();
    },
    async remove(name) {
      const { path, last } = split(name);
      const folder = await orNothing(into(path));
      await (folder && orNothing(folder.removeEntry(last)));
    },
  };
}

/** Asked only of what is read in an order, or changes: every other file costs a look at the disk. */
async function timeOf(name: string, handle: FileSystemFileHandle): Promise<number> {
  if (!name.startsWith("full-") && name !== "head") return 0;
  return (await orNothing(handle.getFile()))?.lastModified ?? 0;
}

function split(name: string): { readonly path: readonly string[]; readonly last: string } {
  const path = name.split("/");
  return { path: path.slice(0, -1), last: path.at(-1) ?? "" };
}

async function orNothing<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return undefined;
    throw error;
  }
}

function isDirectory(handle: FileSystemHandle): handle is FileSystemDirectoryHandle {
  return handle.kind === "directory";
}

function isFile(handle: FileSystemHandle): handle is FileSystemFileHandle {
  return handle.kind === "file";
}
