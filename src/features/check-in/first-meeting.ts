import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { placedAgendaOf } from "#parts/agenda.ts";
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
  const agenda = placedAgendaOf(directory, day, { side, sheet: sheet.id });
  const first = agenda.find(({ round }) => round !== undefined);
  const isSeated = side === "buyer" || first?.table === "";
  const awaited =
    first === undefined
      ? t(words.noMeeting)
      : isSeated
        ? t(words.firstAt)(first.hour)
        : t(words.first)(first.hour, first.table);
  return dotted(
    awaited,
    side === "buyer" && enrolment.table !== undefined && t(words.holds)(enrolment.table),
  );
}
