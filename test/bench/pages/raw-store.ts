/** Bytes in IndexedDB without any library: what a peer is kept with, as strictly as ours. */
export interface RawStore {
  readonly add: (blobs: readonly Uint8Array[]) => Promise<void>;
  readonly replace: (blob: Uint8Array) => Promise<void>;
  readonly all: () => Promise<readonly Uint8Array[]>;
}

export async function openRawStore(): Promise<RawStore> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("peer", 1);
    request.addEventListener("upgradeneeded", () =>
      request.result.createObjectStore("blobs", { autoIncrement: true }),
    );
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
  const write = (work: (blobs: IDBObjectStore) => void) =>
    new Promise<void>((resolve, reject) => {
      const transaction = db.transaction("blobs", "readwrite", { durability: "strict" });
      transaction.addEventListener("complete", () => resolve());
      transaction.addEventListener("abort", () => reject(transaction.error));
      work(transaction.objectStore("blobs"));
    });
  return {
    add: (added) => write((blobs) => added.forEach((blob) => blobs.add(blob))),
    replace: (blob) =>
      write((blobs) => {
        blobs.clear();
        blobs.add(blob);
      }),
    all: () =>
      new Promise((resolve, reject) => {
        const request = db.transaction("blobs").objectStore("blobs").getAll();
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error));
      }),
  };
}
