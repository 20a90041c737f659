import { liveValues } from "./cell.ts";
import { cellOf, contestsField } from "./fields.ts";
import { isList } from "./json.ts";
import type { StoredRecord } from "./record.ts";
import type { FieldWrite } from "./write.ts";

export interface Contest {
  /** The erased record that this one is a copy of. */
  readonly old: string;
  readonly gesture: string;
}

export function contestsOf(record: StoredRecord): readonly Contest[] {
  return liveValues(cellOf(record, contestsField)).flatMap(({ value }) => {
    if (!isList(value)) return [];
    const [old, gesture] = value;
    return typeof old === "string" && typeof gesture === "string" ? [{ old, gesture }] : [];
  });
}

/** The id that a copy stands for outside the team, where the erased one was known; else its own. */
export function originOf(record: StoredRecord): string {
  return contestsOf(record)[0]?.old ?? record.id;
}

/**
 * The gestures that erased what a copy was made from, and that nobody contested: they erase the copy too.
 * `find` gives a record of the copy's own type.
 */
export function gesturesAgainst(
  copy: StoredRecord,
  find: (id: string) => StoredRecord | undefined,
): readonly string[] {
  const contests = contestsOf(copy);
  const against = contests.flatMap(({ old }) => {
    const contested = new Set(
      contests.filter((one) => one.old === old).map(({ gesture }) => gesture),
    );
    return (find(old)?.erased ?? []).filter((gesture) => !contested.has(gesture));
  });
  return [...new Set(against)].toSorted();
}

/** What makes a record a copy of `old`, whose contents these gestures took. */
export function contestWrites(old: string, gestures: readonly string[]): readonly FieldWrite[] {
  return gestures.map((gesture) => ({ field: contestsField, value: [old, gesture], over: [] }));
}
