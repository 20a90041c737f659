import type { BundleProblem } from "#domain/bundle-problem.ts";
import type { Bytes } from "./bundle.ts";
import { caps } from "./caps.ts";
import { passphrasesFrom } from "./passphrase.ts";

export type Opened = { readonly bytes: Bytes } | { readonly problem: BundleProblem };

/** What is inside a binary age file. `typed` is as a person typed it. */
export async function unprotect(bytes: Bytes, typed: string | undefined): Promise<Opened> {
  const problem = ageProblem(bytes);
  if (problem !== undefined) return { problem };
  if (typed === undefined || typed.trim() === "") {
    return { problem: { code: "bundle.passphraseNeeded" } };
  }
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  for (const passphrase of await passphrasesFrom(typed)) decrypter.addPassphrase(passphrase);
  try {
    // Whole before anything is made of it: only the last chunk says that nothing was cut off.
    return { bytes: new Uint8Array(await decrypter.decrypt(bytes)) };
  } catch (error) {
    const isWrong = error instanceof Error && error.message.startsWith("no identity matched");
    return { problem: { code: isWrong ? "bundle.passphraseWrong" : "bundle.altered" } };
  }
}

/** From the header alone, so that no hostile work factor is ever run. https://age-encryption.org/v1 */
function ageProblem(bytes: Bytes): BundleProblem | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, headerBytes));
  const [header = "", rest] = start.split("\n---", 2);
  if (rest === undefined) return { code: "bundle.altered" };
  const stanzas = [...header.matchAll(/^-> (.*)$/gm)].map(([, stanza = ""]) => stanza.split(" "));
  const [first, ...others] = stanzas;
  if (first?.[0] !== "scrypt") {
    return { code: stanzas.length > 0 ? "bundle.sealed" : "bundle.altered" };
  }
  const digits = first[2] ?? "";
  if (others.length > 0 || !/^[1-9]\d*$/.test(digits)) return { code: "bundle.altered" };
  const factor = Number(digits);
  return factor > caps.workFactor ? { code: "bundle.workFactor", factor } : undefined;
}

/** A passphrase's header has 150 bytes; a seal to many recipients, more. */
const headerBytes = 65_536;
