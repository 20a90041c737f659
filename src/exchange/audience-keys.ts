import { drawSecret } from "./mac.ts";

/** Of an audience: drawn with it, kept in its record, never changed. All base64url. */
export interface AudienceKeys {
  /** HMAC key: ids are re-keyed by it. */
  readonly hmacKey: string;
  /** Ed25519, 32 raw bytes each. */
  readonly signKey: string;
  readonly verifyKey: string;
}

/** Rejects where WebCrypto has no Ed25519. */
export async function drawAudienceKeys(): Promise<AudienceKeys> {
  const pair = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  const { d, x } = await crypto.subtle.exportKey("jwk", pair.privateKey);
  if (d === undefined || x === undefined) throw new Error("an Ed25519 key without its parts");
  return { hmacKey: drawSecret(), signKey: d, verifyKey: x };
}

/** To sign with. @throws when the two are no pair. */
export function importSignKey({
  signKey,
  verifyKey,
}: Pick<AudienceKeys, "signKey" | "verifyKey">): Promise<CryptoKey> {
  const jwk = { kty: "OKP", crv: "Ed25519", d: signKey, x: verifyKey };
  return crypto.subtle.importKey("jwk", jwk, "Ed25519", false, ["sign"]);
}
