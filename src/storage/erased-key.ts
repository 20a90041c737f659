import type { Replica } from "#crdt/replica.ts";

/** Whether `type/id` names a record that was erased. */
export function isErasedKey(replica: Pick<Replica, "get">, key: string): boolean {
  const at = key.indexOf("/");
  const record = replica.get(key.slice(0, at), key.slice(at + 1));
  return record !== undefined && record.erased.length > 0;
}
