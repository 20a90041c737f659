import type { PastValue } from "#storage/history.ts";

export interface FieldPast {
  readonly field: string;
  /** The value replaced last first. */
  readonly past: readonly PastValue[];
}

/** The field that changed last first. */
export function groupByField(past: readonly PastValue[]): readonly FieldPast[] {
  const groups = new Map<string, PastValue[]>();
  for (const value of past.toSorted((a, b) => b.removedAt - a.removedAt || b.at - a.at)) {
    const known = groups.get(value.field);
    if (known === undefined) groups.set(value.field, [value]);
    else known.push(value);
  }
  return Array.from(groups, ([field, values]) => ({ field, past: values }));
}
