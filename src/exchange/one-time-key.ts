import type { Bytes } from "./bundle.ts";

/** What is shown on a screen, and the key that is shown beside it. */
export interface SealedOnce {
  readonly bytes: Bytes;
  /** 32 bytes, drawn for these bytes alone. */
  readonly key: Bytes;
}

/**
 * AES-256-GCM under a key that is used once, so its nonce need not change. It keeps out whoever gets
 * some images of an animated code without the one with the key; not whoever films it all.
 */
export async function sealOnce(plain: Bytes): Promise<SealedOnce> {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const sealed = await crypto.subtle.encrypt(nonce, await imported(key), plain);
  return { bytes: new Uint8Array(sealed), key };
}

/** `undefined`: another key, or the bytes were changed. */
export async function openOnce({ bytes, key }: SealedOnce): Promise<Bytes | undefined> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt(nonce, await imported(key), bytes));
  } catch {
    return undefined;
  }
}

const nonce = { name: "AES-GCM", iv: new Uint8Array(12) };

function imported(key: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt", "decrypt"]);
}
