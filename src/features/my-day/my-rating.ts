import { ratedFields, type Rated, ratingAsk } from "#domain/day-asks.ts";
import { isDay } from "#domain/day.ts";
import { readMoney } from "#domain/money.ts";
import type { Interest, NextStep } from "#domain/rating.ts";
import { money } from "#i18n/format.ts";
import type { ToRate } from "#parts/rated-meeting.ts";
import type { Ask } from "#workspace/asks.ts";
import type { Entry } from "#workspace/entry.ts";

/** A rating while it is written. */
export interface MyRatingText {
  interest: Interest | "";
  next: NextStep | "";
  dueOn: string;
  amount: string;
  note: string;
  /** The note goes to the team too. */
  isShared: boolean;
  /** So do these, that were written before the meeting: ids of notes. */
  prepared: readonly string[];
}

/** A note that was written before the meeting. */
export interface Prepared {
  readonly id: string;
  readonly text: string;
}

/** What stands on this phone, and which notes the team was told already. */
export function textOf(
  known: Entry<"ratings"> | undefined,
  asks: readonly Ask[],
  meeting: string,
  prepared: readonly Prepared[],
): MyRatingText {
  const told = toldNote(asks, meeting);
  const isTold = (text: string) =>
    text !== "" && `${between}${told}${between}`.includes(`${between}${text}${between}`);
  return {
    interest: known?.interest ?? "",
    next: known?.next ?? "",
    dueOn: known?.dueOn ?? "",
    amount: known?.potentialAmount === undefined ? "" : money(known.potentialAmount),
    note: known?.note ?? "",
    isShared: isTold(known?.note ?? ""),
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

/** What this phone keeps of it: all of it. */
export function toKeep({ interest, next, dueOn, amount, note }: MyRatingText): ToRate {
  const isPromise = next !== "" && next !== "none";
  return {
    interest: interest || null,
    next: next || null,
    dueOn: isPromise && isDay(dueOn) ? dueOn : null,
    potentialAmount: readMoney(amount).value ?? null,
    note: note.trim() || null,
  };
}

/** What the team is told: of notes only those that their writer shares. */
export function toTell(text: MyRatingText, prepared: readonly Prepared[]): Rated {
  const kept = toKeep(text);
  const shared = prepared.filter(({ id }) => text.prepared.includes(id)).map((one) => one.text);
  const notes = [...(text.isShared ? [text.note.trim()] : []), ...shared].filter(Boolean);
  const told = { ...kept, note: notes.join(between) || null };
  const said = ratedFields.flatMap((field) => {
    const value = told[field];
    return value === undefined || value === null ? [] : [[field, value] as const];
  });
  return Object.fromEntries(said);
}
