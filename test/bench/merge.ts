/**
 * A new device takes in the histories of eight, 10,000 and 100,000 edits, beside Yjs, Loro, Automerge and
 * TinyBase on the same.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BrowserContext, Page } from "@playwright/test";
import type { BenchRow } from "./bench-row.ts";
import { median, rounds } from "./numbers.ts";
import type { Asked } from "./pages/merge.ts";
import { buildPages, site, withBrowser, withProfile, withSite } from "./site.ts";
import { tellStory } from "./story.ts";
import { type Contender, tellers } from "./tellers.ts";

const contenders = ["ours", "yjs", "loro", "automerge", "tinybase"] as const;
const names = {
  ours: "ours",
  yjs: "Yjs 13.6",
  loro: "Loro 1.17",
  automerge: "Automerge 3.5",
  tinybase: "TinyBase 10",
} as const satisfies Record<Contender, string>;
type Peer = Exclude<Contender, "ours">;
const peers = contenders.filter((who) => who !== "ours");

/** Take many seconds: one round says enough. */
const slow: ReadonlySet<Contender> = new Set(["automerge", "tinybase"]);

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
  return [...(await measure(10_000)), ...(await measure(100_000))];
}

async function measure(changes: number): Promise<readonly BenchRow[]> {
  const post = await writePost(changes);
  const measured: Record<Contender, Round[]> = {
    ours: [],
    yjs: [],
    loro: [],
    automerge: [],
    tinybase: [],
  };
  const answers = new Map<string, Contender>();
  for (let round = 0; round < rounds; round++) {
    for (const who of contenders) {
      if (round > 0 && slow.has(who)) continue;
      // oxlint-disable-next-line no-await-in-loop -- in turn, so that a slow minute is everybody's
      const { answer, ...one } = await withSite((address) =>
        withProfile((profile) =>
          withBrowser(profile, (context) => run(context, address, who, post[who])),
        ),
      );
      measured[who].push(one);
      answers.set(answer, who);
    }
  }
  if (answers.size !== 1) {
    const said = Array.from(answers, ([answer, who]) => `${who}: ${answer}`);
    throw new Error(`they do not agree: ${said.join(" | ")}`);
  }
  return rowsOf(measured, `${changes.toLocaleString("en")} edits`);
}

/** Files as a colleague's devices wrote them, beside the page. */
async function writePost(changes: number): Promise<Record<Contender, readonly string[]>> {
  const story = tellStory(changes);
  mkdirSync(join(site, "post"), { recursive: true });
  const post: Record<Contender, readonly string[]> = {
    ours: [],
    yjs: [],
    loro: [],
    automerge: [],
    tinybase: [],
  };
  for (const who of contenders) {
    // oxlint-disable-next-line no-await-in-loop -- each takes much memory
    const { files, more } = await tellers[who](story);
    post[who] = [...files, more].map((bytes, at) => {
      const name = `post/${who}-${changes}-${at}`;
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

type Measured = Readonly<Record<Contender, readonly Round[]>>;

function rowsOf(measured: Measured, edits: string): readonly BenchRow[] {
  const row = (
    what: string,
    unit: string,
    of: (round: Round) => number,
    most: number,
  ): BenchRow => {
    const figures = figuresOf(measured, of, median);
    const peer = peers.reduce((a, b) => (figures[a] <= figures[b] ? a : b));
    const ratio = figures.ours / figures[peer];
    return {
      what: `${what}, ${edits}`,
      unit,
      ...beside(figures, peer),
      target: `≤ ${most} × the fastest peer`,
      ok: ratio <= most,
    };
  };
  return [
    row("durable, listed and searched", "ms", (one) => one.durable + one.query, 0.3),
    row("100 more durable", "ms", (one) => one.more, 0.15),
    row("cold open to a list and a word in any text", "ms", (one) => one.opened, 0.35),
    longestRow(measured, edits),
    diskRow(measured, edits),
  ];
}

function figuresOf(
  measured: Measured,
  of: (round: Round) => number,
  among: (figures: readonly number[]) => number,
): Readonly<Record<Contender, number>> {
  const figure = (who: Contender) => among(measured[who].map(of));
  return {
    ours: figure("ours"),
    yjs: figure("yjs"),
    loro: figure("loro"),
    automerge: figure("automerge"),
    tinybase: figure("tinybase"),
  };
}

/** Ours, the one that the target speaks of, and the rest. */
function beside(figures: Readonly<Record<Contender, number>>, peer: Peer) {
  const rest = peers.filter((who) => who !== peer);
  return {
    measured: figures.ours,
    peer: names[peer],
    peerMeasured: figures[peer],
    ratio: figures.ours / figures[peer],
    others: Object.fromEntries(rest.map((who) => [names[who], figures[who]])),
  };
}

/** Of those that keep both values of a conflict, Automerge is the smallest; Yjs keeps one. */
function diskRow(measured: Measured, edits: string): BenchRow {
  const figures = figuresOf(measured, (one) => one.megabytes, median);
  const peer = figures.automerge > figures.yjs ? "automerge" : "yjs";
  return {
    what: `on the disk, ${edits}`,
    unit: "MB",
    ...beside(figures, peer),
    target: "≤ 1.1 × Automerge or Yjs, the larger",
    ok: figures.ours <= 1.1 * figures[peer],
  };
}

/** Of joining, folding and opening; the worst of all rounds. */
function longestRow(measured: Measured, edits: string): BenchRow {
  const figures = figuresOf(
    measured,
    (one) => one.longest,
    (all) => Math.max(...all),
  );
  const { ratio: _, ...told } = beside(
    figures,
    peers.reduce((a, b) => (figures[a] <= figures[b] ? a : b)),
  );
  return {
    what: `longest task over 50 ms meanwhile, ${edits}`,
    unit: "ms",
    ...told,
    target: "none",
    ok: figures.ours === 0,
  };
}
