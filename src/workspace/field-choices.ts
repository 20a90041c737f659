import { cellOf } from "#crdt/fields.ts";
import { liveValues } from "#crdt/cell.ts";
import { differingFields } from "#crdt/merge.ts";
import { fieldsOf } from "#domain/record-types.ts";
import type { Directory } from "./directory.ts";
import type { Entry } from "./entry.ts";

/** One of the two sheets, as the screen names them. */
export type Side = "one" | "other";

export interface FieldChoices {
  /** Fields that a person chooses, in the order of a sheet. */
  readonly asked: readonly string[];
  /** Fields that say the same in both. */
  readonly same: number;
  /** Sets and lists that are not the same: all that is in either stays. */
  readonly united: readonly string[];
}

export function fieldChoices(one: Entry, other: Entry, directory: Directory): FieldChoices {
  const differing = new Set(differingFields(one.record, other.record));
  const specs = Object.entries(fieldsOf(one.type));
  const isList = (kind: string) => kind === "set" || kind === "links" || kind === "items";
  const plain = specs.filter(([, { kind }]) => !isList(kind));
  const asked = plain
    .filter(([field, spec]) => {
      if (!differing.has(field)) return false;
      if (spec.kind !== "link") return true;
      // Two ways to name one sheet, since it was merged.
      const [a, b] = [one, other].map((entry) => {
        const id: unknown = Reflect.get(entry, field);
        return typeof id === "string" ? (directory.find(spec.to, id)?.id ?? id) : undefined;
      });
      return a !== b;
    })
    .map(([field]) => field);
  return {
    asked,
    same: plain.filter(([field]) => says(one, field) && !differing.has(field)).length,
    united: specs
      .filter(([field, { kind }]) => isList(kind) && textOf(one, field) !== textOf(other, field))
      .map(([field]) => field),
  };
}

/** Chosen in advance: the sheet one came from, but where it says nothing. */
export function preferredSide(one: Entry, field: string): Side {
  return says(one, field) ? "one" : "other";
}

/**
 * The fields that the kept sheet takes from the merged one: those chosen there, and what only a newer
 * version of the app can show, where the kept sheet has nothing.
 */
export function takenFields(
  kept: Entry,
  merged: Entry,
  fromMerged: readonly string[],
): ReadonlySet<string> {
  const known = fieldsOf(kept.type);
  const hidden = differingFields(kept.record, merged.record).filter(
    (field) => !(field in known) && !says(kept, field),
  );
  return new Set([...fromMerged, ...hidden]);
}

export function says({ record }: Entry, field: string): boolean {
  return liveValues(cellOf(record, field)).some(({ value }) => value !== null && value !== "");
}

function textOf(entry: Entry, field: string): string {
  return JSON.stringify(Reflect.get(entry, field) ?? []);
}
