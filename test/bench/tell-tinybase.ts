import { createMergeableStore, type MergeableStore } from "tinybase/mergeable-store";
import type { Json } from "#crdt/json.ts";
import type { Edit, Plain, Story } from "./story.ts";
import type { Post } from "./tellers.ts";

/** A table a type, a row a record: what its persisters write, and what its synchronizers send for changes. */
export function tinybase({ made, edits, more }: Story): Promise<Post> {
  const bases = made.map((records, device) => {
    const store = makeStore(device, []);
    store.transaction(() => put(store, records));
    return encode(store.getMergeableContent());
  });
  const first = makeStore(0, bases);
  const changed = edits.map((ofDevice, device) =>
    change(device === 0 ? first : makeStore(device, bases), ofDevice),
  );
  return Promise.resolve({ files: [...bases, ...changed], more: change(first, more) });
}

function makeStore(device: number, contents: readonly Uint8Array[]): MergeableStore {
  const store = createMergeableStore(`device${device + 1}`);
  for (const content of contents) {
    store.applyMergeableChanges(JSON.parse(new TextDecoder().decode(content)));
  }
  return store;
}

function put(store: MergeableStore, records: readonly Plain[]): void {
  for (const { type, id, values } of records) {
    for (const [field, value] of Object.entries(values)) {
      store.setCell(type, id, field, cell(value));
    }
  }
}

function change(store: MergeableStore, edits: readonly Edit[]): Uint8Array {
  let changes: Uint8Array = new Uint8Array();
  const listener = store.addDidFinishTransactionListener(() => {
    changes = encode(store.getTransactionMergeableChanges());
  });
  store.transaction(() => {
    for (const { type, id, field, value } of edits) store.setCell(type, id, field, cell(value));
  });
  store.delListener(listener);
  return changes;
}

/** A cell takes no null and nothing within it. */
function cell(value: Json): string | number | boolean {
  return value === null || typeof value === "object" ? JSON.stringify(value) : value;
}

function encode(content: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(content));
}
