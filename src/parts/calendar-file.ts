import { t } from "#i18n/language.ts";
import { useToasts } from "#ui/toasts.ts";
import { calendarFileWords as words } from "./calendar-file-words.ts";
import { handOver } from "./hand-over.ts";

/** Gives a file to the calendar of the phone. `write` makes its text. Call inside a component. */
export function useCalendarFile(): (name: string, write: () => Promise<string>) => Promise<void> {
  const toasts = useToasts();
  return async (name, write) => {
    const file = new File([await write()], `${plain(name)}.ics`, { type: "text/calendar" });
    const way = await handOver(file);
    if (way === "downloaded") toasts.show({ text: t(words.open) });
  };
}

/** Without what a file name may not hold. */
function plain(name: string): string {
  const kept = name
    .replaceAll(/[\\/:*?"<>|\p{Cc}]/gu, " ")
    .trim()
    .slice(0, 60);
  return kept === "" ? t(words.name) : kept;
}
