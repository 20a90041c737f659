import type { BundleProblem } from "#domain/bundle-problem.ts";
import type { BundleKeys, Bytes } from "./bundle.ts";
import { caps } from "./caps.ts";
import { passphrasesFrom } from "./passphrase.ts";

export type Opened = { readonly bytes: Bytes } | { readonly problem: BundleProblem };

/** What is inside a binary age file, whether words or a key of the team's open it. */
export async function unprotect(bytes: Bytes, keys: BundleKeys): Promise<Opened> {
  const lock = lockOf(bytes);
  if ("code" in lock) return { problem: lock };
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  const { passphrase: typed, identities = [] } = keys;
  if (lock.by === "key") {
    if (identities.length === 0) return { problem: { code: "bundle.sealed" } };
    for (const identity of identities) decrypter.addIdentity(identity);
  } else if (typed === undefined || typed.trim() === "") {
    return { problem: { code: "bundle.passphraseNeeded" } };
  } else {
    for (const passphrase of await passphrasesFrom(typed)) decrypter.addPassphrase(passphrase);
  }
  try {
    // Whole before anything is made of it: only the last chunk says that nothing was cut off.
    return { bytes: new Uint8Array(await decrypter.decrypt(bytes)) };
  } catch (error) {
    const isOther = error instanceof Error && error.message.startsWith("no identity matched");
    const code = lock.by === "key" ? "bundle.sealed" : "bundle.passphraseWrong";
    return { problem: { code: isOther ? code : "bundle.altered" } };
  }
}

interface Lock {
  readonly by: "passphrase" | "key";
}

/** From the header alone, so that no hostile work factor is ever run. https://age-encryption.org/v1 */
function lockOf(bytes: Bytes): Lock | BundleProblem {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, headerBytes));
  const [header = "", rest] = start.split("\n---", 2);
  if (rest === undefined) return { code: "bundle.altered" };
  const stanzas = [...header.matchAll(/^-> (.*)$/gm)].map(([, stanza = ""]) => stanza.split(" "));
  const [first] = stanzas;
  if (first === undefined || stanzas.length > mostStanzas) return { code: "bundle.altered" };
  if (first[0] !== "scrypt") {
    return stanzas.some(([kind]) => kind === "X25519") ? { by: "key" } : { code: "bundle.sealed" };
  }
  const digits = first[2] ?? "";
  if (stanzas.length > 1 || !/^[1-9]\d*$/.test(digits)) return { code: "bundle.altered" };
  const factor = Number(digits);
  return factor > caps.workFactor ? { code: "bundle.workFactor", factor } : { by: "passphrase" };
}

/** Each costs one multiplication a key of ours: a team has a few dozen devices, and one recipient. */
const mostStanzas = 64;

/** A passphrase's header has 150 bytes; a seal to many recipients, more. */
const headerBytes = 65_536;
