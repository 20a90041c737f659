/** Anything in IndexedDB without any library, in one transaction as strict as ours. */
export interface Rows {
  readonly add: (rows: readonly unknown[]) => Promise<void>;
  readonly all: () => Promise<readonly unknown[]>;
}

export async function openRows(): Promise<Rows> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("raw", 1);
    request.addEventListener("upgradeneeded", () =>
      request.result.createObjectStore("rows", { autoIncrement: true }),
    );
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
  return {
    add: (rows) =>
      new Promise<void>((resolve, reject) => {
        const transaction = db.transaction("rows", "readwrite", { durability: "strict" });
        transaction.addEventListener("complete", () => resolve());
        transaction.addEventListener("abort", () => reject(transaction.error));
        const kept = transaction.objectStore("rows");
        for (const row of rows) kept.put(row);
      }),
    all: () =>
      new Promise((resolve, reject) => {
        const request = db.transaction("rows").objectStore("rows").getAll();
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error));
      }),
  };
}
