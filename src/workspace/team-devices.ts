import { type Accessor, createEffect, createMemo, createSignal } from "solid-js";
import { liveValues } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { SignerState } from "#domain/signer.ts";
import { deriveId } from "#storage/derive-id.ts";
import { isLate } from "#exchange/late-keys.ts";
import { listSigners } from "#exchange/list-signers.ts";
import { listReceipts } from "#storage/inbox.ts";
import { findTeamKeys } from "#storage/team-keys.ts";
import type { Author } from "./authors.ts";
import type { Entry } from "./entry.ts";
import { createLive } from "./live.ts";
import { createQuery } from "./query.ts";
import { useWorkspace } from "./workspace.ts";

export { listSigners };

export interface TeamDevice {
  /** Of its record. */
  readonly id: string;
  /** Six characters; undefined for one that never signed anything that is known here. */
  readonly device: string | undefined;
  readonly name: string | undefined;
  readonly member: Entry<"members"> | undefined;
  /** `keyless`: joined by a file, and not paired. */
  readonly state: SignerState | "keyless";
  readonly signer: Entry<"signers"> | undefined;
  readonly introducedBy: Author | undefined;
  readonly isHere: boolean;
  /** It was handed the team's current keys, as far as is known here; undefined where this one has not got them. */
  readonly hasKeys: boolean | undefined;
  /** When its last file reached this device, wall clock in ms. */
  readonly lastFileAt: number | undefined;
  /** When it was declared lost or retired, wall clock in ms. */
  readonly stateAt: number | undefined;
}

export interface TeamDevices {
  readonly devices: readonly TeamDevice[];
  /** Number of the current keys that are here; undefined without any. */
  readonly epoch: number | undefined;
  /** A colleague was handed keys that are not here: this device is to ask for them. */
  readonly isLate: boolean;
}

/** Every device of the team, this one first, then by name; undefined while it is read. */
export function createTeamDevices(): Accessor<TeamDevices | undefined> {
  const { store, space, author } = useWorkspace();
  const kept = createLive(
    () => store.db,
    async (db) => ({
      epochs: (await findTeamKeys(db)).epochs.map(({ id, number }) => ({ id, number })),
      receipts: (await listReceipts(db)).map(({ from, at }) => ({ from, at })),
    }),
  );
  const entries = createQuery(["devices", "signers", "members"], (directory) => ({
    devices: directory.list("devices"),
    signers: directory.list("signers"),
    memberOf: (entry: Entry<"devices"> | undefined) => directory.find("members", entry?.member),
  }));
  const [ids, setIds] = createSignal<ReadonlyMap<string, string>>();
  createEffect(() => {
    const names = [store.device, ...entries().signers.flatMap(({ device }) => device ?? [])];
    void Promise.all(
      names.map(
        async (name) => [name, await deriveId(space.id, "devices", "device", name)] as const,
      ),
    ).then((pairs) => setIds(new Map(pairs)));
  });

  return createMemo(() => {
    const known = kept();
    const idOf = ids();
    if (known === undefined || idOf === undefined) return undefined;
    const { devices, signers, memberOf } = entries();
    const current = known.epochs.at(-1);
    const late = isLate(
      signers.map(({ record }) => record),
      known.epochs,
    );
    const handed = (signer: Entry<"signers"> | undefined) =>
      current === undefined || late ? undefined : signer?.epoch === current.id;
    const lastOf = (device: string | undefined) => {
      const times = known.receipts.filter(({ from }) => from === device).map(({ at }) => at);
      return times.length === 0 ? undefined : Math.max(...times);
    };
    const make = (
      id: string,
      device: string | undefined,
      signer: Entry<"signers"> | undefined,
    ): TeamDevice => {
      const entry = devices.find((one) => one.id === id);
      const isHere = device === store.device;
      const by = signer?.introducedBy;
      const state = signer === undefined ? "keyless" : stateOf(signer);
      return {
        id,
        device,
        name: entry?.name,
        member: memberOf(entry),
        state,
        signer,
        introducedBy: by === undefined || by === device ? undefined : author(by),
        isHere,
        hasKeys: isHere ? current !== undefined : handed(signer),
        lastFileAt: lastOf(device),
        stateAt: signer && liveValues(cellOf(signer.record, "status")).at(-1)?.at,
      };
    };
    const signed = signers.map((signer) =>
      make(idOf.get(signer.device ?? "") ?? signer.id, signer.device, signer),
    );
    const others = devices
      .filter(({ id }) => signed.every((one) => one.id !== id))
      .map(({ id }) =>
        make(id, id === idOf.get(store.device) ? store.device : undefined, undefined),
      );
    return {
      devices: [...signed, ...others].toSorted(
        (a, b) =>
          Number(b.isHere) - Number(a.isHere) ||
          (a.name ?? "").localeCompare(b.name ?? "", "fr-CA"),
      ),
      epoch: current?.number,
      isLate: late,
    };
  });
}

function stateOf({ record }: Entry<"signers">): SignerState {
  return listSigners([record])[0]?.state ?? "retired";
}
