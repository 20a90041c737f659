import { findDraft } from "#storage/drafts.ts";
import { observe } from "#storage/observe.ts";
import type { Workspace } from "./workspace.ts";

/** Calls `look` now and whenever any tab changed what is kept under `key`; `read` gives it as JSON, empty for nothing. */
export function followDraft(
  { store: { db } }: Pick<Workspace, "store">,
  key: string,
  look: (read: () => Promise<string>) => void,
): () => void {
  // What was typed since waits to be written: that is what the form holds.
  async function read(): Promise<string> {
    const draft = await findDraft(db, key);
    return draft === undefined ? "" : JSON.stringify(draft.value);
  }
  const subscription = observe(() => db.drafts.get(key)).subscribe({
    next: () => look(read),
    error: () => undefined, // the form says so when one saves
  });
  return () => subscription.unsubscribe();
}
