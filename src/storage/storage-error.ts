/**
 * Why the device refuses. Nothing was written, and memory is as before.
 *
 * - `StorageFull`: no space left for this app.
 * - `NewerDatabase`: a newer version of the app has been here; this one neither writes nor wipes.
 * - `ConnectionLost`: the browser dropped the database, and once more after reopening it.
 * - `DatabaseLeft`: closed here, or deleted or upgraded by another tab; open the page again.
 * - `DatabaseGone`: the space is on the list, and the browser erased its database.
 * - `DatabaseMoved`: the space lives in another database since a restore; open the page again.
 * - `StorageRefused`: this browser, or this window of it, keeps nothing for the app.
 */
export type StorageRefusal =
  | "StorageFull"
  | "NewerDatabase"
  | "ConnectionLost"
  | "DatabaseLeft"
  | "DatabaseGone"
  | "DatabaseMoved"
  | "StorageRefused";

export class StorageError extends Error {
  override readonly name: StorageRefusal;

  constructor(name: StorageRefusal, cause?: unknown) {
    super(name, { cause });
    this.name = name;
  }
}

/** The refusal that an error stands for; the error itself when it is none. */
export function toRefusal(error: unknown): unknown {
  const causes = causesOf(error);
  const known = causes.find((cause) => cause instanceof StorageError);
  if (known !== undefined) return known;
  const isFull = causes.some((cause) => cause.name === "QuotaExceededError");
  if (isFull) return new StorageError("StorageFull", error);
  return causes.some(isShut) ? new StorageError("StorageRefused", error) : error;
}

/** Forbidden by a setting, or by a private window (Firefox before 115). */
function isShut({ name, message }: Error): boolean {
  const isPrivate = name === "InvalidStateError" && message.includes("did not allow mutations");
  return name === "SecurityError" || isPrivate;
}

/** The connection died: the same batch may be tried once more. A plain abort has no other cause. */
export function isDead(error: unknown): boolean {
  return !(toRefusal(error) instanceof StorageError) && deadNames.has(causesOf(error).at(-1)?.name);
}

const deadNames: ReadonlySet<string | undefined> = new Set([
  "AbortError",
  "DatabaseClosedError",
  "InvalidStateError",
  "TransactionInactiveError",
  // Safari: "Connection to Indexed Database server lost. Refresh the page to try again".
  "UnknownError",
]);

/** Dexie wraps: the error, what caused it, what caused that… */
function causesOf(error: unknown): readonly Error[] {
  const causes: Error[] = [];
  let cause = error;
  while (isError(cause) && !causes.includes(cause)) {
    causes.push(cause);
    cause =
      "inner" in cause ? cause.inner : "failures" in cause ? firstOf(cause.failures) : undefined;
  }
  return causes;
}

/** A DOMException of a browser is not always an instance of Error. */
function isError(value: unknown): value is Error {
  return typeof value === "object" && value !== null && "name" in value && "message" in value;
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}
