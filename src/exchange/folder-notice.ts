import { allRecords } from "#storage/all-records.ts";
import { noteConfirmed } from "#storage/confirmed.ts";
import { readPoints } from "#storage/read-points.ts";
import { recordKey } from "#storage/record-key.ts";
import type { Store } from "#storage/store.ts";
import type { TeamKeys } from "#storage/team-keys.ts";
import { writeHere } from "#storage/write-here.ts";
import { sha256Of } from "./attachment-line.ts";
import { unarmour } from "./armour.ts";
import type { Bytes, ReplicaHeader } from "./bundle.ts";
import type { ObjectName } from "./folder-names.ts";
import type { Hearing, Notice } from "./folder-side.ts";
import { isLate } from "./late-keys.ts";
import { lockFor, signWith } from "./lock-for.ts";
import { readBundle } from "./read-bundle.ts";
import { recordLine } from "./record-line.ts";
import type { KnownSigner } from "./list-signers.ts";
import { signerOf } from "./signer.ts";
import { writeReceipt } from "./write-bundle.ts";

export interface Hearer {
  readonly store: Store;
  readonly space: ReplicaHeader["space"];
  readonly keys: TeamKeys;
  /** With the directory read. */
  readonly signers: () => readonly KnownSigner[];
  readonly now: () => number;
}

/** A colleague's head, as a receipt: it confirms, and brings no record. */
export async function hearNotice(
  { store, space, keys, signers, now }: Hearer,
  bytes: Bytes,
  { device: of }: ObjectName,
): Promise<Hearing> {
  const { db, device } = store;
  const identities = keys.epochs.map(({ identity }) => identity);
  const reading = await readBundle(bytes, { identities });
  if (!reading.ok) {
    const waits = ["bundle.sealed", "bundle.newer"].includes(reading.problem.code);
    return { is: waits ? "waits" : "unfinished" };
  }
  const { header, records, signed } = reading.bundle;
  if (header.kind !== "receipt" || header.space.id !== space.id) return { is: "waits" };
  const { is } = await signerOf(reading.bundle, signers());
  if (is !== "active" || signed?.signer !== of || header.from.device !== of) return { is: "waits" };
  const erased = records.filter((record) => record.erased.length > 0).map(recordKey);
  if (erased.length > 0) await writeHere(db, [], () => noteConfirmed(db, of, now(), erased));
  const { points, unread = [] } = header;
  if (points !== undefined) {
    await store.join([], { from: of, standing: { device: of, told: points[device] ?? [] } });
  }
  return { is: "heard", unread };
}

/** What colleagues learn of this device without a file of its own: which journals it has, what is erased here. */
export async function makeNotice(
  { store, space, keys, now }: Hearer,
  unread: readonly string[],
  fromName: () => Promise<string>,
): Promise<Notice> {
  const { db, replica, device } = store;
  const { have: points } = await readPoints(db);
  const records = [...allRecords(replica)].filter(({ erased }) => erased.length > 0);
  const said = [points, records.map(recordLine).toSorted(), unread];
  const isNothing = said.every((part) => Object.keys(part).length === 0);
  const text = JSON.stringify([...said, keys.epochs.at(-1)?.id]);
  return {
    digest: isNothing ? "" : await sha256Of(new TextEncoder().encode(text)),
    async write() {
      const sign = signWith(store, keys);
      const signers = [...replica.all("signers").values()];
      const isUnpaired = sign === undefined || keys.epochs.length === 0;
      if (isUnpaired || isLate(signers, keys.epochs)) return undefined;
      const written = await writeReceipt({
        space,
        from: { device, name: await fromName() },
        made: new Date(now()).toISOString().replace(/\.\d+Z$/, "Z"),
        receipts: [],
        records,
        unread,
        points,
        sign,
      });
      const armoured = await lockFor(written.bytes, { toTeam: true }, keys, signers);
      return unarmour(armoured) ?? armoured;
    },
  };
}
