import { toHex } from "#domain/to-hex.ts";
import { setLocked } from "./lock.ts";
import { watchLock } from "./lock-watch.ts";
import { keep, recall } from "./small-memory.ts";

/** How long nobody touches the app before it hides its screens, minutes. */
export const lockMinutes = [1, 5, 15, 60] as const;
export type LockMinutes = (typeof lockMinutes)[number];

/** Digits of a code. */
export const leastDigits = 4;

const minuteMs = 60_000;

/** Undefined without a lock. */
export function lockAfter(): LockMinutes | undefined {
  const after = Number(recall("lock-after")) / minuteMs;
  return lockMinutes.find((minutes) => minutes === after);
}

export function saveLockAfter(minutes: LockMinutes): void {
  keep("lock-after", String(minutes * minuteMs));
}

/** The digits typed, whatever stands between them; undefined when it is no code. */
export function readCode(typed: string): string | undefined {
  const code = typed.replaceAll(/[\s-]/g, "");
  return /^\d+$/.test(code) && code.length >= leastDigits ? code : undefined;
}

/** Says false where this browser keeps nothing: then nothing is locked. */
export async function turnLockOn(code: string, minutes: LockMinutes): Promise<boolean> {
  const salt = toHex(crypto.getRandomValues(new Uint8Array(16)));
  keep("lock-code", JSON.stringify({ salt, rounds, hash: await hashOf(code, salt, rounds) }));
  keep("lock-tries", undefined);
  keep("lock-seen", String(Date.now()));
  saveLockAfter(minutes);
  if (recall("lock-code") === undefined || lockAfter() !== minutes) {
    turnLockOff();
    return false;
  }
  watchLock();
  return true;
}

export function turnLockOff(): void {
  for (const name of ["after", "code", "seen", "tries"]) keep(`lock-${name}`, undefined);
  setLocked(false);
}

export type Try = "right" | "wrong" | { readonly waitMs: number };

/** Tries a code: after five wrong ones, each costs twice the wait of the one before, up to an hour. */
export async function tryCode(code: string): Promise<Try> {
  const { wrong, until } = readTries();
  const waitMs = until - Date.now();
  // No more than the longest: a clock that was put forward, then back, locks nobody out.
  if (waitMs > 0) return { waitMs: Math.min(waitMs, longestMs) };
  if (await isCode(code)) {
    keep("lock-tries", undefined);
    keep("lock-seen", String(Date.now()));
    setLocked(false);
    return "right";
  }
  const now = wrong + 1;
  const cost = now < freeTries ? 0 : Math.min(firstMs * 2 ** (now - freeTries), longestMs);
  keep("lock-tries", JSON.stringify({ wrong: now, until: Date.now() + cost }));
  return cost > 0 ? { waitMs: cost } : "wrong";
}

const freeTries = 5;
const firstMs = 30_000;
const longestMs = 3_600_000;

function readTries(): { readonly wrong: number; readonly until: number } {
  const { wrong, until } = parse(recall("lock-tries"));
  return {
    wrong: typeof wrong === "number" ? wrong : 0,
    until: typeof until === "number" ? until : 0,
  };
}

async function isCode(code: string): Promise<boolean> {
  const { salt, rounds: kept, hash } = parse(recall("lock-code"));
  if (typeof salt !== "string" || typeof kept !== "number") return false;
  return (await hashOf(code, salt, kept)) === hash;
}

/** Some tenths of a second of a phone. */
const rounds = 200_000;

/** PBKDF2 with SHA-256. A code of four digits falls to whoever reads the disk: the screen says so. */
async function hashOf(code: string, salt: string, iterations: number): Promise<string> {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const key = await crypto.subtle.importKey("raw", bytes(code), "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: bytes(salt), iterations };
  return toHex(new Uint8Array(await crypto.subtle.deriveBits(how, key, 256)));
}

function parse(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
