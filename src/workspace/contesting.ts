import { binState, deletedField, deletedValue } from "#crdt/bin.ts";
import { dotsOf, liveValues } from "#crdt/cell.ts";
import { contestWrites } from "#crdt/contest.ts";
import { cellOf } from "#crdt/fields.ts";
import { canonicalJson } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { Replica } from "#crdt/replica.ts";
import type { FieldWrite, RecordWrite } from "#crdt/write.ts";
import { isRecordType } from "#domain/record-types.ts";
import { deriveId } from "#storage/derive-id.ts";
import { changeToWrite } from "#storage/change.ts";
import { confirmHeld, type HeldRecord, listHeld, readHeld } from "#storage/held.ts";
import { copiedFields, movedLinks, repointed, rewrittenId } from "./erasing.ts";
import { askToPurge } from "./purging.ts";
import type { Workspace } from "./workspace.ts";

export { type HeldFile, type HeldRecord, listHeld, readHeld } from "#storage/held.ts";

/** What the register says of a contest: in the language of the person, words of the screen. */
export interface ContestStory {
  readonly what: string;
  readonly circumstances: string;
  readonly measures: string;
}

/**
 * Brings contents that a file erased back: each under an id that is the same on every device that
 * contests, links led there, and a line in the register of incidents; one act. Gives how many.
 */
export async function contest(
  { store, space, directory, newId, today, watchWrite }: Workspace,
  file: string,
  chosen: readonly HeldRecord[],
  story: ContestStory,
): Promise<number> {
  const copies = await withCopyIds(space, chosen);
  const newIds = idsOf(copies);
  const people = chosen.filter(({ record }) => record.type === "contacts").length;
  const incident = changeToWrite({
    type: "incidents",
    id: newId(),
    shown: undefined,
    values: { learnedOn: today(), kind: "mass-erasure", ...story, ...(people > 0 && { people }) },
  });
  const keys = new Set(chosen.map(({ record: { type, id } }) => `${type}/${id}`));
  const twinIds = new Set(copies.flatMap(({ twins }) => twins));
  const links = () =>
    copies.flatMap(({ record: { type, id }, twins, copyId }) =>
      isRecordType(type)
        ? [id, ...twins].flatMap((before) => repointed(directory, type, before, copyId))
        : [],
    );
  const plan = (replica: Replica): RecordWrite[] => [
    ...copies.map(({ record, gestures, copyId }) => {
      const contents = missingFrom(replica.get(record.type, copyId), record, newIds);
      return {
        type: record.type,
        id: copyId,
        fields: [...contents, ...contestWrites(record.id, gestures)],
      };
    }),
    ...copies.flatMap(({ record: { type }, twins }) =>
      twins.flatMap((id) => toBin(replica, type, id)),
    ),
    // What goes to the bin is not written to: the person would be asked whether to keep it.
    ...links().filter(({ id }) => !twinIds.has(id)),
    incident,
  ];
  await watchWrite(store.write(plan, { fromHeld: { file, keys } }));
  return chosen.length;
}

async function withCopyIds(space: Workspace["space"], held: readonly HeldRecord[]) {
  return Promise.all(
    held.map(async (one) => {
      const { type, id } = one.record;
      const twins = one.gestures.map((gesture) => rewrittenId(space.id, one.record, gesture));
      return {
        ...one,
        copyId: await deriveId(space.id, type, "contest", id),
        twins: await Promise.all(twins),
      };
    }),
  );
}

/** A note that went on without the person gives way to the one that comes back. */
function toBin(replica: Replica, type: string, id: string): readonly RecordWrite[] {
  const twin = replica.get(type, id);
  if (twin === undefined || twin.erased.length > 0 || binState(twin) === "binned") return [];
  const over = dotsOf(cellOf(twin, deletedField));
  return [{ type, id, fields: [{ field: deletedField, value: deletedValue(twin), over }] }];
}

function idsOf(copies: Awaited<ReturnType<typeof withCopyIds>>): ReadonlyMap<string, string> {
  return new Map(copies.map(({ record, copyId }) => [record.id, copyId]));
}

/**
 * Values of a record that its copy has not. A colleague may have contested it first: their copy is not
 * written over, and what was only here comes beside, to be settled.
 */
function missingFrom(
  copy: StoredRecord | undefined,
  record: StoredRecord,
  newIds: ReadonlyMap<string, string>,
): readonly FieldWrite[] {
  return copiedFields(record, new Set())
    .map((one) => movedLinks(one, newIds))
    .filter(({ field, value }) => {
      const there = liveValues(cellOf(copy, field));
      return !there.some((one) => canonicalJson(one.value) === canonicalJson(value));
    });
}

/** A person agrees with the erasures of a file: what was set aside of them goes for good. */
export async function confirmErasures(
  { store, watchWrite }: Workspace,
  file: string,
): Promise<void> {
  await watchWrite(confirmHeld(store, file));
  askToPurge(store);
}

export interface HeldHere extends HeldRecord {
  /** A colleague contested it first: whether their copy has all that waits here. */
  readonly back?: "whole" | "in part";
}

/** The contents that wait of one file; none once it was decided. */
export async function findHeld({ store, space }: Workspace, file: string) {
  const head = (await listHeld(store.db)).find((one) => one.file === file);
  if (head === undefined) return undefined;
  const copies = await withCopyIds(space, await readHeld(store.db, file));
  const newIds = idsOf(copies);
  const records = copies.map(({ record, gestures, copyId }): HeldHere => {
    const copy = store.replica.get(record.type, copyId);
    if (copy === undefined || copy.erased.length > 0) return { record, gestures };
    const isWhole = missingFrom(copy, record, newIds).length === 0;
    return { record, gestures, back: isWhole ? "whole" : "in part" };
  });
  return { head, records };
}
