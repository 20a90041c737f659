import { fieldsOf, isRecordType, type RecordType, recordTypes } from "./record-types.ts";

/** A field through which records of `type` point to a sheet. */
export interface SheetLink {
  readonly type: RecordType;
  readonly field: string;
  /** Several at once: `links`. */
  readonly many: boolean;
}

/** Every field that may point to a record of `target`: its sheet shows them, its deletion lists them. */
export function linksTo(target: RecordType): readonly SheetLink[] {
  const known = found.get(target);
  if (known !== undefined) return known;
  const links = allTypes.flatMap((type) =>
    Object.entries(fieldsOf(type)).flatMap(([field, spec]) =>
      "to" in spec && spec.to === target ? [{ type, field, many: spec.kind === "links" }] : [],
    ),
  );
  found.set(target, links);
  return links;
}

const found = new Map<RecordType, readonly SheetLink[]>();

const allTypes = Object.keys(recordTypes).filter(isRecordType);
