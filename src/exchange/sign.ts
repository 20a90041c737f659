import { fromBase64url, toBase64url } from "#storage/base64url.ts";
import type { Bytes } from "./bundle.ts";

/**
 * Ed25519 over the SHA-256 of what a file covers: its 64 hexadecimal digits, after our own name, so
 * that no signature made for something else can stand in a file. base64url.
 */
export async function signHash(privateKey: CryptoKey, sha256Hex: string): Promise<string> {
  const signature = await crypto.subtle.sign("Ed25519", privateKey, said(sha256Hex));
  return toBase64url(new Uint8Array(signature));
}

/** Both in base64url. False too for a key or a signature that is none, or where there is no Ed25519. */
export async function verifyHash(
  publicKey: string,
  sha256Hex: string,
  signature: string,
): Promise<boolean> {
  const [raw, made] = [fromBase64url(publicKey), fromBase64url(signature)];
  if (raw?.length !== keyBytes || made?.length !== signatureBytes) return false;
  try {
    const key = await crypto.subtle.importKey("raw", raw, "Ed25519", false, ["verify"]);
    return await crypto.subtle.verify("Ed25519", key, made, said(sha256Hex));
  } catch {
    return false;
  }
}

/** Whether this browser can sign and verify: Safari 17, Firefox 129, Chrome 137 and newer. */
export async function canSign(): Promise<boolean> {
  try {
    await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]);
    return true;
  } catch {
    return false;
  }
}

const keyBytes = 32;
const signatureBytes = 64;

function said(sha256Hex: string): Bytes {
  return new TextEncoder().encode(`maillon/1 ${sha256Hex}`);
}
