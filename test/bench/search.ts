/**
 * Our index beside MiniSearch, on the same records (all their text, 670 characters each), in turn in
 * the same run. A time is the least of the rounds: other work on the machine only lengthens it.
 */
import MiniSearch from "minisearch";
import { makeSearchIndex, type SearchDoc, type SearchIndex } from "#search/search-index.ts";
import { searchCorpus } from "../support/search-corpus.ts";
import { firstProbes, moreProbes, type Probe } from "../support/search-probes.ts";
import type { BenchRow } from "./bench-row.ts";

const peer = "MiniSearch 7.2, fuzzy 0.2, prefix";

/** Milliseconds after which a caller on the main thread lets go, when the step under way ends. */
const slice = 8;

export function bench(): Promise<readonly BenchRow[]> {
  return Promise.resolve([
    ...compare(searchCorpus(10_000), "10,000 records", 5, 1),
    ...compare(searchCorpus(50_000), "50,000 records", 5, 9),
  ]);
}

/** `stride`: of what is typed, every how many keystrokes; with more than one, the peer has one round only. */
function compare(docs: readonly SearchDoc[], among: string, rounds: number, stride: number) {
  const { index, mini, ourSteps, theirSteps } = buildBoth(docs, rounds, stride === 1);
  const { ours, theirs } = typeInBoth(index, mini, rounds, stride);
  const longest = slice + Math.max(...ourSteps);
  const row = (what: string, most: number, measured: number, peerMeasured: number): BenchRow => ({
    what: `${what}, ${among}`,
    unit: "ms",
    ...beside(measured, peerMeasured),
    target: most === Infinity ? "≤ peer" : `≤ ${most} ms and ≤ peer`,
    ok: measured <= most && measured <= peerMeasured,
  });
  const foundRow = (what: string, list: readonly Probe[]): BenchRow => {
    const [measured, peerMeasured] = foundByBoth(docs, list, index, mini);
    return {
      what: `${what} found among the first five, ${among}`,
      unit: `of ${list.length}`,
      ...beside(measured, peerMeasured),
      target: `${list.length} of ${list.length}`,
      ok: measured === list.length,
    };
  };
  return [
    row("build", Infinity, sum(ourSteps), sum(theirSteps)),
    {
      what: `longest slice of the build, ${among}`,
      measured: longest,
      unit: "ms",
      target: "≤ 50 ms",
      ok: longest <= 50,
    },
    row("keystroke to results, p50", 8, quantile(ours, 0.5), quantile(theirs, 0.5)),
    row("keystroke to results, p95", 8, quantile(ours, 0.95), quantile(theirs, 0.95)),
    foundRow("first probes", firstProbes),
    foundRow("more probes", moreProbes),
    row("one record put again", 1, ...putInBoth(docs, index, mini)),
  ];
}

function beside(measured: number, peerMeasured: number) {
  return { measured, peer, peerMeasured, ratio: measured / peerMeasured };
}

/** Step by step, so that a pause of the machine does not count for a step. */
function buildBoth(docs: readonly SearchDoc[], rounds: number, peerToo: boolean) {
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

/** Times of the probes typed letter by letter, shortest first. */
function typeInBoth(index: SearchIndex, mini: MiniSearch, rounds: number, stride: number) {
  const keystrokes = [...firstProbes, ...moreProbes]
    .flatMap(({ typed }) => Array.from(typed, (_, i) => typed.slice(0, i + 1)))
    .filter((_, i) => i % stride === 0);
  const ours = keystrokes.map((): number[] => []);
  const theirs = keystrokes.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, typed] of keystrokes.entries()) {
      ours[i]?.push(timeOf(() => index.find(typed, { limit: 50 })));
      if (stride === 1 || round === 0) theirs[i]?.push(timeOf(() => mini.search(typed)));
    }
  const sorted = (times: readonly number[][]) => times.map(least).toSorted((a, b) => a - b);
  return { ours: sorted(ours), theirs: sorted(theirs) };
}

function foundByBoth(
  docs: readonly SearchDoc[],
  list: readonly Probe[],
  index: SearchIndex,
  mini: MiniSearch,
): readonly [ours: number, theirs: number] {
  const names = new Map(docs.map(({ key, texts }) => [key, texts[0]?.text ?? ""]));
  const count = (find: (typed: string) => readonly string[]) =>
    list.filter(({ typed, wanted }) =>
      find(typed).some((key) => names.get(key)?.includes(wanted) === true),
    ).length;
  return [
    count((typed) => index.find(typed, { limit: 5 }).hits.map(({ key }) => key)),
    count((typed) =>
      mini
        .search(typed)
        .slice(0, 5)
        .map(({ id }) => String(id)),
    ),
  ];
}

function makeMini(): MiniSearch {
  return new MiniSearch({
    fields: ["name", "short", "long"],
    idField: "key",
    processTerm: (term) =>
      term
        .toLowerCase()
        .normalize("NFD")
        .replaceAll(/\p{M}/gu, "")
        .replaceAll("œ", "oe")
        .replaceAll("æ", "ae"),
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 10, short: 3 } },
  });
}

function fieldsOf({ key, texts }: SearchDoc) {
  const of = (wanted: number) =>
    texts.flatMap(({ text, weight }) => (weight === wanted ? [text] : [])).join("\n");
  return { key, name: of(10), short: of(3), long: of(1) };
}

/** Median of writing one record again, with what is merged on the way; ours, then theirs. */
function putInBoth(
  docs: readonly SearchDoc[],
  index: SearchIndex,
  mini: MiniSearch,
): readonly [ours: number, theirs: number] {
  const some = docs.slice(0, 400);
  const ours = some.map((doc) => timeOf(() => index.put(doc)));
  const theirs = some.map((doc) => {
    const fields = fieldsOf(doc);
    return timeOf(() => mini.replace(fields));
  });
  const half = (times: readonly number[]) =>
    quantile(
      times.toSorted((a, b) => a - b),
      0.5,
    );
  return [half(ours), half(theirs)];
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

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
}

if (process.argv[1] === import.meta.filename) {
  const shown = (n: number | undefined) =>
    n === undefined ? "" : Number(n.toPrecision(3)).toString();
  for (const row of await bench())
    process.stdout.write(
      [
        row.ok ? "ok  " : "MISS",
        row.what,
        `${shown(row.measured)} ${row.unit}`,
        row.peer === undefined ? "" : `${row.peer}: ${shown(row.peerMeasured)}`,
        row.target ?? "",
      ].join(" | ") + "\n",
    );
}
