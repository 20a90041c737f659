/** An IndexedDB database as JSON: how it is laid out, and every row. Bytes stand in base64. */
export interface DatabaseDump {
  readonly name: string;
  /** The browser's number. */
  readonly version: number;
  readonly stores: readonly StoreDump[];
}

interface StoreDump {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly indexes: readonly IndexDump[];
  readonly rows: readonly unknown[];
}

interface IndexDump {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly unique: boolean;
  readonly multiEntry: boolean;
}

export async function dumpDatabase(name: string): Promise<DatabaseDump> {
  const db = await settled(indexedDB.open(name));
  const transaction = db.transaction([...db.objectStoreNames], "readonly");
  const stores = await Promise.all(
    [...db.objectStoreNames].map(async (of): Promise<StoreDump> => {
      const store = transaction.objectStore(of);
      const indexes = [...store.indexNames].map((index): IndexDump => {
        const { keyPath, unique, multiEntry } = store.index(index);
        return { name: index, keyPath, unique, multiEntry };
      });
      const rows = await settled(store.getAll());
      return { name: of, keyPath: store.keyPath, indexes, rows: rows.map(toPlain) };
    }),
  );
  db.close();
  return { name, version: db.version, stores };
}

/**
 * Makes the database of a dump. Alone in its function, so that a journey can hand it to a page as it is.
 */
export function loadDatabase(dump: DatabaseDump): Promise<void> {
  function fromPlain(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(fromPlain);
    if (typeof value !== "object" || value === null) return value;
    if ("$bytes" in value && "as" in value) {
      const bytes = Uint8Array.from(atob(String(value.$bytes)), (one) => one.charCodeAt(0));
      return value.as === "view" ? bytes : bytes.buffer;
    }
    return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, fromPlain(of)]));
  }
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(dump.name, dump.version);
    opening.addEventListener("error", () => reject(opening.error ?? new Error("not opened")));
    opening.addEventListener("upgradeneeded", () => {
      for (const { name, keyPath, indexes, rows } of dump.stores) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
        for (const row of rows) store.add(fromPlain(row));
      }
    });
    opening.addEventListener("success", () => {
      opening.result.close();
      resolve();
    });
  });
}

function toPlain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== "object" || value === null) return value;
  if (ArrayBuffer.isView(value)) {
    const { buffer, byteOffset, byteLength } = value;
    return { $bytes: toBase64(new Uint8Array(buffer, byteOffset, byteLength)), as: "view" };
  }
  if (Object.prototype.toString.call(value) === "[object ArrayBuffer]") {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- of another realm perhaps: asked above
    return { $bytes: toBase64(new Uint8Array(value as ArrayBuffer)), as: "buffer" };
  }
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, toPlain(of)]));
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("refused")));
  });
}
