import type { StoredRecord } from "#crdt/record.ts";
import { openFolderState } from "#exchange/folder-memory.ts";
import type { FolderPort } from "#exchange/folder-port.ts";
import type { FolderSide } from "#exchange/folder-side.ts";
import { type FolderOutcome, syncFolder } from "#exchange/folder-sync.ts";
import { teamSide } from "#exchange/folder-team.ts";
import { recordLine } from "#exchange/record-line.ts";
import { listSigners } from "#exchange/list-signers.ts";
import { introduceSigner } from "#exchange/team-start.ts";
import { allRecords } from "#storage/all-records.ts";
import type { Store } from "#storage/store.ts";
import { type Epoch, findTeamKeys, makeSigningKey, saveEpochs } from "#storage/team-keys.ts";
import { markSent } from "#workers/folder.ts";
import { aDatabaseName, aTab } from "../storage/tabs.ts";

export const space = { id: "Space1234567", name: "Équipe" };
export const canary = "canari-sur-la-note";

export async function aDevice(epoch: Epoch): Promise<Store> {
  const store = await aTab(aDatabaseName());
  await saveEpochs(store.db, [epoch]);
  await makeSigningKey(store.db);
  return store;
}

/** As two scans do: each knows the key of the other. */
export async function pair(a: Store, b: Store): Promise<void> {
  for (const of of [a, b]) {
    // oxlint-disable-next-line no-await-in-loop
    const { publicKey } = await makeSigningKey(of.db);
    const signer = {
      device: of.device,
      publicKey,
      status: "active",
      introducedBy: a.device,
    } as const;
    for (const at of [a, b]) {
      // oxlint-disable-next-line no-await-in-loop
      await introduceSigner(at, space.id, signer);
    }
  }
}

/** `meanwhile` runs while what is here is being compared. */
export async function visit(
  store: Store,
  port: FolderPort,
  meanwhile?: () => Promise<unknown>,
): Promise<FolderOutcome> {
  const { state, save } = await openFolderState(store.db, "folder");
  const keys = await findTeamKeys(store.db);
  const signers = listSigners(store.replica.all("signers").values());
  const fromName = () => Promise.resolve("Téléphone");
  const side = teamSide({ store, space, keys, signers, fromName, now: () => 1, save });
  const watched: FolderSide = {
    ...side,
    get trust() {
      return side.trust;
    },
    async digest(records) {
      await meanwhile?.();
      return side.digest(records);
    },
  };
  const outcome = await syncFolder(watched, port, state);
  await markSent(store, state);
  return outcome;
}

export function note(
  id: string,
  value: string,
  n: number,
  actor = "SoLene-first123",
): StoredRecord {
  return { type: "interactions", id, fields: { summary: [actor, n, 1, value] }, erased: [] };
}

export const told = ({ replica }: Store) => allRecords(replica).map(recordLine).toSorted();
