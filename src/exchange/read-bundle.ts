import type { BundleProblem } from "#domain/bundle-problem.ts";
import { unarmour } from "./armour.ts";
import type { BundleKeys, BundleReading, Bytes, Watch } from "./bundle.ts";
import { caps, megabyte } from "./caps.ts";
import { gunzip } from "./gzip.ts";
import { readPlain } from "./read-plain.ts";
import { recognise } from "./recognise.ts";
import { type Opened, unprotect } from "./unprotect.ts";

/**
 * Reads a file that somebody received, whatever its name: plain, packed or protected. Nothing is
 * written anywhere. Whether its space is ours is for the caller to compare (`header.space`).
 * Rejects only when `watch.signal` is aborted.
 */
export async function readBundle(
  bytes: Bytes,
  keys: BundleKeys = {},
  watch: Watch = {},
): Promise<BundleReading> {
  const opened = await openBundle(bytes, keys, watch);
  return "problem" in opened ? { ok: false, ...opened } : readPlain(opened.bytes, watch);
}

/** The plain bytes of a file, not yet checked: what the inbox keeps once the passphrase was given. */
export async function openBundle(
  bytes: Bytes,
  keys: BundleKeys = {},
  { signal }: Watch = {},
): Promise<Opened> {
  const problem = sizeProblem(bytes);
  if (problem !== undefined) return { problem };
  let opened = await unwrapAge(bytes, keys);
  signal?.throwIfAborted();
  if ("bytes" in opened && recognise(opened.bytes).is === "gzip") {
    opened = await gunzip(opened.bytes);
    signal?.throwIfAborted();
  }
  return "problem" in opened ? opened : onlyJson(opened.bytes);
}

/** Also asked of our own files before they leave. */
export function sizeProblem(file: Bytes): BundleProblem | undefined {
  if (file.length <= caps.fileBytes) return undefined;
  return { code: "bundle.big", megabytes: caps.fileBytes / megabyte };
}

async function unwrapAge(bytes: Bytes, keys: BundleKeys): Promise<Opened> {
  const { is } = recognise(bytes);
  if (is === "age") return unprotect(bytes, keys);
  if (is !== "armour") return { bytes };
  const inside = unarmour(bytes);
  if (inside === undefined) return { problem: { code: "bundle.cut" } };
  return inside === null ? { problem: { code: "bundle.altered" } } : unprotect(inside, keys);
}

function onlyJson(bytes: Bytes): Opened {
  const found = recognise(bytes);
  if (found.is === "json") return { bytes };
  const problem: BundleProblem =
    found.is === "empty"
      ? { code: "bundle.empty" }
      : { code: "bundle.foreign", looks: found.is === "foreign" ? found.looks : "other" };
  return { problem };
}
