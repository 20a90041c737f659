/** Cold starts of the installed app with 10,000 records: a new browser, and no server at all. */
import type { BenchRow } from "./bench-row.ts";
import { openSlow, prepareApp, untilIdle } from "./app.ts";
import { median, rounds } from "./numbers.ts";
import { buildApp, buildPages, withBrowser, withProfile, withSite } from "./site.ts";

declare global {
  interface Window {
    started?: { list?: number; longest: number };
  }
}

interface Start {
  readonly shell: number;
  readonly list: number;
  /** The longest task until the search has taken everything in. */
  readonly longest: number;
}

export function bench(): Promise<readonly BenchRow[]> {
  buildApp();
  buildPages();
  return withProfile((profile) =>
    withSite(async (address, stop) => {
      await prepareApp(profile, address, { count: 10_000 });
      await stop();
      const quick: Start[] = [];
      const slow: Start[] = [];
      // oxlint-disable no-await-in-loop -- in turn, so that a slow minute is everybody's
      for (let round = 0; round < rounds; round++) {
        quick.push(await start(profile, address, 1));
        slow.push(await start(profile, address, 4));
      }
      // oxlint-enable no-await-in-loop
      const row = (what: string, starts: readonly Start[], of: keyof Start, most: number) => {
        const measured = median(starts.map((one) => one[of]));
        return { what, measured, unit: "ms", target: `≤ ${most} ms`, ok: measured <= most };
      };
      return [
        row("shell painted, 1 ×", quick, "shell", 400),
        row("list usable, 1 ×", quick, "list", 1500),
        row("shell painted, 4 ×", slow, "shell", 400),
        row("list usable, 4 ×", slow, "list", 1500),
        row("longest task, 1 ×", quick, "longest", 50),
      ];
    }),
  );
}

function start(profile: string, address: string, slowdown: number): Promise<Start> {
  return withBrowser(profile, async (context) => {
    const { page } = await openSlow(context, slowdown);
    await page.addInitScript(watchStart);
    await page.goto(`${address}dist/#/entreprises`);
    await page.waitForFunction(() => window.started?.list !== undefined);
    // The search is built after the list is there.
    await untilIdle(page);
    return page.evaluate(() => ({
      shell: performance.getEntriesByName("first-paint")[0]?.startTime ?? Number.NaN,
      list: window.started?.list ?? Number.NaN,
      longest: window.started?.longest ?? Number.NaN,
    }));
  });
}

/** In the page, before its own scripts: when the first line of the list was painted, and long tasks. */
function watchStart(): void {
  const started: { list?: number; longest: number } = { longest: 0 };
  window.started = started;
  new PerformanceObserver((found) => {
    for (const { duration } of found.getEntries()) {
      started.longest = Math.max(started.longest, duration);
    }
  }).observe({ type: "longtask", buffered: true });
  const look = () => {
    const line = document.querySelector<HTMLElement>("main [aria-posinset] a");
    if (line === null || getComputedStyle(line).visibility === "hidden")
      requestAnimationFrame(look);
    // The frame that has it is painted before the next one begins.
    else requestAnimationFrame((at) => (started.list = at));
  };
  requestAnimationFrame(look);
}
