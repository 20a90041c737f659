import { isDay } from "#domain/is-day.ts";
import type { Day } from "#domain/day.ts";

/** The day of the build; development has none. */
export function builtOn(): Day | undefined {
  const on: unknown = import.meta.env["VITE_BUILT_ON"];
  return typeof on === "string" && isDay(on) ? on : undefined;
}
