import { findDraft, removeDraft, saveDraft } from "#storage/drafts.ts";
import { flushDrafts } from "#storage/flush-drafts.ts";
import { useWorkspace } from "./workspace.ts";

/** What unfinished forms hold, on this device only. */
export interface Drafts {
  readonly find: <T>(key: string) => Promise<T | undefined>;
  /** At each change; settles when the disk has it. `about`: `type/id` of its records. */
  readonly keep: (key: string, value: unknown, about: readonly string[]) => Promise<void>;
  /** Writes at once what waits. */
  readonly flush: () => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

export function useDrafts(): Drafts {
  const { store, now, watchWrite } = useWorkspace();
  const { db } = store;
  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a form reads only the drafts that it wrote
    find: async <T>(key: string) => (await findDraft(db, key))?.value as T | undefined,
    keep: (key, value, about) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what a form holds is JSON
      const json = value as Parameters<typeof saveDraft>[1]["value"];
      const writing = saveDraft(db, { key, at: now(), value: json, about });
      // Nobody is asked to keep it while they type.
      return watchWrite(writing, () => false);
    },
    flush: () => flushDrafts(db),
    remove: (key) => removeDraft(db, key),
  };
}
