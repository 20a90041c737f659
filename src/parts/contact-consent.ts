import type { Day } from "#domain/day.ts";
import { day } from "#i18n/calendar.ts";
import { t } from "#i18n/language.ts";
import type { Entry } from "#workspace/entry.ts";
import { contactWords } from "./contact-words.ts";

/** What to know before an e-mail (LCAP); a call is outside that law, and is never warned about. */
export function consentWarning(
  { commercialConsent, commercialConsentExpiresOn: endsOn }: Entry<"contacts">,
  today: Day,
): string | undefined {
  if (commercialConsent === "none" || commercialConsent === "withdrawn") {
    return t(contactWords.consent[commercialConsent]);
  }
  if (commercialConsent === undefined || endsOn === undefined || endsOn >= today) return undefined;
  return t(contactWords.consent.expired)(day(endsOn));
}
