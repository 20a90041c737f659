import { badgeCode } from "#domain/day-badge.ts";
import { municipalityName } from "#domain/municipalities.ts";
import { type AgendaTexts, textAgenda } from "#domain/text-agenda.ts";
import { weekdayDay } from "#i18n/calendar.ts";
import type { AgendaLine } from "#parts/agenda.ts";
import { entryName } from "#parts/entry-name.ts";
import type { Entry } from "#workspace/entry.ts";

/**
 * An agenda as any phone reads it from a code: « 9 h 15 T4 Ville de X », a line for each meeting. It
 * begins with what a badge says, so that the door takes it for one.
 */
export function agendaTexts(
  { event, enrolment }: { readonly event: Entry<"events">; readonly enrolment: string },
  lines: readonly AgendaLine[],
): AgendaTexts {
  const { on, place, municipality } = event;
  const town = municipality && municipalityName(municipality);
  return textAgenda({
    head: [
      `${badgeCode(enrolment)} ${entryName(event)}`,
      on === undefined ? "" : weekdayDay(on),
      [place, town].filter(Boolean).join(", "),
    ],
    meetings: lines.map(({ hour, table, name }) => ({
      when: [hour, table && `T${table}`].filter(Boolean).join(" "),
      name,
    })),
  });
}
