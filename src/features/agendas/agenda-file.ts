import { t } from "#i18n/language.ts";
import { agendaCalendar } from "#parts/agenda-calendar.ts";
import type { AgendaOwner } from "#parts/agenda.ts";
import { handOver } from "#parts/hand-over.ts";
import { useToasts } from "#ui/toasts.ts";
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
  const toasts = useToasts();
  return async (event, owner, name) => {
    const { writeCalendar } = await import("#formats/write-calendar.ts");
    const text = writeCalendar(agendaCalendar(directory, event, owner), now());
    const fileName = `${plain(t(words.calendarName)(name))}.ics`;
    const way = await handOver(new File([text], fileName, { type: "text/calendar" }));
    if (way === "downloaded") toasts.show({ text: t(words.opened) });
  };
}

/** Without what a file name may not hold. */
function plain(name: string): string {
  return name
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, " ")
    .trim()
    .slice(0, 60);
}
