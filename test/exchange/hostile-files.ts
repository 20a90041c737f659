import { createHash } from "node:crypto";
import type { Bytes } from "#exchange/bundle.ts";
import { signHash } from "#exchange/sign.ts";
import type { SignWith } from "#exchange/write-bundle.ts";
import { bytesOf, idOf, textOf } from "./bundles.ts";

/*
 * Damage that a hash does not show: whoever makes a file for us makes its hash too. Each of these
 * takes a true file, does something to it, and signs it again.
 */

/** Where the last element begins: what the hash covers ends there. */
export function coveredLength(file: Bytes): number {
  return file.lastIndexOf(0x0a, file.length - 4) + 1;
}

/** `covered`, whatever it has become, under an end line whose hash is its own. */
export function signAgain(covered: Bytes, count: number): Bytes {
  const sha256 = createHash("sha256").update(covered).digest("hex");
  const end = bytesOf(`${JSON.stringify({ end: true, count, sha256 })}\n]\n`);
  return new Uint8Array(Buffer.concat([covered, end]));
}

/** The same bytes under the signature of a device of the team: what is looked at after it is reached. */
export async function signedBy(file: Bytes, count: number, { signer, privateKey }: SignWith) {
  const covered = file.slice(0, coveredLength(file));
  const sha256 = createHash("sha256").update(covered).digest("hex");
  const signature = await signHash(privateKey, sha256);
  const end = JSON.stringify({ end: true, count, sha256, signer, signature });
  return new Uint8Array(Buffer.concat([covered, bytesOf(`${end}\n]\n`)]));
}

/** Cut after each byte, then closed as if nothing were missing. */
export function* cutAndSigned(file: Bytes, count: number): Generator<Bytes> {
  for (let length = 0; length < coveredLength(file); length += 1) {
    const cut = file.slice(0, length);
    yield signAgain(cut, count);
    yield signAgain(new Uint8Array(Buffer.concat([cut, bytesOf(",\n")])), count);
  }
}

/** Each byte of what the hash covers under each mask. */
export function* flippedAndSigned(
  file: Bytes,
  count: number,
  masks: readonly number[],
): Generator<Bytes> {
  for (let at = 0; at < coveredLength(file); at += 1) {
    for (const mask of masks) {
      const covered = file.slice(0, coveredLength(file));
      covered[at] = (covered[at] ?? 0) ^ mask;
      yield signAgain(covered, count);
    }
  }
}

/** A file in which one place of one line became something else; the same for the same seed. */
export function twisted(file: Bytes, count: number, seed: number): Bytes {
  const draw = chanceOf(seed);
  const lines = textOf(file.subarray(0, coveredLength(file))).split("\n");
  // `[` and what follows the last newline hold nothing.
  const at = 1 + Math.floor(draw() * (lines.length - 2));
  const line: unknown = JSON.parse((lines[at] ?? "").slice(0, -1));
  const places = placesOf(line);
  const place = pick(draw, places);
  lines[at] = `${written(line, place, pick(draw, evil))},`;
  return signAgain(bytesOf(lines.join("\n")), count);
}

/** As raw JSON, so that it may be what no value of ours is. */
const evil: readonly string[] = [
  "null",
  "true",
  "-1",
  "0",
  "1.5",
  "1e999",
  "-1e999",
  "9007199254740991",
  "9007199254740993",
  "1e308",
  '""',
  '"__proto__"',
  '"constructor"',
  String.raw`"\ud800"`,
  String.raw`"\u0000"`,
  JSON.stringify("x".repeat(2000)),
  "[]",
  "{}",
  "[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]",
  '{"__proto__":1}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '[0,1,1,{"prototype":1}]',
  '{"seen":[[0,9007199254740991]],"values":[]}',
  '{"dots":[["AnnieX-first123",9007199254740991]],"into":"xxxxxxxxxxxx"}',
  JSON.stringify(Array.from({ length: 3000 }, () => [0, 1, 1, ""])),
  `"${idOf("autre")}"`,
  "}",
  ",",
  "",
];

type Place = readonly (string | number)[];

/** Every value inside, the whole of it too. */
function placesOf(value: unknown, here: Place = []): readonly Place[] {
  if (typeof value !== "object" || value === null) return [here];
  return [here, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, [...here, key]))];
}

function written(value: unknown, [first, ...rest]: Place, instead: string): string {
  if (first === undefined) return instead;
  const parts = Object.entries(value ?? {}).map(([key, part]: [string, unknown]) => {
    const text = key === String(first) ? written(part, rest, instead) : JSON.stringify(part);
    return Array.isArray(value) ? text : `${JSON.stringify(key)}:${text}`;
  });
  return Array.isArray(value) ? `[${parts.join(",")}]` : `{${parts.join(",")}}`;
}

function pick<T>(draw: () => number, list: readonly T[]): T {
  const found = list[Math.floor(draw() * list.length)];
  if (found === undefined) throw new Error("an empty list");
  return found;
}

/** Mulberry32: numbers from 0 to 1, the same for the same seed. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
