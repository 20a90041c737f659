import { armor, Encrypter } from "age-encryption";
import { expect, test } from "vitest";
import type { Bytes } from "#exchange/bundle.ts";
import { gzip } from "#exchange/gzip.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { bytesOf, idOf, makeErased, makeRecord, problemOf, twoPhones, write } from "./bundles.ts";

const records = [
  makeErased(idOf("partie")),
  makeRecord({
    name: ["AnnieX-first123", 17, 1, "Érablière «\u00A0Là-haut\u00A0»"],
    phone: twoPhones(),
  }),
];
const passphrase = "abeille-bijou-cadeau-dauphin-effort-fusion";

/** B2: refused or whole, never half. */
async function isHalf(bytes: Bytes): Promise<boolean> {
  const reading = await readBundle(bytes, { passphrase });
  if (!reading.ok) return false;
  return JSON.stringify(reading.bundle.records) !== JSON.stringify(records);
}

async function halves(copies: Iterable<Bytes>): Promise<readonly number[]> {
  const found = await Promise.all(Array.from(copies, (bytes) => isHalf(bytes)));
  return found.flatMap((half, at) => (half ? [at] : []));
}

function* cuts(bytes: Bytes, step = 1): Generator<Bytes> {
  for (let end = 0; end < bytes.length; end += step) yield bytes.slice(0, end);
}

function* flips(bytes: Bytes, masks: readonly number[], step = 1): Generator<Bytes> {
  for (let at = 0; at < bytes.length; at += step) {
    for (const mask of masks) {
      const copy = bytes.slice();
      copy[at] = (copy[at] ?? 0) ^ mask;
      yield copy;
    }
  }
}

test("a plain file cut at any byte is refused, unless only its last line end is gone", async () => {
  const { bytes } = await write(records);
  expect(await halves(cuts(bytes))).toEqual([]);
  const readings = await Promise.all(Array.from(cuts(bytes), (cut) => readBundle(cut)));
  expect(readings.filter(({ ok }) => ok)).toHaveLength(1);
  expect(readings.at(-1)?.ok).toBe(true);
});

test("a plain file cut after its header says so, and where", async () => {
  const { bytes } = await write(records);
  const end = bytes.indexOf(0x0a, bytes.indexOf(0x0a, 2) + 1) + 5;
  expect(problemOf(await readBundle(bytes.slice(0, end)))).toEqual({
    code: "bundle.cut",
    at: { line: 3, of: 6 },
  });
});

test("a plain file with any bit of any byte flipped is refused or whole", async () => {
  const { bytes } = await write(records);
  expect(await halves(flips(bytes, [1, 2, 4, 8, 16, 32, 64, 128]))).toEqual([]);
});

test("a flipped bit in a record is said to be damage, not a bad line", async () => {
  const { bytes } = await write(records);
  const copy = bytes.slice();
  const brace = copy.lastIndexOf(0x7b, copy.lastIndexOf(0x7b) - 1);
  copy[brace] = 0x20;
  expect(problemOf(await readBundle(copy))).toEqual({ code: "bundle.altered" });
});

test("a protected file cut or flipped anywhere is refused or whole", async () => {
  const { bytes } = await write(records);
  const { file, armoured } = await protectLightly(bytes);
  for (const form of [file, armoured]) {
    // oxlint-disable-next-line no-await-in-loop -- one form after the other
    expect(await halves(cuts(form, 3))).toEqual([]);
    // oxlint-disable-next-line no-await-in-loop -- the same
    expect(await halves(flips(form, [1], 2))).toEqual([]);
  }
  expect(problemOf(await readBundle(armoured, { passphrase }))).toEqual({ code: "it was read" });
  expect(problemOf(await readBundle(armoured.slice(0, -9), { passphrase }))).toEqual({
    code: "bundle.cut",
  });
  expect(problemOf(await readBundle(file.slice(0, -9), { passphrase }))).toEqual({
    code: "bundle.altered",
  });
});

/** As `protect` does, with a scrypt that costs nothing, so that every place can be tried. */
async function protectLightly(plain: Bytes): Promise<{ file: Bytes; armoured: Bytes }> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(1);
  const file = new Uint8Array(await encrypter.encrypt(await gzip(plain)));
  return { file, armoured: bytesOf(armor.encode(file)) };
}
