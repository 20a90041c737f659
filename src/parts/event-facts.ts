import type { Day } from "#domain/day.ts";
import { municipalityName } from "#domain/municipalities.ts";
import { weekdayDay } from "#i18n/calendar.ts";
import { capital } from "#i18n/capital.ts";
import { dotted } from "#i18n/dotted.ts";
import type { Entry } from "#workspace/entry.ts";

/** « Jeudi 26 novembre · Salle du Fanal · Trois-Pistoles ». */
export function eventFacts({ on, place, municipality }: Entry<"events">, today: Day): string {
  return dotted(
    on && capital(weekdayDay(on, today)),
    place,
    municipality && municipalityName(municipality),
  );
}
