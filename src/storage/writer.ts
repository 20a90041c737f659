import type { Json } from "#crdt/json.ts";
import type { Replica } from "#crdt/replica.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { RecordWrite } from "#crdt/write.ts";
import { apply } from "./apply.ts";
import type { Database } from "./database.ts";
import { holdDrafts } from "./drafts.ts";
import { forgetErased } from "./forget-erased.ts";
import { takeFromHeld } from "./held.ts";
import type { Memory } from "./memory.ts";
import { makeOpenings } from "./openings.ts";
import { recordKey } from "./record-key.ts";
import { putSettings } from "./settings.ts";

export type Plan = (replica: Replica) => readonly RecordWrite[];

export interface WriteOptions {
  /** For the history: who replaced the values; "here" unless told. */
  readonly from?: string;
  /** Keys of drafts to delete in the same transaction. */
  readonly drafts?: readonly string[];
  /** Of an erasure: notes, by `type/id`, that a person has yet to read again. */
  readonly review?: readonly string[];
  /** Kept by this device in the same transaction, `null` to forget one: `after` gives records as the act leaves them. */
  readonly settings?: (after: Replica["get"]) => SettingsBeside;
  /** What the act brings back of what a file erased: no longer held. */
  readonly fromHeld?: { readonly file: string; readonly keys: ReadonlySet<string> };
}

export type SettingsBeside = Readonly<Record<`screen/${string}`, Json>>;

export interface Written {
  /** The records written, whole, as they are now; erased ones too. */
  readonly records: readonly StoredRecord[];
  readonly rev: number;
}

/** The acts of one opening. */
export interface Writer {
  /** `<device>-<opening>`, drawn when first asked for. */
  readonly actor: () => string;
  /** See `Store.write`; never two at a time in a tab. */
  readonly write: (plan: Plan, options?: WriteOptions) => Promise<Written>;
}

/** What a store lends for it. */
export interface Writing {
  readonly db: Database;
  readonly memory: Memory;
  readonly device: string;
  /** Of its own record. */
  readonly deviceId: string;
  readonly openingId: () => string;
  readonly now: () => number;
  readonly trouble: (error: unknown) => void;
}

export function makeWriter({
  db,
  memory,
  device,
  deviceId,
  openingId,
  now,
  trouble,
}: Writing): Writer {
  const { replica } = memory;
  const { actor, plan: planned } = makeOpenings(device, deviceId, openingId);
  forgetErased(db, memory, trouble);
  return {
    actor,
    async write(plan, { from = "here", drafts = [], review, settings, fromHeld } = {}) {
      const held = holdDrafts(db, drafts);
      try {
        const at = now();
        const { records, rev } = await apply(db, memory, {
          actor,
          at,
          from,
          isOwn: true,
          records: () => planned(replica, plan(replica), at),
          ...(review !== undefined && review.length > 0 && { review }),
          beside: (_, { records: changed }) => {
            if (drafts.length === 0 && settings === undefined && fromHeld === undefined)
              return undefined;
            const kept = settings?.(afterThem(replica, changed));
            return () =>
              [
                db.drafts.bulkDelete([...drafts]),
                ...(kept === undefined ? [] : putSettings(db, kept)),
                fromHeld && takeFromHeld(db, fromHeld.file, fromHeld.keys),
              ].filter((one) => one !== undefined);
          },
        });
        held.drop();
        const afters = records.map(({ type, id }) => replica.get(type, id));
        return { rev, records: afters.filter((after) => after !== undefined) };
      } catch (error) {
        held.release();
        throw error;
      }
    },
  };
}

function afterThem(replica: Replica, changed: readonly StoredRecord[]): Replica["get"] {
  const afters = new Map(changed.map((record) => [recordKey(record), record]));
  return (type, id) => afters.get(recordKey({ type, id })) ?? replica.get(type, id);
}
