import { weekMs } from "#domain/day-ms.ts";
import type { FolderPort } from "./folder-port.ts";
import type { Found } from "./folder-read.ts";
import type { FolderSide } from "./folder-side.ts";
import type { FolderState } from "./folder-state.ts";

/**
 * How many names in `found` are gone now: those that a full of this device replaced, a week ago, or
 * at once after an erasure. Only beside a full of its own that is in the folder (`put`, or listed).
 */
export async function removeWhatIsDue(
  { now, save }: FolderSide,
  port: FolderPort,
  state: FolderState,
  found: readonly Found[],
  put: string | undefined,
): Promise<number> {
  const { written, removing, removed } = state;
  const listed = new Set(found.map(({ name }) => name));
  const hasFull = [...written].some(
    ([name, kind]) => kind === "full" && (listed.has(name) || name === put),
  );
  if (!hasFull) return 0;
  const at = now();
  // What was removed comes back where a folder is put back as it was.
  const due = [...removing].filter(([, when]) => when <= at).map(([name]) => name);
  const names = [...due, ...removed.keys()].filter((name) => listed.has(name));
  let count = 0;
  for (const name of names) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- a folder takes one thing after the other
      await port.remove(name);
    } catch {
      continue; // the next time
    }
    removing.delete(name);
    removed.set(name, at);
    count += 1;
  }
  if (count > 0) await save(state);
  return count;
}

/** Names that no listing has brought for long are forgotten: should they come back, they are read again. */
export function forgetOldNames(
  { now }: FolderSide,
  { removing, removed, covered, waiting }: FolderState,
  found: readonly Found[],
): void {
  const listed = new Set(found.map(({ name }) => name));
  const old = now() - keptWeeks * weekMs;
  for (const [name, at] of removed) if (at < old && !listed.has(name)) removed.delete(name);
  for (const [name, { at }] of covered) if (at < old && !listed.has(name)) covered.delete(name);
  for (const [name, due] of removing) {
    if (due > now() || listed.has(name)) continue;
    removing.delete(name);
    removed.set(name, now());
  }
  for (const name of waiting.keys()) if (!listed.has(name)) waiting.delete(name);
}

const keptWeeks = 8;
