/** One library on one database: `merge.html?loro`. Node drives it through `window.merge`. */
import type { Contender } from "../tellers.ts";

/** A directory as a library keeps it: what is merged is on the disk once the promise settles. */
export interface Keeper {
  /** A small, warm start: what is measured afterwards is no module and no connection. */
  readonly open: () => Promise<void>;
  readonly merge: (files: readonly Bytes[]) => Promise<void>;
  /** From the disk, in a page that has nothing in memory. */
  readonly load: () => Promise<void>;
  /** Names of the enterprises of a municipality, sorted. */
  readonly inMunicipality: (code: string) => readonly string[];
  /** How many records of any type have the word in any text. */
  readonly withWord: (word: string) => number;
  /** What may be done in idle time for the next opening and for the disk. */
  readonly settle: () => Promise<void>;
}

export type Bytes = Uint8Array<ArrayBuffer>;

export interface Asked {
  /** What both queries found: all must find the same. */
  readonly answer: string;
  readonly ms: number;
}

declare global {
  interface Window {
    readonly merge: typeof merge;
  }
}

const keepers: Readonly<Record<Contender, () => Promise<Keeper>>> = {
  ours: async () => (await import("./merge-ours.ts")).keeper,
  yjs: async () => (await import("./merge-yjs.ts")).keeper,
  loro: async () => (await import("./merge-loro.ts")).keeper,
  automerge: async () => (await import("./merge-automerge.ts")).keeper,
  tinybase: async () => (await import("./merge-tinybase.ts")).keeper,
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the journey names one of them
const keeper = await keepers[location.search.slice(1) as Contender]();
await keeper.open();

let longest = 0;
const watch = new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
});
watch.observe({ type: "longtask" });

/** Gives milliseconds. */
const merge = { join, load, ask, settle, longestTask };
Object.assign(window, { merge });

async function join(addresses: readonly string[]): Promise<number> {
  const files = await Promise.all(addresses.map(async (address) => (await fetch(address)).bytes()));
  return timeOf(() => keeper.merge(files));
}

function load(): Promise<number> {
  return timeOf(keeper.load);
}

/**
 * A list and a search: a list alone lets a library that decodes when it is asked leave most of a
 * document closed, and the app shows and searches all of it.
 */
function ask(code: string, word: string): Asked {
  const start = performance.now();
  const names = keeper.inMunicipality(code);
  const found = keeper.withWord(word);
  const ms = performance.now() - start;
  return { answer: `${names.length} ${names.at(-1)} ${found}`, ms };
}

function settle(): Promise<number> {
  return timeOf(keeper.settle);
}

/** Of those over 50 ms since the page opened; 0 when there is none. */
async function longestTask(): Promise<number> {
  // The observer hears of a task after it: by the time when there is nothing to do.
  await new Promise((resolve) => requestIdleCallback(resolve));
  return longest;
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
