import { shortDay, weekdayDay } from "#i18n/calendar.ts";
import { dayOf } from "#i18n/clock.ts";
import { municipalityName } from "#domain/municipalities.ts";
import { buyerTypeWords } from "#i18n/buyer-type-words.ts";
import { dot } from "#i18n/dotted.ts";
import { familyWords } from "#i18n/family-words.ts";
import { t } from "#i18n/language.ts";
import { linkedName } from "#parts/entry-name.ts";
import type { Entry } from "#workspace/entry.ts";
import type { Workspace } from "#workspace/workspace.ts";

/** Where a found record belongs: « directrice générale · Ville de Port-aux-Brumes ». */
export function foundDetail(entry: Entry, { directory, today }: Workspace): string {
  const place = (code: string | undefined) => code && municipalityName(code);
  const buyer = (id: string | undefined) => id && linkedName(directory, "buyers", id);
  const enterprise = (id: string | undefined) => id && linkedName(directory, "enterprises", id);
  const join = (...parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(dot);
  switch (entry.type) {
    case "enterprises":
      return join(
        place(entry.municipality),
        ...(entry.sectors ?? []).map((one) => t(familyWords[one])),
      );
    case "buyers":
      return join(place(entry.municipality), entry.buyerType && t(buyerTypeWords[entry.buyerType]));
    case "contacts":
      return join(entry.function, buyer(entry.buyer) ?? enterprise(entry.enterprise));
    case "offers":
      return join(enterprise(entry.enterprise), entry.family && t(familyWords[entry.family]));
    case "needs":
      return join(buyer(entry.buyer), entry.family && t(familyWords[entry.family]));
    case "interactions":
      return join(
        // Without a subject, the day is its name.
        entry.subject && entry.at && shortDay(dayOf(entry.at), today()),
        buyer(entry.buyer),
        ...(entry.enterprises ?? []).map(enterprise),
      );
    case "followUps":
      return join(
        entry.dueOn && weekdayDay(entry.dueOn, today()),
        buyer(entry.buyer) ?? enterprise(entry.enterprise),
      );
    case "events":
      return join(
        entry.on && weekdayDay(entry.on, today()),
        entry.place,
        place(entry.municipality),
      );
    default:
      return "";
  }
}
