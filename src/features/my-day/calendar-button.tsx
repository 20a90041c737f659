import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import { agendaCalendar } from "#parts/agenda-calendar.ts";
import { useCalendarFile } from "#parts/calendar-file.ts";
import { entryName } from "#parts/entry-name.ts";
import type { Self } from "#parts/for-me.ts";
import { Button } from "#ui/button.tsx";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** The own meetings of a day for the calendar of the phone. */
export function CalendarButton(props: { readonly event: Entry<"events">; readonly self: Self }) {
  const { directory, now } = useWorkspace();
  const giveFile = useCalendarFile();
  const give = () =>
    giveFile(entryName(props.event), async () => {
      const { writeCalendar } = await import("#formats/write-calendar.ts");
      const owner = { side: props.self.side, sheet: props.self.own };
      return writeCalendar(agendaCalendar(directory, props.event, owner), now());
    });
  return (
    <Show when={props.event.on}>
      <div>
        <Button icon="calendar-event" onClick={() => void give()}>
          {t(words.calendar)}
        </Button>
        <p class="small muted">{t(words.calendarWhy)}</p>
      </div>
    </Show>
  );
}
