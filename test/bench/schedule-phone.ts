/** The same in Chromium on a device four times as slow, on the page itself: workers are not slowed. */
import type { BenchRow } from "./bench-row.ts";
import { openSlow } from "./app.ts";
import { median } from "./numbers.ts";
import type { PlanTimes } from "./pages/schedule.ts";
import { buildPages, withBrowser, withProfile, withSite } from "./site.ts";

export async function phoneRows(): Promise<readonly BenchRow[]> {
  buildPages();
  const fast = await timesAt(1);
  const slow = await timesAt(4);
  const rows: readonly (readonly [keyof PlanTimes, string])[] = [
    ["hard", "hard, 200,000 steps"],
    ["there85", "there85, 200,000 steps"],
    ["small", "small50, 50,000 steps"],
    ["replan", "hard, at the eighth round, 200,000 steps"],
  ];
  return rows.map(([key, what]) => ({
    what: `Chromium, ${what}`,
    measured: median(slow[key]),
    unit: "ms at 4 ×",
    peer: "ms at 1 ×",
    peerMeasured: median(fast[key]),
    ratio: median(slow[key]) / median(fast[key]),
    target: "told",
    ok: true,
  }));
}

function timesAt(slowdown: number): Promise<PlanTimes> {
  return withProfile((profile) =>
    withSite((address) =>
      withBrowser(profile, async (context) => {
        const { page } = await openSlow(context, slowdown);
        await page.goto(`${address}pages/schedule.html`);
        await page.waitForFunction(() => "timePlans" in window);
        return page.evaluate(() => window.timePlans());
      }),
    ),
  );
}
