import { shownValue } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import { deriveId } from "#storage/derive-id.ts";
import { directoryPort } from "#exchange/folder-directory.ts";
import { openFolderState } from "#exchange/folder-memory.ts";
import type { FolderPort } from "#exchange/folder-port.ts";
import type { FolderState } from "#exchange/folder-state.ts";
import { type FolderOutcome, syncFolder } from "#exchange/folder-sync.ts";
import { FolderObjectTooBig, teamSide } from "#exchange/folder-team.ts";
import { isLate } from "#exchange/late-keys.ts";
import { s3Port, StoreRefusal } from "#exchange/s3-port.ts";
import { type ProbeAnswer, probeStore } from "#exchange/s3-probe.ts";
import { ensureTeamKeys } from "#exchange/team-start.ts";
import type { KnownSigner } from "#exchange/list-signers.ts";
import { type FolderFault, type FolderStatus, saveFolderStatus } from "#storage/folder-status.ts";
import { findFolderPlace, type FolderPlace, type StoreAccess } from "#storage/folders.ts";
import { saveSetting } from "#storage/settings.ts";
import { openStore, type Store } from "#storage/store.ts";
import { findTeamKeys, NoSigning, type TeamKeys } from "#storage/team-keys.ts";
import { answerWith } from "./answering.ts";

export type FolderQuestion = VisitQuestion | ProbeQuestion;

export interface VisitQuestion {
  readonly ask: "visit";
  readonly database: string;
  readonly space: { readonly id: string; readonly name: string };
  /** Wall clock, ms. */
  readonly now: number;
  /** Id of the folder on this device. */
  readonly folder: string;
  /** Devices of the team, as the page knows them. */
  readonly signers: readonly KnownSigner[];
}

/** Before a store is kept: may this app do there what it has to? */
export interface ProbeQuestion {
  readonly ask: "probe";
  readonly access: StoreAccess;
  readonly space: string;
  /** Of the object that it tries with. */
  readonly name: string;
}

export type FolderAnswer =
  | { readonly is: "probed"; readonly probe: ProbeAnswer }
  /** `read`: objects joined; `again`: what was read lets something else be read that had to wait. */
  | {
      readonly is: "visited";
      readonly status: FolderStatus;
      readonly read: number;
      readonly again: boolean;
    }
  /** Another tab is at it, or the folder is used no more. */
  | { readonly is: "left" };

answerWith<FolderQuestion, FolderAnswer>(answer);

export async function answer(question: FolderQuestion): Promise<FolderAnswer> {
  if (question.ask === "visit") return visitAlone(question);
  const { access, space, name } = question;
  return { is: "probed", probe: await probeStore(access, space, name) };
}

/** Two tabs do not visit one folder at a time. */
function visitAlone(question: VisitQuestion): Promise<FolderAnswer> {
  const { database, folder } = question;
  if (!("locks" in navigator)) return visit(question);
  const name = `folder ${database} ${folder}`;
  return navigator.locks.request(name, { ifAvailable: true }, (lock) =>
    lock === null ? ({ is: "left" } as const) : visit(question),
  );
}

async function visit(question: VisitQuestion): Promise<FolderAnswer> {
  const { database, space, now, folder, signers } = question;
  const store = await openStore({ database, space: space.id, isKnown: true, now: () => now });
  try {
    const place = await findFolderPlace(store.db, folder);
    if (place === undefined) return { is: "left" };
    const memory = await openFolderState(store.db, folder);
    const { state, save } = memory;
    const tell = async (fault: FolderFault | undefined, outcome?: FolderOutcome, again = false) => {
      const status = await saveFolderStatus(store.db, folder, { now, fault, state, outcome });
      return { is: "visited", status, read: outcome?.read ?? 0, again } as const;
    };
    const keys = await keysOf(store, space.id);
    if (keys === "no-signing" || keys.epochs.length === 0) {
      return await tell({ is: keys === "no-signing" ? keys : "unpaired" });
    }
    const fromName = () => nameOf(store, space.id);
    const side = teamSide({ store, space, keys, signers, fromName, now: () => now, save });
    try {
      const port = await portOf(place);
      const outcome = await syncFolder(side, port, state);
      await markSent(store, state);
      if (outcome.read > 0) await saveSetting(store.db, "lastReceivedAt", now);
      if (outcome.put !== undefined) await saveSetting(store.db, "lastWrittenOutAt", now);
      const { trust } = side;
      const again = [...state.waiting.values()].some((one) => one.trust !== trust);
      const late = isLate(store.replica.all("signers").values(), keys.epochs);
      return await tell(late ? { is: "late" } : undefined, outcome, again);
    } catch (error) {
      const fault = faultOf(error);
      if (fault === undefined) throw error;
      return await tell(fault);
    }
  } finally {
    store.close();
  }
}

/** Only a team that never had keys has the directory read for them. */
async function keysOf(store: Store, space: string): Promise<TeamKeys | "no-signing"> {
  try {
    const keys = await findTeamKeys(store.db);
    if (keys.epochs.length > 0 && keys.signing !== undefined) return keys;
    await store.load();
    return await ensureTeamKeys(store, space);
  } catch (error) {
    if (error instanceof NoSigning) return "no-signing";
    throw error;
  }
}

async function nameOf({ replica, device }: Store, space: string): Promise<string> {
  const id = await deriveId(space, "devices", "device", device);
  const name = shownValue(cellOf(replica.get("devices", id), "name"));
  return typeof name === "string" ? name : "";
}

async function portOf(place: FolderPlace): Promise<FolderPort> {
  if (place.kind === "store") return s3Port(place);
  const permission = await place.handle.queryPermission?.({ mode: "readwrite" });
  if (permission !== undefined && permission !== "granted") throw new PermissionNeeded();
  return directoryPort(place.handle);
}

class PermissionNeeded extends Error {
  override readonly name = "PermissionNeeded";
}

/** What stands in the folder is not « ici seulement » any more; what was typed meanwhile is. */
export async function markSent(
  store: Pick<Store, "unsent" | "markSent">,
  { rev, left }: Pick<FolderState, "rev" | "left">,
): Promise<void> {
  if (rev >= 0 && store.unsent().size > 0) await store.markSent(rev, new Set(left.keys()));
}

/** `undefined`: it is of this device's own storage, or a fault of ours. */
function faultOf(error: unknown): FolderFault | undefined {
  if (error instanceof PermissionNeeded) return { is: "permission" };
  if (error instanceof FolderObjectTooBig) return { is: "too-big" };
  if (error instanceof StoreRefusal) {
    const { status, code } = error;
    return status === 0 ? { is: "offline" } : { is: "refused", code: code || String(status) };
  }
  if (!(error instanceof DOMException)) return undefined;
  const { name } = error;
  if (name === "NotAllowedError") return { is: "permission" };
  if (name === "NotFoundError") return { is: "gone" };
  if (name === "QuotaExceededError") return { is: "full" };
  if (name === "NoModificationAllowedError" || name === "InvalidModificationError") {
    return { is: "busy" };
  }
  return undefined;
}
