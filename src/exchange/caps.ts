/** What a reader refuses before it allocates. One megabyte is 2^20 bytes. */
export const megabyte = 1_048_576;

export const caps = {
  /** The file as received: plain, packed or protected. */
  fileBytes: 64 * megabyte,
  /** The same file once opened. */
  openBytes: 512 * megabyte,
  /** Opened over packed; not asked of what stays under one megabyte, which is no bomb. */
  ratio: 200,
  lineBytes: 4 * megabyte,
  /** Of an attachment that leaves with the record that names it: a larger one travels in backups alone. */
  attachmentBytes: 180_000,
  /** Of all those that leave in one file: beyond, an app that hands files over may refuse it. */
  attachmentsBytes: 24 * megabyte,
  /** Levels of one line, its own braces included. */
  nesting: 16,
  /** Of one value: what is left of them when its cell is in conflict, so that it can always travel on. */
  valueNesting: 11,
  /** scrypt's log2 N: 16 takes a phone about a second, each more doubles it. */
  workFactor: 16,
  actorLength: 64,
  gestureLength: 64,
  typeLength: 64,
  /** The name of a field, and after it the longest member that a person may write: 1 kB. */
  fieldLength: 1280,
  nameLength: 1024,
} as const;

/** Would reach the prototype of an object somewhere, so refused as a key, an actor or a type. */
export function isReservedKey(key: string): boolean {
  return key === "__proto__" || key === "constructor" || key === "prototype";
}
