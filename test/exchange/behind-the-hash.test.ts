import { expect, test } from "vitest";
import { makeReplica } from "#crdt/replica.ts";
import type { Bytes } from "#exchange/bundle.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { previewReceipt } from "#exchange/receipt.ts";
import { writeBundle, writeReceipt } from "#exchange/write-bundle.ts";
import {
  annie,
  backupDraft,
  bytesOf,
  draft,
  forge,
  idOf,
  makeErased,
  makeRecord,
  noon,
  problemOf,
  textOf,
  twoPhones,
} from "./bundles.ts";
import {
  coveredLength,
  cutAndSigned,
  flippedAndSigned,
  signAgain,
  twisted,
} from "./hostile-files.ts";

const records = [
  makeErased(idOf("partie")),
  makeRecord({
    name: [annie, 17, noon, "Érablière «\u00A0Là-haut\u00A0»"],
    phone: twoPhones(),
    deleted: [annie, 18, noon, { dots: [[annie, 17]], into: idOf("autre") }],
  }),
];
const blob = { type: "image/webp", bytes: new Uint8Array([82, 73, 70, 70]) };
const settings = { "screen/filters": { a: [1, null] } };
const counts = {
  created: 1,
  known: 2,
  updated: 0,
  conflict: 0,
  erased: 0,
  refused: 0,
  received: 3,
};
const points = { BrunoX: [[7, "BrunoX-first123"] as const] };
const feed = { since: [0, ""], to: [9, "AnnieX-first123"] } as const;
const replica = await writeBundle({ ...draft, records, feed, points });
const receipt = await writeReceipt({
  ...draft,
  points,
  receipts: [{ from: "BrunoX", made: draft.made, counts }],
});
const backup = await writeBundle({ ...backupDraft, records, blobs: [blob], settings });
const files = [
  ["replica", replica.bytes, 2],
  ["backup", backup.bytes, 4],
  // All that a receipt holds has to add up: without what is let through, hardly one twist would be read.
  ["receipt", withMore(receipt.bytes, 1), 1],
] as const;

/** As a newer version would write it, with more in each line than is known here. */
function withMore(file: Bytes, count: number): Bytes {
  const covered = textOf(file.subarray(0, coveredLength(file)));
  const more = '"later":{"by":"Solène","all":[1,null,{"is":true}]}';
  return signAgain(bytesOf(covered.replaceAll(/\},$/gm, `,${more}},`)), count);
}

const named = /^bundle\.(?:foreign|cut|altered|count|newer|kind|line|empty)$/;

/** What is wrong with how a file was taken: it was neither refused by name nor taken whole. */
async function wrongWith(file: Bytes): Promise<string | undefined> {
  const reading = await readBundle(file);
  if (!reading.ok) {
    const { code } = reading.problem;
    return named.test(code) ? undefined : `refused as ${code}`;
  }
  const { header, attachments, ...bundle } = reading.bundle;
  const { records: taken, attachments: blobs, others } = bundle.lines;
  if (taken + blobs + others !== header.count) return "its lines do not add up";
  // I1: whatever came, each record is counted once.
  const { received, ...outcomes } = previewReceipt(makeReplica(), bundle.records);
  const sum = Object.values(outcomes).reduce((total, one) => total + one, 0);
  if (received !== bundle.records.length || sum !== received) return "its receipt does not add up";
  if (header.kind === "receipt") {
    const { receipts, records: held } = bundle;
    if (held.length + blobs + others !== header.count) return "its lines do not add up";
    const copy = await readBundle((await writeReceipt({ ...header, receipts })).bytes);
    const same = copy.ok && JSON.stringify(copy.bundle.receipts) === JSON.stringify(receipts);
    return same ? undefined : "it changes on its way";
  }
  // B1: what was taken leaves as it came. A file made by hand may hold a record twice: joined first.
  const first = makeReplica();
  first.join(bundle.records);
  const all = first.types().flatMap((type) => Array.from(first.all(type).values()));
  const again = await writeBundle({ ...header, ...bundle, records: all, blobs: attachments });
  if (again.left.length > 0) return `what was read cannot leave: ${JSON.stringify(again.left)}`;
  const second = await readBundle(again.bytes);
  if (!second.ok) return `what was read is refused when it comes back: ${second.problem.code}`;
  const { header: header2 } = second.bundle;
  if (header2.kind === "receipt") return "it comes back as another kind";
  const third = await writeBundle({
    ...header2,
    ...second.bundle,
    blobs: second.bundle.attachments,
  });
  return textOf(third.bytes) === textOf(again.bytes) ? undefined : "it changes on its way";
}

async function faults(made: Iterable<Bytes>): Promise<readonly string[]> {
  const found: string[] = [];
  for (const file of made) {
    // oxlint-disable-next-line no-await-in-loop -- tens of thousands at once would be measured, not the reader
    const wrong = await wrongWith(file);
    if (wrong !== undefined) found.push(`${wrong}\n${textOf(file).slice(0, 1500)}`);
  }
  return found;
}

function* seeds(from: number, count: number): Generator<number> {
  for (let seed = from; seed < from + count; seed += 1) yield seed;
}

test.each(files)(
  "B2: a %s cut at any byte and signed again is refused by name, or whole",
  { timeout: 60_000 },
  async (_kind, file, count) => {
    expect(await faults(cutAndSigned(file, count))).toEqual([]);
  },
);

test.each(files)(
  "B2: a %s with any byte flipped and signed again is refused by name, or whole",
  { timeout: 60_000 },
  async (_kind, file, count) => {
    expect(await faults(flippedAndSigned(file, count, [1, 2, 32, 128]))).toEqual([]);
  },
);

test.each(files)(
  "H1: a %s with anything in any place is refused by name, or comes out as it went in (B1, I1)",
  { timeout: 60_000 },
  async (_kind, file, count) => {
    const made = Array.from(seeds(1, 2000), (seed) => twisted(file, count, seed));
    expect(await faults(made)).toEqual([]);
    expect(Object.prototype).not.toHaveProperty("polluted");
    // The generator does reach behind the hash, and past the last check too.
    const readings = await Promise.all(made.map((one) => readBundle(one)));
    const codes = readings.map((one) => (one.ok ? "read" : one.problem.code));
    expect(codes.filter((code) => code === "bundle.line").length).toBeGreaterThan(500);
    expect(codes.filter((code) => code === "read").length).toBeGreaterThan(100);
  },
);

test("the same seed makes the same file", () => {
  expect(twisted(replica.bytes, 2, 7)).toEqual(twisted(replica.bytes, 2, 7));
  expect(twisted(replica.bytes, 2, 7)).not.toEqual(twisted(replica.bytes, 2, 8));
});

test.each([
  ["one more in the header", { header: { count: 2 } }, { said: 2, found: 1 }],
  ["one fewer at the end", { end: { count: 0 } }, { said: 0, found: 1 }],
  ["a negative one", { end: { count: -1 } }, { said: 0, found: 1 }],
  ["one that is text", { end: { count: "1" } }, { said: 0, found: 1 }],
  ["2^53", { end: { count: 9_007_199_254_740_992 } }, { said: 0, found: 1 }],
])(
  "a count that is wrong, under a true hash, is said: %s",
  async (_what, wrong, { said, found }) => {
    const line = { type: "enterprises", id: idOf("fleuve"), erased: ["gesture11111"] };
    const problem = problemOf(await readBundle(forge([line], wrong)));
    expect(problem).toEqual({ code: "bundle.count", said, found });
  },
);

test.each([
  ["another hash", { sha256: "0".repeat(64) }],
  ["no hash", { sha256: undefined }],
  ["a hash in capitals", (sha256: string) => ({ sha256: sha256.toUpperCase() })],
])("a file with %s is said to be altered", async (_what, end) => {
  const own = /"sha256":"(\w+)"/.exec(textOf(replica.bytes))?.[1] ?? "";
  const wrong = typeof end === "function" ? end(own) : end;
  const covered = textOf(replica.bytes.subarray(0, coveredLength(replica.bytes)));
  const last = JSON.stringify({ end: true, count: 2, ...wrong });
  const file = new TextEncoder().encode(`${covered}${last}\n]\n`);
  expect(problemOf(await readBundle(file))).toEqual({ code: "bundle.altered" });
  expect(signAgain(new TextEncoder().encode(covered), 2)).toEqual(replica.bytes);
});

test.each([2, 1.5, 1e308])(
  "a file of version %d is said to be newer, whatever follows",
  async (version) => {
    const file = forge(["not even JSON"], { header: { version } });
    expect(problemOf(await readBundle(file))).toEqual({ code: "bundle.newer" });
  },
);
