import { joinStored, type StoredRecord } from "#crdt/record.ts";
import { isAboutTeam, type RecordType } from "#domain/record-types.ts";
import { type Comparison, compare } from "./compare-records.ts";

/** What a file would change that is not joined, but read by a person field by field. */
export interface Differing extends Pick<Comparison, "onlyInFile" | "changed"> {
  /** How many records it says are erased: nobody's word alone erases for ever. */
  readonly erasing: number;
}

/** Who is in the team, and its keys, come from the team alone. */
export function differing(
  replica: { readonly get: (type: string, id: string) => StoredRecord | undefined },
  records: readonly StoredRecord[],
): Differing {
  const theirs = records.filter(({ type }) => !isAboutTeam(type) && !withKeys.has(type));
  const here = theirs.flatMap(({ type, id }) => replica.get(type, id) ?? []);
  const { onlyInFile, changed } = compare(theirs, here);
  const news = changed.flatMap((one) => {
    const known = replica.get(one.type, one.id);
    const cells = one.cells.filter((cell) => bringsNews(known, one.inFile, cell));
    return cells.length === 0 ? [] : [{ ...one, cells }];
  });
  const erasing = theirs.filter(
    ({ type, id, erased }) => erased.length > 0 && replica.get(type, id)?.erased.length === 0,
  );
  return { onlyInFile, changed: news, erasing: erasing.length };
}

/** They hold the keys that outsiders are answered with. */
const withKeys: ReadonlySet<string> = new Set<RecordType>(["audiences", "readers", "proposals"]);

/** What ours has replaced already is not offered again. */
function bringsNews(known: StoredRecord | undefined, file: StoredRecord, cell: string): boolean {
  const only = (record: StoredRecord): StoredRecord => {
    const value = record.fields[cell];
    return { ...record, fields: value === undefined ? {} : { [cell]: value } };
  };
  return known !== undefined && joinStored(only(known), only(file)).changed;
}
