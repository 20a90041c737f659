import { shownValue } from "#crdt/cell.ts";
import { bigDirectory } from "./big-directory.ts";

/** What a reader gets of so many enterprises or buyers: plain values, no dots, no device names. */
export function profiles(count: number): readonly unknown[] {
  const wanted = new Set(["enterprises", "buyers"]);
  return bigDirectory({ seed: 11, count: 1000, today: "2026-11-23" })
    .filter(({ type }) => wanted.has(type))
    .slice(0, count)
    .map(({ type, id, fields }) => ({
      type,
      id,
      values: Object.fromEntries(
        Object.entries(fields).map(([name, cell]) => [name, shownValue(cell)]),
      ),
    }));
}
