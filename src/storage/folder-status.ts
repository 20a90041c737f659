import type { Json } from "#crdt/json.ts";
import type { Database } from "./database.ts";
import { findFolderPart, saveFolderParts } from "./folders.ts";

/** How the last visit of a folder went, for the screen that shows it. Instants are wall clocks, ms. */
export interface FolderStatus {
  readonly visitedAt: number;
  /** When something was last joined from it, and last put there; 0: never. */
  readonly readAt: number;
  readonly putAt: number;
  readonly fault?: FolderFault;
  /** Objects that wait, by why. */
  readonly waits: Readonly<Partial<Record<FolderWait, number>>>;
  /** Files that are not ours. */
  readonly foreign: readonly string[];
  readonly devices: readonly SeenDevice[];
}

export type FolderFault =
  /** The browser asks the person again. */
  | { readonly is: "permission" }
  | { readonly is: "offline" }
  /** The folder was moved or deleted; it takes nothing more; something else holds its file. */
  | { readonly is: "gone" | "full" | "busy" }
  /** As the store says it. */
  | { readonly is: "refused"; readonly code: string }
  | { readonly is: "too-big" | "unpaired" | "late" | "no-signing" };

/** As `WaitReason` says; and what was listed, but is not there or not whole. */
export type FolderWait = "signer" | "epoch" | "refused" | "newer" | "unfinished";

export interface SeenDevice {
  /** Six base-58 characters. */
  readonly device: string;
  /** Of its last object, as the folder says; 0: it does not. */
  readonly at: number;
}

export interface Visit {
  readonly now: number;
  readonly fault: FolderFault | undefined;
  readonly state: { readonly waiting: ReadonlyMap<string, { readonly why: FolderWait }> };
  readonly outcome: VisitOutcome | undefined;
}

interface VisitOutcome {
  readonly read: number;
  readonly put: unknown;
  readonly unread: readonly unknown[];
  readonly foreign: readonly string[];
  readonly found: readonly { readonly device: string; readonly at: number }[];
}

export async function saveFolderStatus(
  db: Database,
  folder: string,
  { now, fault, state, outcome }: Visit,
): Promise<FolderStatus> {
  const before = await findFolderStatus(db, folder);
  const waits: Partial<Record<FolderWait, number>> = {};
  for (const { why } of state.waiting.values()) waits[why] = (waits[why] ?? 0) + 1;
  const unread = outcome?.unread.length ?? 0;
  if (unread > 0) waits.unfinished = unread;
  const status: FolderStatus = {
    visitedAt: now,
    readAt: outcome !== undefined && outcome.read > 0 ? now : (before?.readAt ?? 0),
    putAt: outcome?.put === undefined ? (before?.putAt ?? 0) : now,
    ...(fault !== undefined && { fault }),
    waits,
    foreign: outcome?.foreign.slice(0, mostForeign) ?? before?.foreign ?? [],
    devices: outcome === undefined ? (before?.devices ?? []) : seen(outcome),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- plain by its type
  await saveFolderParts(db, folder, new Map([[statusPart, status as unknown as Json]]));
  return status;
}

export async function findFolderStatus(
  db: Database,
  folder: string,
): Promise<FolderStatus | undefined> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only saveFolderStatus writes there
  return (await findFolderPart(db, folder, statusPart)) as FolderStatus | undefined;
}

const statusPart = "status";
const mostForeign = 20;

function seen({ found }: VisitOutcome): readonly SeenDevice[] {
  const last = new Map<string, number>();
  for (const { device, at } of found) last.set(device, Math.max(last.get(device) ?? 0, at));
  return Array.from(last, ([device, at]) => ({ device, at })).toSorted((a, b) => b.at - a.at);
}
