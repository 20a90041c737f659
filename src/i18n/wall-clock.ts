import type { Day } from "#domain/day.ts";

/** The whole region lives by this clock, whatever the phone's own setting. */
export const timeZone = "America/Toronto";

/** The calendar day of an instant, here. */
export function dayOf(at: string | number): Day {
  const { year, month, date } = clockParts(at);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Intl gives digits as text
  return `${year}-${month}-${date}` as Day;
}

interface ClockParts {
  readonly year: string;
  readonly month: string;
  readonly date: string;
  readonly hour: string;
  readonly minute: string;
}

export function clockParts(at: string | number): ClockParts {
  const parts = new Map(
    numeric()
      .formatToParts(msOf(at))
      .map((part) => [part.type, part.value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  const [year, month, date] = [part("year").padStart(4, "0"), part("month"), part("day")];
  return { year, month, date, hour: part("hour"), minute: part("minute") };
}

/** A file may say that a value was written at any number: Intl throws beyond its own, a day has four figures for the year. */
export function msOf(at: string | number): number {
  return Math.min(Math.max(typeof at === "number" ? at : Date.parse(at), earliest), latest);
}

/** 2 January 1 and 31 December 9999, ms. */
const [earliest, latest] = [-62_135_500_000_000, 253_402_300_799_999];

let made: Intl.DateTimeFormat | undefined;

/** Made when first asked for: the first of `Intl` takes 10 ms, of the app's very first task. */
function numeric(): Intl.DateTimeFormat {
  made ??= new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  return made;
}
