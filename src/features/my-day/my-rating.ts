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
}

/** What stands on this phone, and whether the team was told the note already. */
export function textOf(
  known: Entry<"ratings"> | undefined,
  asks: readonly Ask[],
  meeting: string,
): MyRatingText {
  const told = asks.findLast(
    ({ what }) => what.is === "change" && what.id === meeting && what.field === ratingAsk,
  )?.what;
  const value = told?.is === "change" ? told.value : null;
  return {
    interest: known?.interest ?? "",
    next: known?.next ?? "",
    dueOn: known?.dueOn ?? "",
    amount: known?.potentialAmount === undefined ? "" : money(known.potentialAmount),
    note: known?.note ?? "",
    isShared: typeof value === "object" && value !== null && "note" in value,
  };
}

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

/** What the team is told: the note only when its writer says so. */
export function toTell(text: MyRatingText): Rated {
  const kept = toKeep(text);
  const told = ratedFields.filter((field) => field !== "note" || text.isShared);
  const said = told.flatMap((field) => {
    const value = kept[field];
    return value === undefined || value === null ? [] : [[field, value] as const];
  });
  return Object.fromEntries(said);
}
