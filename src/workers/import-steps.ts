import { dotsOf, liveValues } from "#crdt/cell.ts";
import type { Dot } from "#crdt/dot.ts";
import { cellOf } from "#crdt/fields.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { SheetType } from "#formats/column-target.ts";

/**
 * What an import wrote on one record, by the dots of its values and without the values: an erased
 * person must not live on here. All of them are of `actor`, from `first` to `last`.
 */
export interface ImportStep {
  readonly type: SheetType;
  readonly id: string;
  readonly actor: string;
  readonly first: number;
  readonly last: number;
  /** The dots that stood in each field before; absent: the import made the record. */
  readonly had?: Readonly<Record<string, readonly Dot[]>>;
}

/** `fields`: those that were written. `undefined`: nothing was. */
export function stepOf(
  type: SheetType,
  before: StoredRecord | undefined,
  after: StoredRecord,
  fields: readonly string[],
): ImportStep | undefined {
  const written = fields.flatMap((field) => {
    const had = new Set(dotsOf(cellOf(before, field)).map(String));
    return liveValues(cellOf(after, field)).filter(({ actor, n }) => !had.has(`${actor},${n}`));
  });
  const [one] = written;
  if (one === undefined) return undefined;
  const numbers = written.map(({ n }) => n);
  const step = {
    type,
    id: after.id,
    actor: one.actor,
    first: numbers.reduce((least, n) => Math.min(least, n)),
    last: numbers.reduce((most, n) => Math.max(most, n)),
  };
  if (before === undefined) return step;
  const had = fields.map((field) => [field, dotsOf(cellOf(before, field))] as const);
  return { ...step, had: Object.fromEntries(had) };
}

export function isOfStep(
  { actor, first, last }: ImportStep,
  dot: { readonly actor: string; readonly n: number },
): boolean {
  return dot.actor === actor && dot.n >= first && dot.n <= last;
}
