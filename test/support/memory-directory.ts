/** A folder of the device where there is none, by the parts of the platform's handle that the app uses. */
export function memoryDirectory(name = "Équipe"): FileSystemDirectoryHandle {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the rest is never asked
  return new Directory(name) as unknown as FileSystemDirectoryHandle;
}

class Directory {
  readonly kind = "directory";
  readonly name: string;
  readonly #entries = new Map<string, Directory | File_>();

  constructor(name: string) {
    this.name = name;
  }

  async *entries(): AsyncGenerator<[string, Directory | File_]> {
    yield* this.#entries;
  }

  async *keys(): AsyncGenerator<string> {
    yield* this.#entries.keys();
  }

  getDirectoryHandle(name: string, { create = false } = {}): Promise<Directory> {
    const known = this.#entries.get(name);
    if (known instanceof Directory) return Promise.resolve(known);
    if (!create) return Promise.reject(new DOMException(name, "NotFoundError"));
    const made = new Directory(name);
    this.#entries.set(name, made);
    return Promise.resolve(made);
  }

  getFileHandle(name: string, { create = false } = {}): Promise<File_> {
    const known = this.#entries.get(name);
    if (known instanceof File_) return Promise.resolve(known);
    if (!create) return Promise.reject(new DOMException(name, "NotFoundError"));
    const made = new File_(name);
    this.#entries.set(name, made);
    return Promise.resolve(made);
  }

  removeEntry(name: string): Promise<void> {
    if (this.#entries.delete(name)) return Promise.resolve();
    return Promise.reject(new DOMException(name, "NotFoundError"));
  }
}

/** In the place of a clock: each write is later than the one before. */
let writes = 0;

class File_ {
  readonly kind = "file";
  readonly name: string;
  #bytes = new Uint8Array();
  #writtenAt = 0;

  constructor(name: string) {
    this.name = name;
  }

  getFile(): Promise<unknown> {
    const bytes = this.#bytes.slice();
    return Promise.resolve({
      lastModified: this.#writtenAt,
      arrayBuffer: () => Promise.resolve(bytes.buffer),
    });
  }

  createWritable(): Promise<unknown> {
    let waiting = new Uint8Array();
    return Promise.resolve({
      write: (bytes: Uint8Array<ArrayBuffer>) => Promise.resolve(void (waiting = bytes.slice())),
      close: () => {
        this.#bytes = waiting;
        this.#writtenAt = writes += 1;
        return Promise.resolve();
      },
    });
  }
}
