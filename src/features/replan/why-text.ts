import type { Change } from "#domain/scheduling/changes.ts";
import type { Meeting } from "#domain/scheduling/day-to-plan.ts";
import { clockText } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { changeWords } from "#parts/change-words.ts";
import type { DayInput } from "#parts/day-input.ts";
import { entryName } from "#parts/entry-name.ts";
import { pairName } from "#parts/pair-name.ts";
import type { Directory } from "#workspace/directory.ts";
import { words } from "./words.ts";

/** Why a meeting changes, as one would say it: who leaves when, which table is gone. */
export function whyText(directory: Directory, input: DayInput, change: Change): string | undefined {
  if (change.is === "other-table") return goneTable(input, change.from);
  if (!("why" in change)) return undefined;
  const { why, from } = change;
  switch (why.code) {
    case "made-way":
      return why.meetings.length === 0
        ? t(words.madeWay)
        : t(changeWords.madeWayFor)(listText(why.meetings.map((one) => pairName(directory, one))));
    case "enterprise-absent":
      return hoursText(input, "enterprise", from) ?? t(changeWords.why[why.code]);
    case "buyer-absent":
      return hoursText(input, "buyer", from) ?? t(changeWords.why[why.code]);
    case "no-table":
      return goneTable(input, from) ?? t(changeWords.why[why.code]);
    default:
      return t(changeWords.why[why.code]);
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
