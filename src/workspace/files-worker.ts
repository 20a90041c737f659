import type { FilesWork } from "#workers/files.ts";
// `?worker` gives a constructor and a file of its own, which a strict CSP lets run.
import FilesWorker from "#workers/files.ts?worker";

/** @throws {DOMException} where the browser refuses to start it. */
export function startFilesWorker(name: FilesWork): Worker {
  return new FilesWorker({ name });
}
