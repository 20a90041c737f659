import { ratedFields, type Rated, ratingAsk } from "#domain/day-asks.ts";
import { type RatedText, toRate } from "#parts/rated-text.ts";
import type { Ask } from "#workspace/asks.ts";

/** A rating while a participant writes it. */
export interface MyRatingText extends RatedText {
  /** The note goes to the team too. */
  readonly isShared: boolean;
  /** So do these, that were written before the meeting: ids of notes. */
  readonly prepared: readonly string[];
}

/** A note that was written before the meeting. */
export interface Prepared {
  readonly id: string;
  readonly text: string;
}

/** Which notes the team was told already: the one that stands, and those that were prepared. */
export function toldNotes(
  note: string,
  asks: readonly Ask[],
  meeting: string,
  prepared: readonly Prepared[],
): Pick<MyRatingText, "isShared" | "prepared"> {
  const told = toldNote(asks, meeting);
  const isTold = (text: string) =>
    text !== "" && `${between}${told}${between}`.includes(`${between}${text}${between}`);
  return {
    isShared: isTold(note),
    prepared: prepared.filter(({ text }) => isTold(text)).map(({ id }) => id),
  };
}

function toldNote(asks: readonly Ask[], meeting: string): string {
  const told = asks.findLast(
    ({ what }) => what.is === "change" && what.id === meeting && what.field === ratingAsk,
  )?.what;
  const value = told?.is === "change" ? told.value : null;
  const note: unknown = typeof value === "object" && value !== null && Reflect.get(value, "note");
  return typeof note === "string" ? note : "";
}

const between = "\n\n";

/** What the team is told: of notes only those that their writer shares. */
export function toTell(text: MyRatingText, prepared: readonly Prepared[]): Rated {
  const shared = prepared.filter(({ id }) => text.prepared.includes(id)).map((one) => one.text);
  const notes = [...(text.isShared ? [text.note.trim()] : []), ...shared].filter(Boolean);
  const told = { ...toRate(text), note: notes.join(between) || null };
  const said = ratedFields.flatMap((field) => {
    const value = told[field];
    return value === undefined || value === null ? [] : [[field, value] as const];
  });
  return Object.fromEntries(said);
}
