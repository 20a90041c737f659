import type { Keeper } from "./merge.ts";
import { openRawStore, type RawStore } from "./raw-store.ts";

/** What a library has to say for itself; the disk is the same for all of them. */
export interface Peer extends Pick<Keeper, "inMunicipality" | "withWord"> {
  readonly take: (blobs: readonly Uint8Array[]) => void;
  /** All of it in one piece, for the disk. */
  readonly whole: () => Uint8Array;
}

export function keepPeer({ take, whole, inMunicipality, withWord }: Peer): Keeper {
  let disk: RawStore;
  return {
    async open() {
      disk = await openRawStore();
    },
    async load() {
      take(await disk.all());
    },
    async merge(files) {
      // On the disk while they are joined.
      const kept = disk.add(files);
      take(files);
      await kept;
    },
    settle: () => disk.replace(whole()),
    inMunicipality,
    withWord,
  };
}
