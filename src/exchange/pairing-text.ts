import type { PairingProblem } from "#domain/pairing-problem.ts";
import { fromBase64url, toBase64url } from "#storage/base64url.ts";
import type { Bytes } from "./bundle.ts";
import { concat } from "./gzip.ts";

/** `offer`: what a newcomer shows; `answer`: the team's keys, sealed to it. */
export type PairingKind = "offer" | "answer";

export type PairingReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: PairingProblem };

export interface PairingText {
  readonly kind: PairingKind;
  readonly bytes: Bytes;
}

const prefix = "maillon";
const version = 1;
const names: Readonly<Record<string, PairingKind>> = { jumeler: "offer", cles: "answer" };

/**
 * `maillon:jumeler:1:<length>:<base64url>:<check>`, for a code on a screen, a message or the
 * clipboard. The length tells what was cut from what was altered; the check is of SHA-256.
 */
export async function writePairingText({ kind, bytes }: PairingText): Promise<string> {
  const name = kind === "offer" ? "jumeler" : "cles";
  const body = toBase64url(bytes);
  return [prefix, name, version, body.length, body, await checkOf(name, bytes)].join(":");
}

/** Whatever stands around it: a mail's line ends, quote marks, a sentence before it. */
export async function readPairingText(text: string): Promise<PairingReading<PairingText>> {
  const joined = text.replaceAll(/[\s>]+/g, "");
  const found = /maillon:([a-z]+):(\d{1,4}):(.*)$/.exec(joined);
  const [, name = "", said = "", rest = ""] = found ?? [];
  const kind = Object.hasOwn(names, name) ? names[name] : undefined;
  if (kind === undefined) return refuse("pairing.foreign");
  if (Number(said) > version) return refuse("pairing.newer");
  const [, length = "", body = "", check = ""] = /^(\d{0,6}):?([\w-]*):?([\w-]*)/.exec(rest) ?? [];
  if (body.length < Number(length) || check.length < checkLength) return refuse("pairing.cut");
  const bytes = fromBase64url(body);
  const isWhole = body.length === Number(length) && bytes !== undefined;
  if (!isWhole || (await checkOf(name, bytes)) !== check.slice(0, checkLength)) {
    return refuse("pairing.altered");
  }
  return { ok: true, value: { kind, bytes } };
}

const checkLength = 8;

async function checkOf(name: string, bytes: Bytes): Promise<string> {
  const named = new TextEncoder().encode(`${prefix}:${name}:${version}:`);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", concat([named, bytes])));
  return toBase64url(digest.slice(0, 6));
}

function refuse(code: PairingProblem["code"]): {
  readonly ok: false;
  readonly problem: PairingProblem;
} {
  return { ok: false, problem: { code } };
}
