import type { CannotMove, PlannedDay } from "#domain/scheduling/hand-move.ts";
import { type Meeting, type PairName, pairKey } from "#domain/scheduling/day-to-plan.ts";
import type { Price, WhyNot } from "#domain/scheduling/why-not.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import type { DayInput } from "#parts/day-input.ts";
import type { Names } from "./names.ts";
import { words } from "./words.ts";

/** A day as one moves it by hand: what is planned, what is pinned, what is still to come. */
export function plannedDay({ day, today, records }: DayInput): PlannedDay {
  const { enterprises, buyers, tables, closed, lost = [], rounds } = day;
  return {
    enterprises,
    buyers,
    meetings: today,
    open: Array.from({ length: rounds }, (_, round) => round).filter(
      (one) => !closed.includes(one) && !lost.includes(one),
    ),
    tables,
    pinned: today.filter((one) => records.get(pairKey(one))?.pinned === true),
  };
}

/** The table of a meeting in another round: its buyer's own, its own if free, the first that is. */
export function tableIn({ day }: DayInput, others: readonly Meeting[], meeting: Meeting): string {
  const own = day.buyers.find(({ id }) => id === meeting.buyer)?.table;
  const names = day.tables.flatMap(({ name, rounds }) =>
    rounds.includes(meeting.round) ? [name] : [],
  );
  const taken = new Set(
    others.filter(({ round }) => round === meeting.round).map(({ table }) => table),
  );
  const kept = new Set(day.buyers.map(({ table }) => table));
  const free = names.filter((name) => !taken.has(name));
  const wanted = [own, meeting.table, free.find((name) => !kept.has(name)), free[0]];
  return wanted.find((name) => name !== undefined && free.includes(name)) ?? own ?? "";
}

export function cannotText(why: CannotMove, names: Names): string {
  if (why.code === "no-table") return t(words.cannot["no-table"])();
  if (why.code === "not-there") return t(words.cannot["not-there"])(names.of(why.id));
  const { enterprise, buyer } = why.meeting;
  if (why.code === "pinned") return t(words.cannot.pinned)(names.of(enterprise), names.of(buyer));
  const other = why.id === enterprise ? buyer : enterprise;
  return t(words.cannot.busy)(names.of(why.id), names.of(other));
}

export function whyNotText(
  why: WhyNot,
  { enterprise, buyer }: PairName,
  names: Names,
  free: number | undefined,
): string {
  const nameOf = (who: "enterprise" | "buyer") =>
    names.of(who === "enterprise" ? enterprise : buyer);
  switch (why.code) {
    case "not-there":
      return t(words.whyNot["not-there"])(nameOf(why.who));
    case "full":
      return t(words.whyNot.full)(nameOf(why.who));
    case "others-first":
      return free === undefined
        ? priceText(why.price, { enterprise, buyer }, why.full.map(nameOf), names)
        : t(words.whyNot.free)(free + 1);
    default:
      return t(words.whyNot[why.code])();
  }
}

/** The first round in which nothing stands against it: both are free, want more, and a table is left. */
export function freeRound(
  { day, today }: DayInput,
  { enterprise, buyer }: PairName,
  why: WhyNot,
): number | undefined {
  if (why.code !== "others-first") return undefined;
  const wantsMore = [...day.enterprises, ...day.buyers]
    .filter(({ id }) => id === enterprise || id === buyer)
    .every(({ id, atMost }) => meetingsOf(today, id) < atMost);
  const free = why.rounds.find(
    ({ enterpriseMeets, buyerMeets, lacksTable }) =>
      enterpriseMeets === undefined && buyerMeets === undefined && !lacksTable,
  );
  return wantsMore ? free?.round : undefined;
}

function meetingsOf(meetings: readonly Meeting[], id: string): number {
  return meetings.filter(({ enterprise, buyer }) => enterprise === id || buyer === id).length;
}

/** What it would take to grant the wish all the same. `full`: names of who has all the meetings wanted. */
function priceText(
  { round, lost, moved, breaksPromise }: Price,
  { enterprise, buyer }: PairName,
  full: readonly string[],
  names: Names,
): string {
  const said = (pairs: readonly PairName[]) =>
    listText(pairs.map((one) => t(words.pair)(names.of(one.enterprise), names.of(one.buyer))));
  if (lost.length > 0) {
    const isOfOthers = lost.some((one) => one.enterprise !== enterprise && one.buyer !== buyer);
    const instead = breaksPromise ? t(words.whyNot.promised)(said(lost), lost.length) : said(lost);
    if (full.length > 0) return t(words.whyNot.wanted)(listText(full), full.length, instead);
    return t(isOfOthers ? words.whyNot.tables : words.whyNot.lost)(round + 1, instead);
  }
  if (moved.length > 0) return t(words.whyNot.moved)(round + 1, said(moved), moved.length);
  return t(words.whyNot.replan)(round + 1);
}
