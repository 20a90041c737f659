import { type Id, idFromHash } from "#domain/ids.ts";
import { makeMacs } from "./mac.ts";

/**
 * Ids as one audience sees them: HMAC-SHA-256 of `type/id` under the audience's key, so that two
 * audiences can never lay their files side by side.
 */
export interface Rekey {
  readonly id: (type: string, id: string) => Promise<Id>;
  /** Of the space that a reader's device makes for what it receives. */
  readonly space: (reader: string) => Promise<Id>;
}

/** `key`: base64url, 32 bytes. Each id is worked out once. */
export function makeRekey(key: string): Rekey {
  const macs = makeMacs(key);
  const known = new Map<string, Promise<Id>>();
  const derive = (text: string) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = macs.bytes(text).then(idFromHash);
    known.set(text, made);
    return made;
  };
  return { id: (type, id) => derive(`${type}/${id}`), space: (reader) => derive(`space${reader}`) };
}
