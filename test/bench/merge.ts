/** A new device takes in the histories of eight, 100,000 edits, beside Yjs and Loro on the same. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import type { BenchRow } from "./bench-row.ts";
import { median, rounds } from "./numbers.ts";
import type { Asked } from "./pages/merge.ts";
import { buildPages, site, withBrowser, withProfile, withSite } from "./site.ts";
import { tellStory } from "./story.ts";
import { type Contender, tellers } from "./tellers.ts";

const contenders: readonly Contender[] = ["ours", "yjs", "loro"];
const names = { ours: "ours", yjs: "Yjs 13.6", loro: "Loro 1.17" } as const;

interface Round {
  readonly durable: number;
  readonly query: number;
  readonly more: number;
  readonly megabytes: number;
  readonly opened: number;
  readonly longest: number;
}

export async function bench(): Promise<readonly BenchRow[]> {
  buildPages();
  const post = await writePost();
  const measured = { ours: [] as Round[], yjs: [] as Round[], loro: [] as Round[] };
  const answers = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    for (const who of contenders) {
      // oxlint-disable-next-line no-await-in-loop -- in turn, so that a slow minute is everybody's
      const { answer, ...one } = await withSite((address) =>
        withProfile((profile) =>
          withBrowser(profile, (context) => run(context, address, who, post[who])),
        ),
      );
      measured[who].push(one);
      answers.add(answer);
    }
  }
  if (answers.size !== 1) throw new Error(`they do not agree: ${[...answers].join(" | ")}`);
  return rowsOf(measured);
}

/** Files as a colleague's devices wrote them, beside the page. */
async function writePost(): Promise<Record<Contender, readonly string[]>> {
  const story = tellStory();
  mkdirSync(join(site, "post"), { recursive: true });
  const post: Record<Contender, readonly string[]> = { ours: [], yjs: [], loro: [] };
  for (const who of contenders) {
    // oxlint-disable-next-line no-await-in-loop -- each takes much memory
    const { files, more } = await tellers[who](story);
    post[who] = [...files, more].map((bytes, at) => {
      const name = `post/${who}-${at}`;
      writeFileSync(join(site, name), bytes);
      return `/${name}`;
    });
  }
  return post;
}

async function run(
  context: BrowserContext,
  address: string,
  who: Contender,
  post: readonly string[],
): Promise<Round & { readonly answer: string }> {
  const page = await open(context, address, who);
  const [files, more] = [post.slice(0, -1), post.slice(-1)];
  const durable = await page.evaluate((of) => window.merge.join(of), files);
  const first = await ask(page);
  const later = await page.evaluate((of) => window.merge.join(of), more);
  await page.evaluate(() => window.merge.settle());
  const longest = await page.evaluate(() => window.merge.longestTask());
  await page.close();

  const cold = await open(context, address, who);
  const opened = await cold.evaluate(() => window.merge.load());
  const again = await ask(cold);
  const { usage = 0 } = await cold.evaluate(() => navigator.storage.estimate());
  const longestCold = await cold.evaluate(() => window.merge.longestTask());
  await cold.close();
  return {
    durable,
    query: first.ms,
    more: later,
    megabytes: usage / 1e6,
    opened: opened + again.ms,
    longest: Math.max(longest, longestCold),
    answer: `${first.answer}, ${again.answer}`,
  };
}

async function open(context: BrowserContext, address: string, who: Contender): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${address}pages/merge.html?${who}`);
  await page.waitForFunction(() => "merge" in window);
  return page;
}

function ask(page: Page): Promise<Asked> {
  // Rivière-du-Loup; a word that some 3,000 records hold.
  return page.evaluate(() => window.merge.ask("12072", "rentrée"));
}

function rowsOf(measured: Readonly<Record<Contender, readonly Round[]>>): readonly BenchRow[] {
  const row = (
    what: string,
    unit: string,
    of: (round: Round) => number,
    most: number,
  ): BenchRow => {
    const figure = (who: Contender) => median(measured[who].map(of));
    const ours = figure("ours");
    const peer = figure("yjs") <= figure("loro") ? "yjs" : "loro";
    const ratio = ours / figure(peer);
    return {
      what,
      measured: ours,
      unit,
      peer: names[peer],
      peerMeasured: figure(peer),
      ratio,
      target: `≤ ${most} × the fastest peer`,
      ok: ratio <= most,
    };
  };
  return [
    row("100,000 edits durable, listed and searched", "ms", (one) => one.durable + one.query, 0.3),
    row("100 more edits durable", "ms", (one) => one.more, 0.15),
    row("cold open to a list and a word in any text", "ms", (one) => one.opened, 0.35),
    longestRow(measured),
    diskRow(measured),
  ];
}

function diskRow(measured: Readonly<Record<Contender, readonly Round[]>>): BenchRow {
  const figure = (who: Contender) => median(measured[who].map((one) => one.megabytes));
  const ratio = figure("ours") / figure("yjs");
  return {
    what: "on the disk",
    measured: figure("ours"),
    unit: "MB",
    peer: names.yjs,
    peerMeasured: figure("yjs"),
    ratio,
    target: "≤ 1.1 × Yjs",
    ok: ratio <= 1.1,
  };
}

/** Of joining, folding and opening; the worst of all rounds. */
function longestRow(measured: Readonly<Record<Contender, readonly Round[]>>): BenchRow {
  const figure = (who: Contender) => Math.max(...measured[who].map((one) => one.longest));
  const peer = figure("yjs") <= figure("loro") ? "yjs" : "loro";
  const ours = figure("ours");
  return {
    what: "longest task over 50 ms meanwhile",
    measured: ours,
    unit: "ms",
    peer: names[peer],
    peerMeasured: figure(peer),
    target: "none",
    ok: ours === 0,
  };
}
