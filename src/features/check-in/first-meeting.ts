import { isPlaced } from "#domain/meeting.ts";
import { clockText } from "#i18n/clock.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { roundsOf } from "#parts/day-rounds.ts";
import type { Participant } from "#parts/roster.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { words } from "./words.ts";

/** « 1er rendez-vous à 9 h 15, table 4 »: where somebody is awaited first. */
export function firstMeetingText(
  directory: Directory,
  day: Entry<"events">,
  { side, sheet, enrolment }: Participant,
): string {
  const [meeting] = directory
    .linked("meetings", side, sheet.id)
    .filter((one) => one.event === day.id && isPlaced(one))
    .toSorted((a, b) => (a.round ?? 0) - (b.round ?? 0));
  const round = roundsOf(day).find(({ number }) => number === meeting?.round);
  const at = round && clockText(round.from);
  if (side === "buyer") {
    return dotted(
      at === undefined ? t(words.noMeeting) : t(words.firstAt)(at),
      enrolment.table !== undefined && t(words.holds)(enrolment.table),
    );
  }
  return at === undefined ? t(words.noMeeting) : t(words.first)(at, String(meeting?.table ?? ""));
}
