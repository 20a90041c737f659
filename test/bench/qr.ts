/**
 * A publication of 100 profiles from screen to camera: drawn frames, tilted, blurred, shaken, noisy and
 * torn, read back by the app's own reader; and how many images its code wants beside a Luby transform.
 */
import { fromStart, lateComer, luby, p95 } from "../support/fountain-overhead.ts";
import { profiles } from "../support/profiles.ts";
import type { BenchRow } from "./bench-row.ts";
import { quantile, rounds } from "./numbers.ts";
import type { Passing } from "./pages/qr.ts";
import { buildPages, withBrowser, withProfile, withSite } from "./site.ts";

/** One phone held before another, each in its own way. */
const passings = rounds * 4;
const runs = 400;
/** Images that a camera does not read, one in five. */
const loss = 0.2;

export async function bench(): Promise<readonly BenchRow[]> {
  buildPages();
  const passed = await pass(JSON.stringify(profiles(100)));
  const seconds = quantile(
    passed.map(({ took }) => took / 1000),
    0.95,
  );
  const slowest = quantile(
    passed.map(({ took, size }) => size / took),
    0.05,
  );
  const median = (of: (one: Passing) => number) => quantile(passed.map(of), 0.5);
  return [
    {
      what: `100 profiles, ${(median(({ size }) => size) / 1000).toFixed(1)} kB packed, p95`,
      measured: seconds,
      unit: "s",
      others: {
        "s, median": median(({ took }) => took / 1000),
        "ms to read a picture": median(({ reading }) => reading),
        "of the pictures read": median(({ read, pictures }) => read / pictures),
      },
      target: "≤ 5 s",
      ok: seconds <= 5,
    },
    {
      what: "and the speed of the slowest of twenty",
      measured: slowest,
      unit: "kB/s",
      others: { "kB/s, median": median(({ size, took }) => size / took) },
      target: "≥ 5 kB/s",
      ok: slowest >= 5,
    },
    ...[10, 20, 50, 100, 200].map(overhead),
  ];
}

function overhead(k: number): BenchRow {
  const measured = p95(fromStart, k, loss, runs);
  const peerMeasured = p95(luby, k, loss, runs);
  return {
    what: `images over blocks, p95, ${k} blocks`,
    measured,
    unit: "×",
    peer: "Luby transform",
    peerMeasured,
    ratio: measured / peerMeasured,
    others: { "for who comes after the plain blocks": p95(lateComer, k, loss, runs) },
    target: k < 20 ? "told" : "≤ 1.25 ×",
    ok: k < 20 || measured <= 1.25,
  };
}

function pass(text: string): Promise<readonly Passing[]> {
  return withProfile((profile) =>
    withSite((address) =>
      withBrowser(profile, async (context) => {
        const page = await context.newPage();
        await page.goto(`${address}pages/qr.html`);
        await page.waitForFunction(() => "passCode" in window);
        const all: Passing[] = [];
        for (let seed = 1; seed <= passings; seed += 1) {
          // oxlint-disable-next-line no-await-in-loop -- one after the other
          const passing = await page.evaluate(([what, one]) => window.passCode(what, one), [
            text,
            seed,
          ] as const);
          all.push(passing);
        }
        return all;
      }),
    ),
  );
}
