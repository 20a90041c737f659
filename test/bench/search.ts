/**
 * Our index beside MiniSearch, FlexSearch, Fuse.js and uFuzzy, on the same records (all their text, 670
 * characters each), in turn in the same run. A time is the least of the rounds: other work on the
 * machine only lengthens it.
 */
import type MiniSearch from "minisearch";
import { makeSearchIndex, type SearchDoc, type SearchIndex } from "#search/search-index.ts";
import { searchCorpus } from "../support/search-corpus.ts";
import { firstProbes, moreProbes, type Probe } from "../support/search-probes.ts";
import type { BenchRow } from "./bench-row.ts";
import { median, quantile, rounds } from "./numbers.ts";
import {
  type Fields,
  fieldsOf,
  type Find,
  limit,
  makeMini,
  type SearchPeer,
  slowPeers,
} from "./search-peers.ts";

const peer = "MiniSearch 7.2, fuzzy 0.2, prefix";

/** Milliseconds after which a caller on the main thread lets go, when the step under way ends. */
const slice = 8;

const keystrokes = [...firstProbes, ...moreProbes].flatMap(({ typed }) =>
  Array.from(typed, (_, i) => typed.slice(0, i + 1)),
);

export function bench(): Promise<readonly BenchRow[]> {
  return Promise.resolve([
    ...compare(searchCorpus(10_000), "10,000 records", 1, slowPeers),
    ...compare(searchCorpus(50_000), "50,000 records", 9, []),
  ]);
}

/** `stride`: of what is typed, every how many keystrokes; with more than one, the peer has one round only. */
function compare(
  docs: readonly SearchDoc[],
  among: string,
  stride: number,
  others: readonly SearchPeer[],
): readonly BenchRow[] {
  const { index, mini, ourSteps, theirSteps } = buildBoth(docs, stride === 1);
  const { ours, theirs } = typeInBoth(index, mini, stride);
  const looks = new Map(others.map((other) => [other.name, lookAt(other, docs)]));
  const longest = slice + Math.max(...ourSteps);
  const told = (of: keyof Look) =>
    looks.size === 0
      ? {}
      : { others: Object.fromEntries(Array.from(looks, ([name, look]) => [name, look[of]])) };
  const row = (what: string, most: number, measured: number, peerMeasured: number): BenchRow => ({
    what: `${what}, ${among}`,
    unit: "ms",
    ...beside(measured, peerMeasured),
    target: most === Infinity ? "≤ MiniSearch" : `≤ ${most} ms and ≤ MiniSearch`,
    ok: measured <= most && measured <= peerMeasured,
  });
  const foundRow = (what: string, list: readonly Probe[]): BenchRow => {
    const measured = count(docs, list, (typed) =>
      index.find(typed, { limit: 5 }).hits.map(({ key }) => key),
    );
    return {
      what: `${what} found among the first five, ${among}`,
      unit: `of ${list.length}`,
      ...beside(measured, count(docs, list, findIn(mini))),
      target: `${list.length} of ${list.length}`,
      ok: measured === list.length,
    };
  };
  return [
    { ...row("build", Infinity, sum(ourSteps), sum(theirSteps)), ...told("build") },
    {
      what: `longest slice of the build, ${among}`,
      measured: longest,
      unit: "ms",
      target: "≤ 50 ms",
      ok: longest <= 50,
    },
    { ...row("keystroke to results, p50", 8, median(ours), median(theirs)), ...told("p50") },
    {
      ...row("keystroke to results, p95", 8, quantile(ours, 0.95), quantile(theirs, 0.95)),
      ...told("p95"),
    },
    { ...foundRow("first probes", firstProbes), ...told("first") },
    { ...foundRow("more probes", moreProbes), ...told("more") },
    row("one record put again", 1, ...putInBoth(docs, index, mini)),
  ];
}

function beside(measured: number, peerMeasured: number) {
  return { measured, peer, peerMeasured, ratio: measured / peerMeasured };
}

interface Look {
  readonly build: number;
  readonly p50: number;
  readonly p95: number;
  readonly first: number;
  readonly more: number;
}

/** One round: they are told beside ours, and no target speaks of them. */
function lookAt({ build, stride }: SearchPeer, docs: readonly SearchDoc[]): Look {
  const fields = docs.map(fieldsOf);
  let find: Find = () => [];
  const built = timeOf(() => {
    const building = build(fields);
    let step = building.next();
    while (step.done !== true) step = building.next();
    find = step.value;
  });
  const times = keystrokes
    .filter((_, i) => i % stride === 0)
    .map((typed) => timeOf(() => find(typed)));
  return {
    build: built,
    p50: median(times),
    p95: quantile(times, 0.95),
    first: count(docs, firstProbes, find),
    more: count(docs, moreProbes, find),
  };
}

/** Step by step, so that a pause of the machine does not count for a step. */
function buildBoth(docs: readonly SearchDoc[], peerToo: boolean) {
  let index = makeSearchIndex();
  let mini = makeMini();
  const ours: number[][] = [];
  const theirs: number[][] = [];
  for (let round = 0; round < rounds; round++) {
    index = makeSearchIndex();
    const building = index.build(docs);
    for (let n = 0, more = true; more; n++) {
      const start = performance.now();
      more = building.next().done !== true;
      (ours[n] ??= []).push(performance.now() - start);
    }
    if (round > 0 && !peerToo) continue;
    mini = makeMini();
    for (const [n, doc] of docs.entries()) {
      const fields = fieldsOf(doc);
      (theirs[n] ??= []).push(timeOf(() => mini.add(fields)));
    }
  }
  return { index, mini, ourSteps: ours.map(least), theirSteps: theirs.map(least) };
}

/** Times of the probes typed letter by letter. */
function typeInBoth(index: SearchIndex, mini: MiniSearch<Fields>, stride: number) {
  const some = keystrokes.filter((_, i) => i % stride === 0);
  const ours = some.map((): number[] => []);
  const theirs = some.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, typed] of some.entries()) {
      ours[i]?.push(timeOf(() => index.find(typed, { limit })));
      if (stride === 1 || round === 0) theirs[i]?.push(timeOf(() => mini.search(typed)));
    }
  return { ours: ours.map(least), theirs: theirs.map(least) };
}

/** Of the probes, how many have a right answer among the first five. */
function count(docs: readonly SearchDoc[], list: readonly Probe[], find: Find): number {
  const names = new Map(docs.map(({ key, texts }) => [key, texts[0]?.text ?? ""]));
  return list.filter(({ typed, wanted }) =>
    find(typed)
      .slice(0, 5)
      .some((key) => names.get(key)?.includes(wanted) === true),
  ).length;
}

function findIn(mini: MiniSearch<Fields>): Find {
  return (typed) => mini.search(typed).map(({ id }) => String(id));
}

/** Median of writing one record again, with what is merged on the way; ours, then theirs. */
function putInBoth(
  docs: readonly SearchDoc[],
  index: SearchIndex,
  mini: MiniSearch<Fields>,
): readonly [ours: number, theirs: number] {
  const some = docs.slice(0, 400);
  const ours = some.map((doc) => timeOf(() => index.put(doc)));
  const theirs = some.map((doc) => {
    const fields = fieldsOf(doc);
    return timeOf(() => mini.replace(fields));
  });
  return [median(ours), median(theirs)];
}

function timeOf(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function least(times: readonly number[]): number {
  return Math.min(...times);
}
