/** https://wicg.github.io/web-app-launch/#launchqueue-interface: what a system opened the app with. */
interface LaunchQueue {
  readonly setConsumer: (consumer: (parameters: LaunchParameters) => void) => void;
}

interface LaunchParameters {
  readonly files?: readonly FileSystemHandle[];
}

/** Hears which files were opened with the app, now or a moment ago. False: this browser never tells. */
export function hearOpenedFiles(
  hear: (files: readonly File[]) => void,
  onTrouble: (error: unknown) => void,
): boolean {
  const queue: unknown = Reflect.get(globalThis, "launchQueue");
  if (!isQueue(queue)) return false;
  queue.setConsumer(({ files = [] }) => {
    Promise.all(files.filter(isFile).map((handle) => handle.getFile())).then(hear, onTrouble);
  });
  return true;
}

function isFile(handle: FileSystemHandle): handle is FileSystemFileHandle {
  return handle.kind === "file";
}

function isQueue(queue: unknown): queue is LaunchQueue {
  return typeof queue === "object" && queue !== null && "setConsumer" in queue;
}
