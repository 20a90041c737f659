import { contestWrites } from "#crdt/contest.ts";
import type { Replica } from "#crdt/replica.ts";
import type { FieldWrite, RecordWrite } from "#crdt/write.ts";
import { isRecordType } from "#domain/record-types.ts";
import { deriveId } from "#storage/derive-id.ts";
import { changeToWrite } from "#storage/change.ts";
import { confirmHeld, type HeldRecord, listHeld, readHeld } from "#storage/held.ts";
import { copiedFields, repointed } from "./erasing.ts";
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
  const copies = await Promise.all(
    chosen.map(async (held) => {
      const { type, id } = held.record;
      return { ...held, copyId: await deriveId(space.id, type, "contest", id) };
    }),
  );
  const newIds = new Map(copies.map(({ record, copyId }) => [record.id, copyId]));
  const people = chosen.filter(({ record }) => record.type === "contacts").length;
  const incident = changeToWrite({
    type: "incidents",
    id: newId(),
    shown: undefined,
    values: { learnedOn: today(), kind: "mass-erasure", ...story, ...(people > 0 && { people }) },
  });
  const keys = new Set(chosen.map(({ record: { type, id } }) => `${type}/${id}`));
  const plan = (replica: Replica): RecordWrite[] => [
    ...copies.map(({ record, gestures, copyId }) => {
      const there = replica.get(record.type, copyId);
      // A colleague contested it first: their copy is not written over.
      const isBack = there !== undefined && there.erased.length === 0;
      const contents = isBack
        ? []
        : copiedFields(record, new Set()).map((one) => movedLinks(one, newIds));
      return {
        type: record.type,
        id: copyId,
        fields: [...contents, ...contestWrites(record.id, gestures)],
      };
    }),
    ...copies.flatMap(({ record: { type, id }, copyId }) =>
      isRecordType(type) ? repointed(directory, type, id, copyId) : [],
    ),
    incident,
  ];
  await watchWrite(store.write(plan, { fromHeld: { file, keys } }));
  return chosen.length;
}

/** A link inside what comes back leads to what comes back with it. */
function movedLinks(write: FieldWrite, newIds: ReadonlyMap<string, string>): FieldWrite {
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

/** A person agrees with the erasures of a file: what was set aside of them goes for good. */
export async function confirmErasures(
  { store, watchWrite }: Workspace,
  file: string,
): Promise<void> {
  await watchWrite(confirmHeld(store.db, file));
  askToPurge(store);
}

/** The contents that wait of one file; none once it was decided. */
export async function findHeld({ store }: Workspace, file: string) {
  const head = (await listHeld(store.db)).find((one) => one.file === file);
  return head === undefined ? undefined : { head, records: await readHeld(store.db, file) };
}
