/** Run by itself: reads one file made on the spot, and says how it ended and what memory it took. */
import { deflateRawSync, constants, gzipSync } from "node:zlib";
import type { Bytes } from "#exchange/bundle.ts";
import { readBundle } from "#exchange/door.ts";

const megabyte = 1_048_576;
const id = "xxxxxxxxxxxx";
const start = `{"format":"maillon","version":1,"kind":"replica","space":{"id":"${id}","name":"E"},"from":{"device":"AnnieX","name":""},"made":"2026-11-23T14:05:00Z","count":1}`;

/** Its header, `line` again and again up to `size`, and an end whose hash is its own. */
async function forge(line: string, size: number): Promise<Bytes> {
  const head = Buffer.from(`[\n${start},\n`);
  const one = Buffer.from(`${line},\n`);
  const count = Math.floor((size - 200 - head.length) / one.length);
  const covered = new Uint8Array(Buffer.concat([head, Buffer.alloc(count * one.length, one)]));
  const hash = Buffer.from(await crypto.subtle.digest("SHA-256", covered)).toString("hex");
  const end = Buffer.from(`${JSON.stringify({ end: true, count, sha256: hash })}\n]\n`);
  return new Uint8Array(Buffer.concat([covered, end]));
}

/** Gzip of `block` again and again: made in no time, as whoever sends it would. */
function unfolding(block: Buffer, times: number): Bytes {
  const part = deflateRawSync(block, { finishFlush: constants.Z_FULL_FLUSH });
  const head = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]);
  return new Uint8Array(Buffer.concat([head, ...Array.from({ length: times }, () => part)]));
}

const siblings = (count: number) =>
  Array.from({ length: count }, (_, n) => `[0,${n + 1},1,""]`).join(",");
const wide = (cells: string) =>
  `{"type":"enterprises","id":"${id}","actors":["A-b"],"fields":{"name":${cells}}}`;

const full = 64 * megabyte;
/** What is parsed line by line costs some ten times its size: an eighth shows it in an eighth of the time. */
const eighth = 8 * megabyte;
/** Poorly packed, so that the ratio says nothing: only what it unfolds to does. */
const dull = Buffer.from(Array.from({ length: megabyte }, (_, at) => ((at * at * 31) >> 7) & 3));

const cases: Readonly<Record<string, () => Bytes | Promise<Bytes>>> = {
  nothing: () => forge(wide('[0,1,1,""]'), 4000),
  "a bomb of zeros": () => new Uint8Array(gzipSync(new Uint8Array(256 * megabyte))),
  "600 MB in a file of its own ratio": () => unfolding(dull, 600),
  "64 MB of line ends": () => forge("\n".repeat(1000), full),
  "a hundred thousand records": () => forge(`{"type":"a","id":"${id}","erased":["g"]}`, eighth),
  "300,000 siblings": () => forge(wide(`{"seen":[],"values":[${siblings(150_000)}]}`), eighth),
  "300,000 fields": () =>
    forge(
      `{"type":"a","id":"${id}","actors":["A-b"],"fields":{${Array.from({ length: 100_000 }, (_, at) => `"f${at}":[0,${at + 1},1,1]`).join(",")}}}`,
      eighth,
    ),
};

const make = cases[process.argv[2] ?? ""];
if (make === undefined) throw new Error(`one of ${Object.keys(cases).join(", ")}`);
const file = await make();
const reading = await readBundle(file);
const said = reading.ok ? "read" : reading.problem.code;
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ said, peak }));
