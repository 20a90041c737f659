import type { Accessor } from "solid-js";
import { listReceipts, listReceived } from "#storage/inbox.ts";
import type { KeptReceipt, Receipt } from "#workspace/exchange.ts";
import { createLive } from "#workspace/live.ts";
import { useWorkspace } from "#workspace/workspace.ts";

/** A file that was joined. */
export interface Received {
  readonly id: string;
  /** Wall clock, ms. */
  readonly at: number;
  readonly receipt: KeptReceipt;
  /** « Il manque une partie »: what came before is not all here. */
  readonly missing: boolean;
}

/** Newest first; undefined while they are read. */
export function createReceipts(): Accessor<readonly Received[] | undefined> {
  const { store } = useWorkspace();
  return createLive(
    () => store.db,
    async (db) =>
      (await listReceipts(db)).flatMap(({ id, at, receipt, missing = false }) =>
        isKeptReceipt(receipt) ? [{ id, at, receipt, missing }] : [],
      ),
  );
}

/** A file that was kept and not joined yet. */
export interface WaitingFile {
  readonly id: string;
  readonly name: string;
  readonly receivedAt: number;
  readonly size: number;
}

export function createWaiting(): Accessor<readonly WaitingFile[] | undefined> {
  const { store } = useWorkspace();
  return createLive(
    () => store.db,
    async (db) =>
      (await listReceived(db)).map(({ id, name, receivedAt, bytes }) => ({
        id,
        name,
        receivedAt,
        size: bytes.byteLength,
      })),
  );
}

/** Records that changed something here. */
export function freshOf({ created, updated, conflict, erased }: Receipt): number {
  return created + updated + conflict + erased;
}

function isKeptReceipt(receipt: unknown): receipt is KeptReceipt {
  return typeof receipt === "object" && receipt !== null && "byType" in receipt;
}
