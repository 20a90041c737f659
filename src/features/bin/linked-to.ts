import { fieldsOf } from "#domain/record-types.ts";
import { allTypes, type Directory, idsIn } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { isMerged } from "#workspace/merging.ts";

/** The records outside the bin that name this one, by type; each once. */
export function linkedTo(entry: Entry, directory: Directory): readonly Entry[] {
  const isGone = isMerged(entry);
  return allTypes.flatMap((type) => {
    const fields = Object.entries(fieldsOf(type)).flatMap(([field, spec]) =>
      "to" in spec && spec.to === entry.type ? [field] : [],
    );
    if (fields.length === 0) return [];
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
