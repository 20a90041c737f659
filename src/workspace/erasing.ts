import { deletedField } from "#crdt/bin.ts";
import { dotsOf, liveValues } from "#crdt/cell.ts";
import { cellOf, contestsField, isPresent } from "#crdt/fields.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { Replica } from "#crdt/replica.ts";
import type { FieldWrite, RecordWrite } from "#crdt/write.ts";
import { fieldOf, isAboutTeam, isRecordType, type RecordType } from "#domain/record-types.ts";
import { linksTo } from "#domain/sheet-links.ts";
import { changeToWrite } from "#storage/change.ts";
import { deriveId } from "#storage/derive-id.ts";
import type { ErasureRow } from "#storage/database.ts";
import type { Directory } from "./directory.ts";
import type { Entry } from "./entry.ts";
import type { Workspace } from "./workspace.ts";

export interface ToErase {
  /** The record, its merged copies, those that a person said are the same. */
  readonly entries: readonly Entry[];
  /** Notes that go on without the person: under a new id, so that what they said before goes too. */
  readonly rewritten: readonly Rewriting[];
  /** Notes that a person has yet to read again. */
  readonly review: readonly Entry[];
  /** Requests of the person, answered by it. */
  readonly answered: readonly Entry<"accessRequests">[];
}

export interface Rewriting {
  readonly note: Entry;
  /** Takes the person out of a text. */
  readonly change: (text: string) => string;
}

/** One gesture, one transaction. Gives the name under which the erasure is noted, once the disk has it. */
export async function eraseForever(
  { store, space, directory, newId, today, watchWrite }: Workspace,
  { entries, rewritten, review, answered }: ToErase,
): Promise<ErasureRow["key"]> {
  const gesture = newId();
  const gone = new Set(entries.map(({ id }) => id));
  const copies = await Promise.all(
    rewritten.map(async (one) => ({
      ...one,
      copyId: await rewrittenId(space.id, one.note, gesture),
    })),
  );
  const newIds = new Map(copies.map(({ note, copyId }) => [note.id, copyId]));
  const erased = entries.map(({ type, id }) => ({ type, id, fields: [], erase: gesture }));
  const answers = answered.map(({ type, id, record }) =>
    changeToWrite({ type, id, shown: record, values: { answeredOn: today() } }),
  );
  const reviewed = review.map(({ type, id }) => `${type}/${id}`);
  // Of a note as it is by then: what came since it was shown goes for ever with what it was.
  const plan = (replica: Replica): RecordWrite[] => [
    ...copies.flatMap(({ note: { type, id, record }, copyId, change }): RecordWrite[] => {
      const now = replica.get(type, id) ?? record;
      const fields = copiedFields(now, gone, change).map((one) => movedLinks(one, newIds));
      const moved = repointed(directory, type, id, copyId);
      const both: RecordWrite[] = [
        { type, id: copyId, fields },
        { type, id, fields: [], erase: gesture },
      ];
      return both.concat(moved);
    }),
    ...erased,
    ...answers,
  ];
  const { rev } = await watchWrite(store.write(plan, { review: reviewed }));
  return `erasure/${store.device}-${rev}`;
}

/**
 * Under which a note that an act erased goes on without the person: who contests the act finds it by that,
 * and brings back one note in place of two.
 */
export function rewrittenId(
  space: string,
  { type, id }: { readonly type: string; readonly id: string },
  gesture: string,
): Promise<string> {
  return deriveId(space, type, "rewritten", `${id}/${gesture}`);
}

/** A link to what goes on under a new id leads there. */
export function movedLinks(write: FieldWrite, newIds: ReadonlyMap<string, string>): FieldWrite {
  const { field, value, over } = write;
  const slash = field.indexOf("/");
  const member = slash < 0 ? undefined : newIds.get(field.slice(slash + 1));
  const linked = typeof value === "string" ? newIds.get(value) : undefined;
  return {
    field: member === undefined ? field : `${field.slice(0, slash)}/${member}`,
    value: linked ?? value,
    over,
  };
}

/** All live values of a record, conflicts too, each to be written anew, but links to what goes. */
export function copiedFields(
  { type, fields }: StoredRecord,
  gone: ReadonlySet<string>,
  change: (text: string) => string = (text) => text,
): readonly FieldWrite[] {
  return Object.entries(fields).flatMap(([field, cell]) => {
    if (ofTheMerge.has(field.split("/")[0] ?? "")) return [];
    if (gone.has(field.slice(field.indexOf("/") + 1))) return [];
    const values = liveValues(cell).map(({ value }) => value);
    const kept = values.filter((value) => typeof value !== "string" || !gone.has(value));
    const isText = isRecordType(type) && isFreeText(type, field);
    return kept.map((value): FieldWrite => ({
      field,
      value: isText && typeof value === "string" ? change(value) : value,
      over: [],
    }));
  });
}

function isFreeText(type: RecordType, field: string): boolean {
  const kind = fieldOf(type, field)?.kind;
  return kind === "name" || kind === "text";
}

const ofTheMerge: ReadonlySet<string> = new Set([deletedField, contestsField, "apart"]);

/** Records that name `before` name `after` from now on. */
export function repointed(
  { replica }: Directory,
  type: RecordType,
  before: string,
  after: string,
): readonly RecordWrite[] {
  return linksTo(type).flatMap(({ type: from, field, many }) =>
    Array.from(replica.all(from).values()).flatMap((record): RecordWrite[] => {
      if (record.erased.length > 0) return [];
      const fields = many
        ? movedMember(record, field, before, after)
        : movedLink(record, field, before, after);
      return fields.length === 0 ? [] : [{ type: from, id: record.id, fields }];
    }),
  );
}

function movedMember(
  record: StoredRecord,
  field: string,
  before: string,
  after: string,
): readonly FieldWrite[] {
  const old = cellOf(record, `${field}/${before}`);
  if (!isPresent(old)) return [];
  const fresh = cellOf(record, `${field}/${after}`);
  return [
    { field: `${field}/${after}`, value: true, over: dotsOf(fresh) },
    { field: `${field}/${before}`, value: false, over: dotsOf(old) },
  ];
}

/** Of a link with two values only the one that named it moves; the other stays to be settled. */
function movedLink(
  record: StoredRecord,
  field: string,
  before: string,
  after: string,
): readonly FieldWrite[] {
  const values = liveValues(cellOf(record, field)).filter(({ value }) => value === before);
  if (values.length === 0) return [];
  return [{ field, value: after, over: values.map(({ actor, n }) => [actor, n]) }];
}

/** What can be erased by a person: all but who is in the team with which devices, and the register of incidents. */
export function canErase(type: string): boolean {
  return isRecordType(type) && !isAboutTeam(type) && type !== "incidents";
}
