import type { Day } from "#domain/day.ts";
import { weekdayDay } from "#i18n/calendar.ts";
import { t } from "#i18n/language.ts";
import { useCalendarFile } from "#parts/calendar-file.ts";
import { entryName, linkedName } from "#parts/entry-name.ts";
import type { Entry } from "#workspace/entry.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { calendarWords } from "./calendar-words.ts";

/** Promises that a calendar can hold: to be kept, on a day. */
export function isForCalendar({ dueOn, doneOn }: Entry<"followUps">): boolean {
  return dueOn !== undefined && doneOn === undefined;
}

/** Gives promises to the phone's calendar. Call inside a component. */
export function useToCalendar(): (followUps: readonly Entry<"followUps">[]) => Promise<void> {
  const { directory, today, now } = useWorkspace();
  const giveFile = useCalendarFile();

  return (followUps) => {
    const days = followUps.filter(isForCalendar).map((followUp) => ({
      id: followUp.id,
      // What is late is still to be done: a calendar shows nobody the days that are past.
      on: laterOf(followUp.dueOn ?? today(), today()),
      title: titleOf(followUp),
      details: detailsOf(followUp),
      changedAt: followUp.changedAt,
    }));
    const [only] = followUps;
    const isOne = followUps.length === 1 && only !== undefined;
    return giveFile(isOne ? entryName(only) : t(calendarWords.fileName), async () => {
      const { writeCalendar } = await import("#formats/write-calendar.ts");
      return writeCalendar(days, now());
    });
  };

  function whoOf({ buyer, enterprise }: Entry<"followUps">): string {
    if (buyer !== undefined) return linkedName(directory, "buyers", buyer);
    return enterprise === undefined ? "" : linkedName(directory, "enterprises", enterprise);
  }

  function titleOf(followUp: Entry<"followUps">): string {
    return [whoOf(followUp), entryName(followUp)].filter(Boolean).join(" – ");
  }

  function detailsOf({ dueOn, contact }: Entry<"followUps">): string {
    const person = contact === undefined ? "" : linkedName(directory, "contacts", contact);
    const late = dueOn !== undefined && dueOn < today() ? dueOn : undefined;
    return [person, late && t(calendarWords.late)(weekdayDay(late))].filter(Boolean).join("\n");
  }
}

function laterOf(a: Day, b: Day): Day {
  return a < b ? b : a;
}
