import { fromBase64url, toBase64url } from "#storage/base64url.ts";
import type { Bytes } from "./bundle.ts";

/** HMAC-SHA-256 of texts under one key, base64url. */
export interface Macs {
  readonly bytes: (text: string) => Promise<Bytes>;
}

/** @throws {RangeError} `key` is no base64url. */
export function makeMacs(key: string): Macs {
  const raw = fromBase64url(key);
  if (raw === undefined) throw new RangeError("a key that is no base64url");
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  const importing = crypto.subtle.importKey("raw", raw, algorithm, false, ["sign"]);
  return {
    bytes: async (text) =>
      new Uint8Array(
        await crypto.subtle.sign("HMAC", await importing, new TextEncoder().encode(text)),
      ),
  };
}

export async function macOf(key: string, text: string): Promise<string> {
  return toBase64url(await makeMacs(key).bytes(text));
}

/** In a time that does not tell how much of it was right. */
export async function isMac(key: string, text: string, mac: string): Promise<boolean> {
  const said = fromBase64url(mac);
  const ours = await makeMacs(key).bytes(text);
  if (said?.length !== ours.length) return false;
  return ours.reduce((off, byte, at) => off | (byte ^ (said[at] ?? 0)), 0) === 0;
}

/** Whether it is 32 bytes, base64url: a key or a secret of ours. */
export function isSecret(value: unknown): value is string {
  return typeof value === "string" && fromBase64url(value)?.length === 32;
}

/** 32 random bytes, base64url. */
export function drawSecret(): string {
  return toBase64url(crypto.getRandomValues(new Uint8Array(32)));
}
