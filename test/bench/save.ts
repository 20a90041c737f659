/** One note, from the tap on « Enregistrer » until the disk has it, with 10,000 records. */
import type { Page } from "@playwright/test";
import { openSlow, prepareApp, untilIdle } from "./app.ts";
import type { BenchRow } from "./bench-row.ts";
import { median, rounds } from "./numbers.ts";
import { buildApp, buildPages, withBrowser, withProfile, withSite } from "./site.ts";

/** Notes of one round: a lone one would be the first, which no second is like. */
const notes = 5;

declare global {
  interface Window {
    saved?: { tapped: number; durable: number };
  }
}

export function bench(): Promise<readonly BenchRow[]> {
  buildApp();
  buildPages();
  return withProfile((profile) =>
    withSite(async (address) => {
      await prepareApp(profile, address, { count: 10_000 });
      const times: Record<"1" | "4", number[]> = { 1: [], 4: [] };
      for (let round = 0; round < rounds; round++) {
        for (const slowdown of [1, 4] as const) {
          // oxlint-disable-next-line no-await-in-loop -- in turn
          times[slowdown].push(...(await saveNotes(profile, address, slowdown)));
        }
      }
      const row = (slowdown: 1 | 4, most: number): BenchRow => {
        const measured = median(times[slowdown]);
        const what = `tap to durable, one note, ${slowdown} ×`;
        return { what, measured, unit: "ms", target: `≤ ${most} ms`, ok: measured <= most };
      };
      return [row(1, 16), row(4, 50)];
    }),
  );
}

function saveNotes(profile: string, address: string, slowdown: number): Promise<readonly number[]> {
  return withBrowser(profile, async (context) => {
    const { page } = await openSlow(context, slowdown);
    await page.addInitScript(watchSaves);
    await page.goto(`${address}dist/`);
    await page.getByRole("button", { name: "Noter" }).waitFor();
    await untilIdle(page);
    const times: number[] = [];
    for (let note = 0; note < notes; note++) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      times.push(await saveNote(page, note));
    }
    return times;
  });
}

async function saveNote(page: Page, note: number): Promise<number> {
  await page.getByRole("button", { name: "Noter" }).click();
  await page.getByLabel("Ce qui s’est dit").fill(`Elle rappelle jeudi, ${note}`);
  await page.getByText("brouillon gardé").waitFor();
  // A finger rests some 80 ms. Let go at once, what is measured is the drawing of the pressed button:
  // 15 of 18 ms, on a machine of two cores.
  await page.getByRole("button", { name: "Enregistrer" }).click({ delay: 80 });
  await page.waitForFunction(() => (window.saved?.durable ?? 0) > 0);
  const { tapped, durable } = await page.evaluate(() => window.saved ?? { tapped: 0, durable: 0 });
  await page.getByText("Note gardée.").waitFor();
  return durable - tapped;
}

/** In the page: the time of the last tap, and of the first journal transaction after it that the disk has. */
function watchSaves(): void {
  const saved = { tapped: 0, durable: 0 };
  window.saved = saved;
  addEventListener(
    "click",
    ({ timeStamp }) => Object.assign(saved, { tapped: timeStamp, durable: 0 }),
    { capture: true },
  );
  // oxlint-disable-next-line typescript/unbound-method -- called with its own connection below
  const real = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function begin(this: IDBDatabase, names, mode, options) {
    const transaction = real.call(this, names, mode, options);
    const isSave = mode === "readwrite" && transaction.objectStoreNames.contains("journal");
    if (isSave) {
      transaction.addEventListener("complete", () => {
        if (saved.durable === 0) saved.durable = performance.now();
      });
    }
    return transaction;
  };
}
