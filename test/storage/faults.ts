import { onTestFinished } from "vitest";
import type { Database } from "#storage/database.ts";

/** What can happen once something was asked of the disk. */
type Fault = (nth: number, transaction: IDBTransaction, request: IDBRequest) => void;

/** Calls `fault` at each change that any tab asks of its disk, until the test or `stop` ends it. */
export function onEachChange(fault: Fault) {
  return onEach(["put", "add", "delete", "clear"], fault);
}

/** The same at each row that is asked for by itself. */
export function onEachReading(fault: Fault) {
  return onEach(["get"], fault);
}

function onEach(names: readonly ("put" | "add" | "delete" | "clear" | "get")[], fault: Fault) {
  const prototype = IDBObjectStore.prototype;
  const real = names.map((name) => [name, prototype[name]] as const);
  let nth = 0;
  for (const [name, method] of real) {
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value(this: IDBObjectStore, ...given: unknown[]): unknown {
        nth += 1;
        const request: IDBRequest = Reflect.apply(method, this, given);
        fault(nth, this.transaction, request);
        return request;
      },
    });
  }
  function stop(): void {
    for (const [name, value] of real) {
      Object.defineProperty(prototype, name, { configurable: true, writable: true, value });
    }
  }
  onTestFinished(stop);
  return { count: () => nth, stop };
}

/** From the n-th change on the process is dead: nothing more reaches the disk. */
export function killAt(n: number): Fault {
  return (nth, transaction) => {
    if (nth < n) return;
    if (nth === n) transaction.abort();
    throw new Error("killed");
  };
}

/** An abort as the browser makes it, with its reason. */
export function abortWith(transaction: IDBTransaction, reason: string): void {
  // fake-indexeddb's own door to it: a page cannot choose the reason of an abort.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion, no-underscore-dangle
  (transaction as unknown as { _abort(name: string): void })._abort(reason);
}

/** The next `times` write transactions of `db` commit, and the page hears that the connection died. */
export function loseAnswers(db: Database, times: number): void {
  const real: unknown = Reflect.get(db, "transaction");
  let left = times;
  Object.defineProperty(db, "transaction", {
    configurable: true,
    value: async (...given: unknown[]): Promise<unknown> => {
      if (typeof real !== "function") throw new TypeError("no Dexie");
      const answer: unknown = await Reflect.apply(real, db, given);
      if (given[0] !== "rw" || left === 0) return answer;
      left -= 1;
      throw new DOMException("Connection to Indexed Database server lost.", "UnknownError");
    },
  });
}
