import type { Change } from "#domain/scheduling/changes.ts";
import type { Meeting } from "#domain/scheduling/day-to-plan.ts";
import { clockText } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import type { DayInput } from "#parts/day-input.ts";
import { entryName } from "#parts/entry-name.ts";
import { words } from "./words.ts";

/** Why a meeting changes, as one would say it: who leaves when, which table is gone. */
export function whyText(
  input: DayInput,
  change: Change,
  pairText: (meeting: Pick<Meeting, "enterprise" | "buyer">) => string,
): string | undefined {
  if (change.is === "other-table") return goneTable(input, change.from);
  if (!("why" in change)) return undefined;
  const { why, from } = change;
  switch (why.code) {
    case "made-way":
      return why.meetings.length === 0
        ? t(words.why["made-way"])
        : t(words.madeWayFor)(listText(why.meetings.map(pairText)));
    case "enterprise-absent":
      return hoursText(input, "enterprise", from) ?? t(words.why[why.code]);
    case "buyer-absent":
      return hoursText(input, "buyer", from) ?? t(words.why[why.code]);
    case "no-table":
      return goneTable(input, from) ?? t(words.why[why.code]);
    default:
      return t(words.why[why.code]);
  }
}

function goneTable({ day }: DayInput, { table, round }: Meeting): string | undefined {
  const isGone = day.tables.some(({ name, rounds }) => name === table && !rounds.includes(round));
  return isGone ? t(words.tableGone)(table) : undefined;
}

function hoursText(
  { roster, rounds }: DayInput,
  side: "enterprise" | "buyer",
  from: Meeting,
): string | undefined {
  const found = roster[side].find(({ sheet }) => sheet.id === from[side]);
  const round = rounds[from.round];
  if (found === undefined || round === undefined || found.enrolment.status === "absent") {
    return undefined;
  }
  const { arrivesAt, leavesAt } = found.enrolment;
  const name = entryName(found.sheet);
  if (arrivesAt !== undefined && round.from < arrivesAt) {
    return t(words.arrivesAt)(name, clockText(arrivesAt));
  }
  return leavesAt !== undefined && round.to > leavesAt
    ? t(words.leavesAt)(name, clockText(leavesAt))
    : undefined;
}
