/**
 * A list of 10,000 beside one of 50, opened from the first screen, then scrolled; and the same lines
 * in a plain `<For>`, which is how the app draws a list for paper.
 */
import type { BrowserContext, Page } from "@playwright/test";
import { openSlow, prepareApp, untilIdle } from "./app.ts";
import type { BenchRow } from "./bench-row.ts";
import { median, rounds } from "./numbers.ts";
import { buildApp, buildPages, withBrowser, withProfile, withSite } from "./site.ts";

declare global {
  interface Window {
    /** Times of the frames. */
    scrolled?: number[];
    /** Of the tasks over 50 ms since the page opened, each the time that it began and its length. */
    listTasks?: { begin: number; length: number }[];
  }
}

interface Look {
  /** First time since the app started, and once more. */
  readonly first: number;
  readonly again: number;
  readonly slowestFrame: number;
  readonly nodes: number;
  /** The longest task over 50 ms while the list opened twice, and while it was scrolled; 0 for none. */
  readonly openingTask: number;
  readonly scrollingTask: number;
}

/** Drawn whole. */
interface Whole {
  readonly first: number;
  readonly nodes: number;
}

export async function bench(): Promise<readonly BenchRow[]> {
  buildApp();
  buildPages();
  const [long, small] = [await measure(10_000), await measure(50)];
  const whole = long.map((one) => one.whole);
  const figure = (looks: readonly Look[], of: keyof Look) => median(looks.map((one) => one[of]));
  const ours = long.map((one) => one.look);
  const few = small.map((one) => one.look);
  const row = (what: string, of: "first" | "again"): BenchRow => {
    const [measured, peerMeasured] = [figure(ours, of), figure(few, of)];
    const ratio = measured / peerMeasured;
    return {
      what,
      measured,
      unit: "ms",
      peer: "a list of 50",
      peerMeasured,
      ratio,
      others: { "the same lines in a plain <For>": median(whole.map((one) => one.first)) },
      target: "≤ 60 ms and ≤ 1.3 × a list of 50",
      ok: measured <= 60 && ratio <= 1.3,
    };
  };
  const taskRow = (what: string, of: "openingTask" | "scrollingTask"): BenchRow => {
    const measured = Math.max(...ours.map((one) => one[of]));
    return { what, measured, unit: "ms", target: "none over 50 ms", ok: measured === 0 };
  };
  const frame = figure(ours, "slowestFrame");
  const [nodes, wholeNodes] = [figure(ours, "nodes"), median(whole.map((one) => one.nodes))];
  return [
    row("list of 10,000 painted, first time", "first"),
    row("list of 10,000 painted, again", "again"),
    {
      what: "nodes of the page with that list",
      measured: nodes,
      unit: "nodes",
      peer: "the same lines in a plain <For>",
      peerMeasured: wholeNodes,
      ratio: nodes / wholeNodes,
      target: "≤ 0.05 × a plain <For>",
      ok: nodes <= 0.05 * wholeNodes,
    },
    {
      what: "slowest frame while scrolling",
      measured: frame,
      unit: "ms",
      target: "≤ 33 ms",
      ok: frame <= 33.5,
    },
    taskRow("longest task while the list opens", "openingTask"),
    taskRow("longest task while it is scrolled", "scrollingTask"),
  ];
}

function measure(count: number): Promise<readonly { look: Look; whole: Whole }[]> {
  return withProfile((profile) =>
    withSite(async (address) => {
      await prepareApp(profile, address, { count, type: "enterprises" });
      const looks: { look: Look; whole: Whole }[] = [];
      for (let round = 0; round < rounds; round++) {
        // oxlint-disable no-await-in-loop -- one browser after the other
        const look = await lookAt(profile, address, count > 1000);
        looks.push({ look, whole: await lookAtWhole(profile, address, count) });
        // oxlint-enable no-await-in-loop
      }
      return looks;
    }),
  );
}

function lookAt(profile: string, address: string, isLong: boolean): Promise<Look> {
  return withBrowser(profile, async (context) => {
    const page = await openToday(context, address);
    const before = await now(page);
    const first = await open(page);
    const nodes = await countNodes(page);
    await page.evaluate(() => (location.hash = "#/"));
    await untilIdle(page);
    const again = await open(page);
    await untilIdle(page);
    const openingTask = await longestSince(page, before);
    const opened = await now(page);
    const slowestFrame = isLong ? await scroll(page) : 0;
    await untilIdle(page);
    const scrollingTask = await longestSince(page, opened);
    return { first, again, slowestFrame, nodes, openingTask, scrollingTask };
  });
}

/** As soon as the page hears of a print, every line is drawn, in a `<For>`. */
function lookAtWhole(profile: string, address: string, count: number): Promise<Whole> {
  return withBrowser(profile, async (context) => {
    const page = await openToday(context, address);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    // Those in the bin are not listed.
    const first = await open(page, count * 0.9);
    return { first, nodes: await countNodes(page) };
  });
}

async function openToday(context: BrowserContext, address: string): Promise<Page> {
  const { page } = await openSlow(context, 1);
  await page.addInitScript(() => {
    const tasks: { begin: number; length: number }[] = [];
    window.listTasks = tasks;
    new PerformanceObserver((found) => {
      for (const { startTime, duration } of found.getEntries())
        tasks.push({ begin: startTime, length: duration });
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(`${address}dist/`);
  await page.getByRole("button", { name: "Noter" }).waitFor();
  await untilIdle(page);
  return page;
}

function now(page: Page): Promise<number> {
  return page.evaluate(() => performance.now());
}

function longestSince(page: Page, since: number): Promise<number> {
  return page.evaluate(
    (from) =>
      Math.max(
        0,
        ...(window.listTasks ?? [])
          .filter(({ begin }) => begin >= from)
          .map(({ length }) => length),
      ),
    since,
  );
}

function countNodes(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll("*").length);
}

/** From the change of address until the frame that has as many lines is laid out and painted, ms. */
function open(page: Page, least = 1): Promise<number> {
  return page.evaluate(
    (lines) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const look = () => {
          const line = document.querySelector<HTMLElement>("main li a[href*='#/entreprises/']");
          const isThere = line !== null && document.querySelectorAll("main li").length >= lines;
          if (!isThere || getComputedStyle(line).visibility === "hidden") {
            requestAnimationFrame(look);
          } else {
            // A message comes after what is left of the frame.
            const { port1, port2 } = new MessageChannel();
            port1.addEventListener("message", () => resolve(performance.now() - start));
            port1.start();
            port2.postMessage("painted");
          }
        };
        location.hash = "#/entreprises";
        requestAnimationFrame(look);
      }),
    least,
  );
}

/** The longest time between two frames during three seconds of a finger's scroll, ms. */
async function scroll(page: Page): Promise<number> {
  await page.evaluate(() => {
    const frames: number[] = [];
    window.scrolled = frames;
    const look = (at: number) => {
      if (window.scrolled !== frames) return;
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
    delete window.scrolled;
    return Math.max(...frames.slice(1).map((at, n) => at - (frames[n] ?? at)));
  });
}
