import { makeId } from "#domain/ids.ts";
import type { Epoch } from "#storage/team-keys.ts";
import type { Bytes } from "./bundle.ts";
import { lock } from "./protect.ts";

/** A new pair of team keys. */
export async function drawEpoch(number: number): Promise<Epoch> {
  const id = makeId(crypto.getRandomValues(new Uint32Array(12)));
  return { id, number, ...(await drawPair()) };
}

/** What opens, `AGE-SECRET-KEY-1…`, and what seals to it, `age1…`. */
export async function drawPair(): Promise<Pick<Epoch, "identity" | "recipient">> {
  const { generateX25519Identity } = await import("age-encryption");
  const identity = await generateX25519Identity();
  return { identity, recipient: await recipientOf(identity) };
}

export async function recipientOf(identity: string): Promise<string> {
  const { identityToRecipient } = await import("age-encryption");
  return identityToRecipient(identity);
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
