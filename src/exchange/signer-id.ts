import { type Id, idFromHash } from "#domain/ids.ts";

/** The record of a public key: the same on every device that writes it. */
export async function signerId(space: string, publicKey: string): Promise<Id> {
  const text = new TextEncoder().encode(JSON.stringify([space, "signers", publicKey]));
  return idFromHash(new Uint8Array(await crypto.subtle.digest("SHA-256", text)));
}
