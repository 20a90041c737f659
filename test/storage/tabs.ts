import { onTestFinished } from "vitest";
import { dotsOf } from "#crdt/cell.ts";
import type { Json } from "#crdt/json.ts";
import type { RecordWrite } from "#crdt/write.ts";
import { openStore, type Plan, type Store, type StoreOptions } from "#storage/store.ts";

let databases = 0;

/** Each test has a database of its own. */
export function aDatabaseName(): string {
  databases += 1;
  return `space-${databases}`;
}

let drawn = 0;

/** A tab on a database: a store as a page opens it, its records in memory. */
export async function aTab(database: string, options: Partial<StoreOptions> = {}): Promise<Store> {
  const store = await openStore({
    database,
    space: "Space1234567",
    now: () => 1_795_442_700_000,
    chance: (count) => new Uint32Array(count).map(() => (drawn += 1)),
    ...options,
  });
  onTestFinished(() => store.close());
  await store.load();
  return store;
}

/** A plan that writes one field over what memory shows. */
export function set(field: string, value: Json, id = "Enterprise12"): Plan {
  return (replica) => {
    const over = dotsOf(replica.get("enterprises", id)?.fields[field]);
    return [{ type: "enterprises", id, fields: [{ field, value, over }] }];
  };
}

export function erase(gesture: string, id = "Enterprise12"): Plan {
  return (): RecordWrite[] => [{ type: "enterprises", id, fields: [], erase: gesture }];
}

/** Everything in memory, comparable. */
export function contents(store: Store): unknown {
  const { replica } = store;
  return replica.types().map((type) => [...replica.all(type).values()].toSorted(byId));
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
