import type { Replica } from "#crdt/replica.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { type RecordWrite, writeRecord } from "#crdt/write.ts";
import { deltaOf } from "./prepare.ts";
import { recordKey } from "./record-key.ts";

/** Counts the dots of one opening. */
export interface Planner {
  /** `<device>-<opening>`, drawn when first asked for. */
  readonly actor: () => string;
  /** What `writes` make of the records in memory: the cells that change. Its dots are spent for good. */
  readonly plan: (
    replica: Replica,
    writes: readonly RecordWrite[],
    at: number,
  ) => readonly StoredRecord[];
}

export function makePlanner(device: string, openingId: () => string): Planner {
  let drawn: string | undefined;
  let n = 1;
  const actor = () => (drawn ??= `${device}-${openingId()}`);
  return {
    actor,
    plan(replica, writes, at) {
      const befores = new Map<string, StoredRecord | undefined>();
      const afters = new Map<string, StoredRecord>();
      for (const write of writes) {
        if (write.fields.length === 0 && write.erase === undefined) continue;
        const key = recordKey(write);
        if (!befores.has(key)) befores.set(key, replica.get(write.type, write.id));
        const written = writeRecord(afters.get(key) ?? befores.get(key), write, {
          actor: actor(),
          n,
          at,
        });
        ({ n } = written);
        afters.set(key, written.record);
      }
      return [...afters].map(([key, after]) => deltaOf(befores.get(key), after));
    },
  };
}
