import { toHex } from "#domain/to-hex.ts";
import type { Json } from "#crdt/json.ts";
import type { ColumnTarget, SheetType } from "#formats/column-target.ts";
import { foldHeader } from "#formats/headers.ts";
import { mendTitles } from "#formats/mend-column.ts";
import type { Column } from "#formats/read-table.ts";
import type { Database } from "#storage/database.ts";
import { findSetting, saveSetting } from "#storage/settings.ts";

/** Where the columns of a file of one shape went the last time, on this device and in this space. */
export interface ColumnMemory {
  /** Wall clock, ms. */
  readonly at: number;
  readonly sheet: SheetType;
  /** By title, and by place among those of the same title; null: left out. */
  readonly targets: Readonly<Record<string, ColumnTarget | null>>;
}

/** What we write over the reasons, in a file of rows to mend, is no part of the shape. */
const isMendColumn = (header: string) =>
  Object.values(mendTitles).some((title) => foldHeader(title) === foldHeader(header));

const setting = "screen/import-columns";
const mostShapes = 50;

type Titled = Pick<Column, "index" | "header">;

/** Each column under a name of its own, those of rows to mend left out. */
export function namedColumns<T extends Titled>(columns: readonly T[]): ReadonlyMap<string, T> {
  const named = new Map<string, T>();
  for (const column of columns) {
    if (isMendColumn(column.header)) continue;
    const title = foldHeader(column.header);
    let name = title;
    for (let copy = 2; named.has(name); copy += 1) name = `${title} ${copy}`;
    named.set(name, column);
  }
  return named;
}

/** The same for every file with these titles in this order; undefined: it has none. */
export async function shapeOf(columns: readonly Titled[]): Promise<string | undefined> {
  const titles = [...namedColumns(columns).keys()];
  if (titles.every((title) => /^\d*$/.test(title))) return undefined;
  const bytes = new TextEncoder().encode(JSON.stringify(titles));
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return toHex(hash.subarray(0, 12));
}

export async function findColumns(db: Database, shape: string): Promise<ColumnMemory | undefined> {
  return (await all(db))[shape];
}

export async function saveColumns(
  db: Database,
  shape: string,
  memory: ColumnMemory,
): Promise<void> {
  const shapes = Object.entries({ ...(await all(db)), [shape]: memory });
  const newest = shapes.toSorted(([, a], [, b]) => b.at - a.at).slice(0, mostShapes);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- plain JSON, whose type has no index signature
  await saveSetting(db, setting, Object.fromEntries(newest) as unknown as Json);
}

async function all(db: Database): Promise<Readonly<Record<string, ColumnMemory>>> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only saveColumns writes there
  return ((await findSetting(db, setting)) ?? {}) as unknown as Record<string, ColumnMemory>;
}
