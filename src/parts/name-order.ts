import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import type { ListType } from "./filter-facets.ts";
import { asBefore, inOrderOf } from "./list-order.ts";

export type ListSource = Pick<Directory, "list" | "replica">;
type Rows<T extends ListType> = readonly Entry<T>[];

/** How far a list is in order by name. */
export interface NameOrder<T extends ListType> {
  /** As the directory has them. */
  readonly rows: Rows<T>;
  /** In order, those that are as they were when they were sorted. */
  readonly placed: Rows<T>;
  /** The others. */
  readonly left: Rows<T>;
}

/** A screen that one comes back to need not sort 10,000 again, whatever has changed of some meanwhile. */
const kept = new WeakMap<Directory["replica"], Map<ListType, unknown>>();

export function nameOrder<T extends ListType>(source: ListSource, type: T): NameOrder<T> {
  const rows = source.list(type);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- kept under its own type
  const last = kept.get(source.replica)?.get(type) as NameOrder<T> | undefined;
  if (last?.rows === rows) return last;
  const [placed, left] = asBefore(rows, last?.placed ?? []);
  return { rows, placed, left };
}

export function keepOrder<T extends ListType>(
  { replica }: ListSource,
  type: T,
  rows: Rows<T>,
  placed: Rows<T>,
): void {
  const orders = kept.get(replica) ?? new Map<ListType, unknown>();
  kept.set(replica, orders.set(type, { rows, placed, left: [] }));
}

export function listByName<T extends ListType>(
  source: ListSource,
  type: T,
  name: (entry: Entry<T>) => string,
): Rows<T> {
  const { rows, placed, left } = nameOrder(source, type);
  if (left.length === 0) return placed;
  // Sorting what is nearly sorted costs next to nothing.
  const all = inOrderOf([...placed, ...left], { name, place: name }, "name");
  keepOrder(source, type, rows, all);
  return all;
}
