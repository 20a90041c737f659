import type { Day } from "#domain/day.ts";
import { weekdayDay } from "#i18n/calendar.ts";
import { t } from "#i18n/language.ts";
import { entryName, linkedName } from "#parts/entry-name.ts";
import { handOver } from "#parts/hand-over.ts";
import { useToasts } from "#ui/toasts.ts";
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
  const toasts = useToasts();

  return async (followUps) => {
    const { writeCalendar } = await import("#formats/write-calendar.ts");
    const days = followUps.filter(isForCalendar).map((followUp) => ({
      id: followUp.id,
      // What is late is still to be done: a calendar shows nobody the days that are past.
      on: laterOf(followUp.dueOn ?? today(), today()),
      title: titleOf(followUp),
      details: detailsOf(followUp),
      changedAt: followUp.changedAt,
    }));
    const [only] = followUps;
    const name = followUps.length === 1 && only !== undefined ? entryName(only) : undefined;
    const text = writeCalendar(days, now());
    const file = new File([text], `${fileName(name)}.ics`, { type: "text/calendar" });
    const way = await handOver(file);
    if (way === "downloaded") toasts.show({ text: t(calendarWords.open) });
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

/** Without what a file name may not hold. */
function fileName(name: string | undefined): string {
  const plain = name
    ?.replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, " ")
    .trim()
    .slice(0, 60);
  return plain === undefined || plain === "" ? t(calendarWords.fileName) : plain;
}
