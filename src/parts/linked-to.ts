import { linksTo } from "#domain/sheet-links.ts";
import { type Directory, idsIn } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { isMerged } from "#workspace/merging.ts";

/** The records outside the bin that name this one, by type; each once. */
export function linkedTo(entry: Entry, directory: Directory): readonly Entry[] {
  const isGone = isMerged(entry);
  const links = linksTo(entry.type);
  return [...new Set(links.map(({ type }) => type))].flatMap((type) => {
    const fields = links.filter((link) => link.type === type).map(({ field }) => field);
    const rows: readonly Entry[] = directory.list(type);
    return rows.filter((row) =>
      fields.some((field) => idsIn(Reflect.get(row, field)).some((id) => leadsTo(id, entry))),
    );
  });

  /** What was merged is no longer where its links lead: it is asked by its own id. */
  function leadsTo(id: string, { id: own, type }: Entry): boolean {
    return id === own || (!isGone && directory.find(type, id)?.id === own);
  }
}
