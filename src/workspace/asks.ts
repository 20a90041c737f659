import type { Accessor } from "solid-js";
import { type Json, sameJson } from "#crdt/json.ts";
import { seenHash, tooLongToTell } from "#exchange/proposal.ts";
import { type Ask, dropAsks, listAsks, saveAsks, type Wish } from "#storage/asks.ts";
import { removeDraft } from "#storage/drafts.ts";
import type { Change } from "./change.ts";
import { toEntry } from "./entry.ts";
import { createLive } from "./live.ts";
import { useWorkspace, type Workspace } from "./workspace.ts";

export { type Ask, tooLongToTell, type Wish };

type Here = Pick<Workspace, "store" | "newId" | "now" | "watchWrite">;

/** Oldest first; undefined until the disk answers. */
export function createAsks(): Accessor<readonly Ask[] | undefined> {
  const { store } = useWorkspace();
  return createLive(() => store.db, listAsks);
}

/**
 * Keeps them until a file takes them to the team; one that says what the edition says takes back the one
 * that waits. `draft` is then useless. @throws what the device refuses, and what no team would take: a
 * file that holds it could never be written, nor any other word of this phone.
 */
export async function keepAsks(here: Here, wishes: readonly Wish[], draft?: string) {
  const long = wishes.find((wish) => wish.is === "change" && tooLongToTell(wish.value) > 0);
  if (long !== undefined) throw new RangeError("more than a team takes in one change");
  const withdrawn = wishes.filter(asksNothing);
  const asks = wishes
    .filter((wish) => !asksNothing(wish))
    .map((what) => ({ id: here.newId(), at: here.now(), what }));
  const replaced = await here.watchWrite(saveAsks(here.store.db, asks, withdrawn));
  if (draft !== undefined) await removeDraft(here.store.db, draft);
  return { undo: async () => void (await dropAsks(here.store.db, asks, replaced)) };
}

/** Takes one back that has not left, or forgets one that did. */
export function forgetAsk({ store }: Here, ask: Ask) {
  return dropAsks(store.db, [ask]);
}

/** The team was told it already, or the edition has it. */
export function asksNothing(wish: Wish): boolean {
  return wish.is === "change" && sameJson(wish.value, wish.before);
}

/** What a form says of a published sheet, as wishes: one a field, with what the edition showed. */
export async function changeToWishes({
  type,
  id,
  shown,
  values,
}: Change): Promise<readonly Wish[]> {
  const entry = shown && toEntry(type, shown);
  const wishes = Object.entries(values).map(async ([field, value]): Promise<Wish> => {
    const before = jsonOf(entry === undefined ? undefined : Reflect.get(entry, field));
    return {
      is: "change",
      type,
      id,
      field,
      value: jsonOf(value),
      before,
      seen: await seenHash(before),
    };
  });
  return Promise.all(wishes);
}

/** A field that is empty is absent, and an empty list says no more than that. */
function jsonOf(value: unknown): Json {
  if (value === undefined || value === "" || (Array.isArray(value) && value.length === 0)) {
    return null;
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fields hold JSON only: see FieldsOf
  return value as Json;
}
