import { isList, type Json } from "#crdt/json.ts";
import { vetoedIn, wishesAsk } from "#domain/day-asks.ts";

/** What a proposal speaks of: re-keyed ids, whoever wrote it. */
export interface Named {
  readonly type?: string | undefined;
  readonly id?: string | undefined;
}

interface Proposed extends Named {
  readonly field?: string | undefined;
  readonly value?: Json | undefined;
}

/** The record that a change is of, and the sheets that it ranks or refuses. */
export function namedIn(change: Proposed): readonly Named[] {
  const { type, id } = change;
  // Of which side they are, the change does not say: no two records have one id.
  const others = othersIn(change).flatMap((other): Named[] => [
    { type: "enterprises", id: other },
    { type: "buyers", id: other },
  ]);
  return [{ type, id }, ...others];
}

function othersIn({ type, field = "", value }: Proposed): readonly string[] {
  if (type !== "enrolments") return [];
  const vetoed = vetoedIn(field);
  if (vetoed !== undefined) return [vetoed];
  if (field !== wishesAsk || value === undefined || !isList(value)) return [];
  return value.flatMap((wish) => wishedIn(wish) ?? []);
}

/** Whom one wish of a list is about. */
export function wishedIn(wish: Json): string | undefined {
  if (wish === null || typeof wish !== "object" || isList(wish)) return undefined;
  const { id } = wish;
  return typeof id === "string" ? id : undefined;
}

/** The value of a kept change, which is JSON as a text. */
export function valueIn(text: string | undefined): Json {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- JSON.parse gave it
    return JSON.parse(text ?? "null") as Json;
  } catch {
    return text ?? null;
  }
}
