import { findDraft } from "#storage/drafts.ts";
import { observe } from "#storage/observe.ts";
import type { Workspace } from "./workspace.ts";

export { isErasedKey } from "#storage/erased-key.ts";

export interface FollowedDraft {
  /** What is kept, as JSON; empty for nothing. */
  readonly text: string;
  /** `type/id` of the records that it is about. */
  readonly about: readonly string[];
}

/** Calls `look` now and whenever any tab changed what is kept under `key`. */
export function followDraft(
  { store: { db } }: Pick<Workspace, "store">,
  key: string,
  look: (read: () => Promise<FollowedDraft>) => void,
): () => void {
  // What was typed since waits to be written: that is what the form holds.
  async function read(): Promise<FollowedDraft> {
    const draft = await findDraft(db, key);
    return draft === undefined
      ? { text: "", about: [] }
      : { text: JSON.stringify(draft.value), about: draft.about };
  }
  const subscription = observe(() => db.drafts.get(key)).subscribe({
    next: () => look(read),
    error: () => undefined, // the form says so when one saves
  });
  return () => subscription.unsubscribe();
}
