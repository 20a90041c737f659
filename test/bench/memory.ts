/** What the open app holds for 10,000 records, search included, beside their JSON. */
import { openSlow, prepareApp, untilIdle } from "./app.ts";
import type { BenchRow } from "./bench-row.ts";
import { median, rounds } from "./numbers.ts";
import { buildApp, buildPages, withBrowser, withProfile, withSite } from "./site.ts";

export async function bench(): Promise<readonly BenchRow[]> {
  buildApp();
  buildPages();
  const [full, small] = [await heapOf(10_000), await heapOf(100)];
  const measured = full.megabytes - small.megabytes;
  const peerMeasured = (full.characters - small.characters) / 1e6;
  const ratio = measured / peerMeasured;
  return [
    {
      what: "heap for 10,000 records, list and search open",
      measured,
      unit: "MB",
      peer: "MB of JSON, as kept",
      peerMeasured,
      ratio,
      target: "≤ 3 × the JSON",
      ok: ratio <= 3,
    },
  ];
}

function heapOf(count: number) {
  return withProfile((profile) =>
    withSite(async (address) => {
      const characters = await prepareApp(profile, address, { count });
      const heaps: number[] = [];
      for (let round = 0; round < rounds; round++) {
        // oxlint-disable-next-line no-await-in-loop -- one browser after the other
        heaps.push(await heap(profile, address));
      }
      return { characters, megabytes: median(heaps) };
    }),
  );
}

function heap(profile: string, address: string): Promise<number> {
  return withBrowser(profile, async (context) => {
    const { page, session } = await openSlow(context, 1);
    await page.goto(`${address}dist/#/entreprises`);
    await page.locator("main li a[href*='#/entreprises/']").first().waitFor();
    await untilIdle(page);
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    return usedSize / 1e6;
  });
}
