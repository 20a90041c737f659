import { binState, deletedField } from "#crdt/bin.ts";
import { dotsOf } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { RecordWrite } from "#crdt/write.ts";
import type { ChangesOf, RecordType } from "#domain/record-types.ts";
import { deriveId } from "#storage/derive-id.ts";
import { changeToWrite } from "./change.ts";
import { checkWrites } from "./check-writes.ts";
import type { Entry } from "./entry.ts";
import { toBin } from "./to-bin.ts";
import type { Saved, Workspace } from "./workspace.ts";

/** What a record that joins others is to say. */
export interface Joined<T extends RecordType = RecordType> {
  readonly type: T;
  /** Ids of the records that it joins: two phones that join the same make one record, not two. */
  readonly of: readonly string[];
  /** The one that joins them already, whatever its id, as it was shown: only its values are replaced. */
  readonly known?: Entry<T> | undefined;
  /** The screen showed none: what came since stands beside what it says. */
  readonly shown?: "none" | undefined;
  readonly values: ChangesOf<T>;
}

/** What joining needs of a workspace. */
export interface Joining {
  readonly space: Pick<Workspace["space"], "id">;
  readonly store: Pick<Workspace["store"], "replica">;
}

/**
 * One act. A record that somebody had put in the bin comes out of it with what it says now; those of
 * `binned` go there.
 */
export async function saveJoined(
  workspace: Joining & Pick<Workspace, "write">,
  wanted: readonly Joined[],
  binned: readonly Entry[] = [],
): Promise<Saved> {
  const writes = await joinedWrites(workspace, wanted);
  return workspace.write("save", [...writes, ...binned.map(toBin)]);
}

/** The same, to be part of a greater act. */
export function joinedWrites(
  { space, store }: Joining,
  wanted: readonly Joined[],
): Promise<readonly RecordWrite[]> {
  return Promise.all(
    wanted.map(async ({ type, of, known, shown: seen, values }): Promise<RecordWrite> => {
      const id = known?.id ?? (await deriveId(space.id, type, "of", of.join(" ")));
      const here = known?.record ?? store.replica.get(type, id);
      const isUnseen = seen === "none" && here !== undefined && binState(here) === "live";
      const shown = isUnseen ? undefined : here;
      const made = changeToWrite({ type, id, shown, values });
      await checkWrites([{ type }], [made]);
      if (shown === undefined || binState(shown) === "live") return made;
      const over = dotsOf(cellOf(shown, deletedField));
      return { ...made, fields: [...made.fields, { field: deletedField, value: null, over }] };
    }),
  );
}
