import { toHex } from "#domain/to-hex.ts";
import type { Attachment, Bytes } from "./bundle.ts";

/** `{"blob":"<sha-256>","type":"…","base64":"…"}`: a file that a record names. */
export function attachmentLine({ sha256, type, bytes }: Attachment): string {
  return JSON.stringify({ blob: sha256, type, base64: toBase64(bytes) });
}

/** `undefined` when the form is not the format's; its bytes are still to be compared with its name. */
export function readAttachment(line: Readonly<Record<string, unknown>>): Attachment | undefined {
  const { blob, type, base64 } = line;
  if (!isHash(blob)) return undefined;
  if (typeof type !== "string" || typeof base64 !== "string") return undefined;
  const bytes = fromBase64(base64);
  return bytes && { sha256: blob, type, bytes };
}

/** As `sha256Of` writes it. */
export function isHash(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{64}$/.test(value);
}

/** 64 hexadecimal digits. */
export async function sha256Of(bytes: Bytes): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));
}

/** `undefined` when it is no base64. Spaces and line ends inside are let through. */
export function fromBase64(text: string): Bytes | undefined {
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}

function toBase64(bytes: Bytes): string {
  let binary = "";
  // A call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += slice) {
    binary += String.fromCharCode(...bytes.subarray(at, at + slice));
  }
  return btoa(binary);
}

const slice = 8192;
