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
  function give(): void {
    const { event, self } = props;
    const owner = { side: self.side, sheet: self.own };
    void giveFile(entryName(event), async () => {
      const { writeCalendar } = await import("#formats/write-calendar.ts");
      return writeCalendar(agendaCalendar(directory, event, owner), now());
    });
  }
  return (
    <Show when={props.event.on}>
      <div>
        <Button icon="calendar-event" onClick={give}>
          {t(words.calendar)}
        </Button>
        <p class="small muted">{t(words.calendarWhy)}</p>
      </div>
    </Show>
  );
}
