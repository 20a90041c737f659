/** 10,000 records saved by the app's own path and read back, beside raw IndexedDB, in turn in the same run. */
import type { BrowserContext } from "@playwright/test";
import type { BenchRow } from "./bench-row.ts";
import { median, rounds } from "./numbers.ts";
import type { Way } from "./pages/storage.ts";
import { buildPages, withBrowser, withProfile, withSite } from "./site.ts";

const names = {
  rows: "raw IndexedDB, one put each",
  pages: "raw, pages of 100 in JSON",
  blob: "raw, one blob of JSON",
} as const;
type Peer = keyof typeof names;
const peers = ["rows", "pages", "blob"] as const satisfies readonly Peer[];

interface Round {
  readonly save: number;
  readonly read: number;
  readonly megabytes: number;
}

export async function bench(): Promise<readonly BenchRow[]> {
  buildPages();
  const measured: Record<Way, Round[]> = { ours: [], rows: [], pages: [], blob: [] };
  for (let round = 0; round < rounds; round++) {
    for (const way of ["ours", ...peers] as const) {
      // oxlint-disable-next-line no-await-in-loop -- in turn, so that a slow minute is everybody's
      const one = await withSite((address) =>
        withProfile((profile) => withBrowser(profile, (context) => run(context, address, way))),
      );
      measured[way].push(one);
    }
  }
  const row = (what: string, unit: string, of: keyof Round): BenchRow => {
    const figure = (way: Way) => median(measured[way].map((one) => one[of]));
    const ours = figure("ours");
    const ratio = ours / figure("rows");
    return {
      what,
      measured: ours,
      unit,
      peer: names.rows,
      peerMeasured: figure("rows"),
      ratio,
      others: { [names.pages]: figure("pages"), [names.blob]: figure("blob") },
      target: "≤ one put each",
      ok: ratio <= 1,
    };
  };
  return [
    row("10,000 records saved, durable", "ms", "save"),
    row("10,000 records read, from a page just opened", "ms", "read"),
    row("on the disk", "MB", "megabytes"),
  ];
}

async function run(context: BrowserContext, address: string, way: Way): Promise<Round> {
  const open = async () => {
    const page = await context.newPage();
    await page.goto(`${address}pages/storage.html?${way}`);
    await page.waitForFunction(() => "storage" in window);
    return page;
  };
  const page = await open();
  const save = await page.evaluate(() => window.storage.save());
  await page.close();
  const cold = await open();
  const { ms, count } = await cold.evaluate(() => window.storage.read());
  if (count !== 10_000) throw new Error(`${way} gave ${count} records back`);
  const { usage = 0 } = await cold.evaluate(() => navigator.storage.estimate());
  await cold.close();
  return { save, read: ms, megabytes: usage / 1e6 };
}
