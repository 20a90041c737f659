import { headName } from "./folder-names.ts";
import type { FolderPort } from "./folder-port.ts";
import type { Found, Unread } from "./folder-read.ts";
import type { FolderSide } from "./folder-side.ts";
import type { FolderState, OwnHead } from "./folder-state.ts";

/*
 * A head tells what a device that only reads would never say: how far it has the journals of others,
 * which erasures it has done, and which objects it could not read. It is a notice: what is written,
 * read or removed follows from the names of objects and from their bytes alone, and a head that is
 * missed, old or gone costs nothing but news.
 */

/**
 * Hears the heads that changed since, and looks at each object of which somebody says that it is not
 * whole. What was not whole among the heads themselves.
 */
export async function readHeads(
  side: FolderSide,
  port: FolderPort,
  state: FolderState,
  found: readonly Found[],
): Promise<readonly Unread[]> {
  const unread: Unread[] = [];
  for (const head of found) {
    const { name, kind, device, at } = head;
    if (kind !== "head" || device === side.device || side.isGone(device)) continue;
    const known = state.heads.get(name);
    if (known === String(at) || known === waiting(at, side)) continue;
    // oxlint-disable no-await-in-loop -- one after the other
    const bytes = await port.get(name).catch(() => undefined);
    const heard = bytes && (await side.hear(bytes, head));
    if (heard?.is === "waits") state.heads.set(name, waiting(at, side));
    if (heard?.is === "unfinished") unread.push({ name, why: "unfinished" });
    if (heard?.is !== "heard") continue;
    if (await lookAt(side, port, state, heard.unread, found)) state.heads.set(name, String(at));
    // oxlint-enable no-await-in-loop
  }
  return unread;
}

function waiting(at: number, { trust }: FolderSide): string {
  return `${at} ${trust}`;
}

/** Whether each could be looked at. What this device neither wrote nor read is nothing that it can mend. */
async function lookAt(
  { sha, space, device }: FolderSide,
  port: FolderPort,
  state: FolderState,
  names: readonly string[],
  found: readonly Found[],
): Promise<boolean> {
  const { read, written, broken } = state;
  let isSure = true;
  for (const name of names) {
    if (name === headName(space, device)) state.head = undefined; // written anew
    const object = found.find((one) => one.name === name);
    if (object === undefined || !(read.has(name) || written.has(name))) continue;
    // oxlint-disable no-await-in-loop -- seldom more than one
    const bytes = await port.get(name).catch(() => undefined);
    if (bytes === undefined) isSure = false;
    else if ((await sha(bytes)) !== object.sha) broken.add(name);
    // oxlint-enable no-await-in-loop
  }
  return isSure;
}

/** An object may be on its way still: what was not whole at two visits in a row is told to others. */
export function noteUnfinished({ unfinished }: FolderState, unread: readonly Unread[]): void {
  const now = new Set(unread.flatMap(({ name, why }) => (why === "unfinished" ? [name] : [])));
  for (const name of unfinished.keys()) if (!now.has(name)) unfinished.delete(name);
  for (const name of now) unfinished.set(name, Math.min(told, (unfinished.get(name) ?? 0) + 1));
}

const told = 2;

/** Writes this device's head anew, if it would say something else or does not stand there as it was put. */
export async function putHead(
  side: FolderSide,
  port: FolderPort,
  state: FolderState,
  found: readonly Found[],
  hasRead: boolean,
): Promise<void> {
  const name = headName(side.space, side.device);
  const at = found.find((one) => one.name === name)?.at;
  const unread = [...state.unfinished].flatMap(([one, times]) => (times < told ? [] : [one]));
  const now = { rev: await side.rev(), unread: unread.join() };
  const head = await standing(side, port, state, name, at);
  if (!hasRead && head?.rev === now.rev && head.unread === now.unread) return;
  const notice = await side.notice(unread);
  if (notice.digest === head?.digest) {
    state.head = { ...head, ...now };
    return;
  }
  const bytes = notice.digest === "" && at === undefined ? undefined : await notice.write();
  // Of what may not leave now, such as under old keys, nothing is said until something is new.
  state.head = { name, ...now, digest: "", sha: "", at };
  if (bytes === undefined) return;
  await port.put(name, bytes);
  state.head = { name, ...now, digest: notice.digest, sha: await side.sha(bytes), at: undefined };
}

/** This device's head, if it stands there as it was put: looked at when the folder says another time of it. */
async function standing(
  { sha }: FolderSide,
  port: FolderPort,
  state: FolderState,
  name: string,
  at: number | undefined,
): Promise<OwnHead | undefined> {
  const { head } = state;
  if (head?.name !== name) return undefined;
  if (head.at === at) return head.at === undefined && head.digest !== "" ? undefined : head;
  const bytes = at === undefined ? undefined : await port.get(name).catch(() => undefined);
  if (bytes === undefined || (await sha(bytes)) !== head.sha) return undefined;
  return (state.head = { ...head, at });
}

/** Of a device that will not come back, once all its objects are gone. */
export async function removeDeadHeads(
  { isGone }: FolderSide,
  port: FolderPort,
  { removed }: FolderState,
  found: readonly Found[],
): Promise<void> {
  for (const { name, kind, device } of found) {
    if (kind !== "head" || !isGone(device)) continue;
    const others = found.filter((one) => one.device === device && one.kind !== "head");
    if (!others.every((one) => removed.has(one.name))) continue;
    // oxlint-disable-next-line no-await-in-loop -- seldom more than one; refused, the next time
    await port.remove(name).catch(() => undefined);
  }
}
