import { makeId } from "#domain/ids.ts";
import type { Epoch } from "#storage/team-keys.ts";
import type { Bytes } from "./bundle.ts";
import { lock } from "./protect.ts";

/** A new pair of team keys. */
export async function drawEpoch(number: number): Promise<Epoch> {
  const { generateX25519Identity, identityToRecipient } = await import("age-encryption");
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  const id = makeId(crypto.getRandomValues(new Uint32Array(12)));
  return { id, number, identity, recipient };
}

/**
 * A `.maillon.txt` for whoever holds an identity of one of `recipients` (age1…). @throws {Error} a
 * recipient is none.
 */
export async function seal(plain: Bytes, recipients: readonly string[]): Promise<Bytes> {
  const { Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return lock(plain, encrypter);
}
