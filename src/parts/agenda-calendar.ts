import { municipalityName } from "#domain/municipalities.ts";
import { instantAt } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { agendaOf, type AgendaOwner } from "./agenda.ts";
import { agendaWords as words } from "./agenda-words.ts";
import { usualTransition } from "./day-rounds.ts";
import { entryName } from "./entry-name.ts";

/**
 * The meetings of somebody's day as a calendar takes them. Those that fell from the plan are among
 * them, as cancelled: a phone that has them takes them away.
 */
export function agendaCalendar(directory: Directory, event: Entry<"events">, owner: AgendaOwner) {
  const { on, place, municipality, transitionMinutes = usualTransition } = event;
  const town = municipality && municipalityName(municipality);
  return agendaOf(directory, event, owner).flatMap(({ meeting, stands, round, name, table }) => {
    if (on === undefined || round === undefined) return [];
    return [
      {
        // The other side of the same meeting has an event of its own.
        id: `${meeting.id}-${owner.side}`,
        from: instantAt(on, round.from),
        to: instantAt(on, round.to),
        title: t(words.meets)(name, table),
        place: [place, town, table && t(words.table)(table)].filter(Boolean).join(", "),
        details: entryName(event),
        // The hours of a round are the day's.
        changedAt: Math.max(meeting.changedAt, event.changedAt),
        cancelled: !stands,
        alarmMinutes: transitionMinutes,
      },
    ];
  });
}
