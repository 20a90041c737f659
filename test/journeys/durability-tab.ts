import type { BrowserContext } from "@playwright/test";
import { type Heard, placesOf, type Seen } from "./durability-ledger.ts";
import type { Files, Saving } from "./pages/durability.ts";

/** A tab of the test page, its store open. What it tells reaches `heard`, even if it dies right after. */
export interface Tab {
  readonly save: (saving: Saving) => Promise<void>;
  /** A colleague's file. */
  readonly join: (seed: number, size: number) => Promise<void>;
  readonly fold: (seed: number) => Promise<void>;
  readonly catchUp: () => Promise<void>;
  /** Of each place that was ever written, what is live and what is past. */
  readonly look: () => Promise<readonly Seen[]>;
  /** The same for tabs that have the same in memory. */
  readonly weigh: () => Promise<string>;
  /** Of the records of a file, how many are wholly in memory. */
  readonly holds: (seed: number, size: number) => Promise<number>;
  readonly files: () => Promise<Files>;
  readonly countLines: () => Promise<number>;
  /** The connection dies under the store, by Dexie's hand or beneath it. */
  readonly drop: (how: "closed" | "native" | "aborted") => Promise<void>;
  /** The page anew, its store read from the disk. */
  readonly reload: () => Promise<void>;
}

export async function openTab(
  context: BrowserContext,
  address: string,
  heard: Heard[],
): Promise<Tab> {
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => heard.push({ does: "failed", message }));
  await page.exposeFunction("hear", (what: Heard) => {
    heard.push(what);
  });
  async function reload(): Promise<void> {
    await page.goto(`${address}durability.html`);
    await page.waitForFunction(() => "tab" in window);
    await page.evaluate(() => window.tab.open("space"));
  }
  await reload();
  return {
    save: (saving) => page.evaluate((one) => window.tab.save(one), saving),
    join: (seed, size) => page.evaluate((of) => window.tab.join(...of), pair(seed, size)),
    fold: (seed) => page.evaluate((one) => window.tab.fold(one), seed),
    catchUp: () => page.evaluate(() => window.tab.catchUp()),
    look: () => page.evaluate((places) => window.tab.look(places), placesOf(heard)),
    weigh: () => page.evaluate(() => window.tab.weigh()),
    holds: (seed, size) => page.evaluate((of) => window.tab.holds(...of), pair(seed, size)),
    files: () => page.evaluate(() => window.tab.files()),
    countLines: () => page.evaluate(() => window.tab.countLines()),
    drop: (how) => page.evaluate((one) => window.tab.drop(one), how),
    reload,
  };
}

function pair(seed: number, size: number): [number, number] {
  return [seed, size];
}
