import type { Page } from "@playwright/test";

/**
 * Which of these texts stand anywhere in what a browser keeps of the app: every row of every database,
 * whatever it is packed in, caches' files of other apps, and local storage. The app's own code is not read.
 */
export function canariesIn(page: Page, canaries: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (wanted) => {
    const found = new Set<string>();
    const see = (text: string) => {
      for (const one of wanted) if (text.includes(one)) found.add(one);
    };
    async function inflated(bytes: Uint8Array<ArrayBuffer>, format: CompressionFormat) {
      try {
        const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format));
        return await new Response(stream).text();
      } catch {
        return ""; // not packed so
      }
    }
    async function look(value: unknown): Promise<void> {
      if (typeof value === "string" || typeof value === "number") see(String(value));
      else if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
        const bytes = new Uint8Array(
          value instanceof ArrayBuffer
            ? value
            : new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice().buffer,
        );
        for (const encoding of ["utf-8", "utf-16le", "windows-1252"]) {
          see(new TextDecoder(encoding).decode(bytes));
        }
        for (const format of ["gzip", "deflate", "deflate-raw"] as const) {
          see(await inflated(bytes, format));
        }
      } else if (value instanceof Blob) await look(await value.arrayBuffer());
      else if (typeof value === "object" && value !== null) {
        for (const [key, one] of Object.entries(value)) {
          see(key);
          await look(one);
        }
      }
    }
    const settled = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener("success", () => resolve(request.result));
        request.addEventListener("error", () => reject(request.error ?? new Error("refused")));
      });
    for (const { name = "" } of await indexedDB.databases()) {
      const db = await settled(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        const rows = await settled(db.transaction(store).objectStore(store).getAll());
        await look(rows);
      }
      db.close();
    }
    for (const storage of [localStorage, sessionStorage])
      see(JSON.stringify(Object.entries(storage)));
    for (const name of await caches.keys()) {
      if (!name.includes("gift")) continue;
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        see(decodeURIComponent(request.url));
        await look(await (await cache.match(request))?.arrayBuffer());
      }
    }
    return wanted.filter((one) => found.has(one));
  }, canaries);
}
