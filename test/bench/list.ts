/** A list of 10,000 beside one of 50, opened from the first screen, then scrolled. */
import type { Page } from "@playwright/test";
import { openSlow, prepareApp, untilIdle } from "./app.ts";
import type { BenchRow } from "./bench-row.ts";
import { median, rounds } from "./numbers.ts";
import { buildApp, buildPages, withBrowser, withProfile, withSite } from "./site.ts";

declare global {
  interface Window {
    /** Times of the frames. */
    scrolled?: number[];
  }
}

interface Look {
  /** First time since the app started, and once more. */
  readonly first: number;
  readonly again: number;
  readonly slowestFrame: number;
}

export async function bench(): Promise<readonly BenchRow[]> {
  buildApp();
  buildPages();
  const [long, small] = [await measure(10_000), await measure(50)];
  const figure = (looks: readonly Look[], of: keyof Look) => median(looks.map((one) => one[of]));
  const row = (what: string, of: "first" | "again"): BenchRow => {
    const [measured, peerMeasured] = [figure(long, of), figure(small, of)];
    const ratio = measured / peerMeasured;
    return {
      what,
      measured,
      unit: "ms",
      peer: "a list of 50",
      peerMeasured,
      ratio,
      target: "≤ 60 ms and ≤ 1.3 × a list of 50",
      ok: measured <= 60 && ratio <= 1.3,
    };
  };
  const frame = figure(long, "slowestFrame");
  return [
    row("list of 10,000 painted, first time", "first"),
    row("list of 10,000 painted, again", "again"),
    {
      what: "slowest frame while scrolling",
      measured: frame,
      unit: "ms",
      target: "≤ 33 ms",
      ok: frame <= 33.5,
    },
  ];
}

function measure(count: number): Promise<readonly Look[]> {
  return withProfile((profile) =>
    withSite(async (address) => {
      await prepareApp(profile, address, { count, type: "enterprises" });
      const looks: Look[] = [];
      for (let round = 0; round < rounds; round++) {
        // oxlint-disable-next-line no-await-in-loop -- one browser after the other
        looks.push(await lookAt(profile, address, count > 1000));
      }
      return looks;
    }),
  );
}

function lookAt(profile: string, address: string, isLong: boolean): Promise<Look> {
  return withBrowser(profile, async (context) => {
    const { page } = await openSlow(context, 1);
    await page.goto(`${address}dist/`);
    await page.getByRole("button", { name: "Noter" }).waitFor();
    await untilIdle(page);
    const first = await open(page);
    await page.evaluate(() => (location.hash = "#/"));
    await untilIdle(page);
    const again = await open(page);
    return { first, again, slowestFrame: isLong ? await scroll(page) : 0 };
  });
}

/** From the change of address to the frame that has the first line, ms. */
function open(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const look = () => {
          const line = document.querySelector<HTMLElement>("main li a[href*='#/entreprises/']");
          if (line === null || getComputedStyle(line).visibility === "hidden") {
            requestAnimationFrame(look);
          } else resolve(performance.now() - start);
        };
        location.hash = "#/entreprises";
        requestAnimationFrame(look);
      }),
  );
}

/** The longest time between two frames during three seconds of a finger's scroll, ms. */
async function scroll(page: Page): Promise<number> {
  await page.evaluate(() => {
    const frames: number[] = [];
    window.scrolled = frames;
    const look = (at: number) => {
      frames.push(at);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.mouse.move(180, 400);
  for (let turn = 0; turn < 60; turn++) {
    // oxlint-disable-next-line no-await-in-loop -- a finger
    await page.mouse.wheel(0, 300);
  }
  return page.evaluate(() => {
    const frames = window.scrolled ?? [];
    return Math.max(...frames.slice(1).map((at, n) => at - (frames[n] ?? at)));
  });
}
