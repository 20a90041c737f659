import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import type { DirectorySearch } from "#workspace/search.ts";

export type Found = ReturnType<DirectorySearch["find"]>;

/** Records that are looked for: devices and members are not. */
export const soughtTypes = [
  "enterprises",
  "buyers",
  "contacts",
  "offers",
  "needs",
  "interactions",
  "followUps",
  "events",
] as const;
export type SoughtType = (typeof soughtTypes)[number];

export interface FoundGroup {
  readonly type: SoughtType;
  /** Best first. */
  readonly entries: readonly Entry[];
}

/** Hits by type; the type of the best hit first. */
export function groupFound({ hits }: Found, directory: Directory): readonly FoundGroup[] {
  const groups = new Map<SoughtType, Entry[]>();
  for (const { key, type: name } of hits) {
    const type = soughtTypes.find((one) => one === name);
    const entry = type && directory.find(type, key.slice(name.length + 1));
    if (type === undefined || entry === undefined) continue;
    const group = groups.get(type);
    if (group === undefined) groups.set(type, [entry]);
    else group.push(entry);
  }
  return Array.from(groups, ([type, entries]) => ({ type, entries }));
}
