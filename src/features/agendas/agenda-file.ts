import { t } from "#i18n/language.ts";
import { agendaCalendar } from "#parts/agenda-calendar.ts";
import type { AgendaOwner } from "#parts/agenda.ts";
import { useCalendarFile } from "#parts/calendar-file.ts";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { agendaPageWords as words } from "./agenda-words.ts";

/** Gives the meetings of somebody's day as a calendar file. Call inside a component. */
export function useAgendaFile(): (
  event: Entry<"events">,
  owner: AgendaOwner,
  name: string,
) => Promise<void> {
  const { directory, now } = useWorkspace();
  const giveFile = useCalendarFile();
  return (event, owner, name) =>
    giveFile(t(words.calendarName)(name), async () => {
      const { writeCalendar } = await import("#formats/write-calendar.ts");
      return writeCalendar(agendaCalendar(directory, event, owner), now());
    });
}
