import type { DexieOptions } from "dexie";
import { StorageError } from "./storage-error.ts";

/**
 * Left alone, Dexie opens a database newer than the app and adds what it misses there
 * (dexie/Dexie.js #2331: an older app lost tables). With this it opens one version or none.
 */
export function onlyVersion(version: number): DexieOptions {
  // Dexie multiplies: its version 1 is the browser's 10.
  const native = version * 10;
  const factory: IDBFactory = {
    open(name, asked) {
      if (asked !== native) throw new StorageError("NewerDatabase");
      return ofBrowser().open(name, asked);
    },
    deleteDatabase: (name) => ofBrowser().deleteDatabase(name),
    databases: () => ofBrowser().databases(),
    cmp: (a, b) => ofBrowser().cmp(a, b),
  };
  // A write is confirmed when it is on the disk. We read in transactions of our own: no cache.
  return { indexedDB: factory, chromeTransactionDurability: "strict", cache: "disabled" };
}

/** Where storage is forbidden a browser has none, or throws as soon as it is named. */
function ofBrowser(): IDBFactory {
  const factory = named();
  if (factory === undefined) throw new StorageError("StorageRefused");
  return factory;
}

function named(): IDBFactory | undefined {
  try {
    return globalThis.indexedDB;
  } catch (error) {
    throw new StorageError("StorageRefused", error);
  }
}
