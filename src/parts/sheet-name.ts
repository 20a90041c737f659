import type { Day } from "#domain/is-day.ts";
import type { RecordType } from "#domain/record-types.ts";
import { day } from "#i18n/calendar.ts";
import { capital } from "#i18n/capital.ts";
import { t } from "#i18n/language.ts";
import type { Entry } from "#workspace/entry.ts";
import { entryNameWords } from "./entry-name-words.ts";

/** All but notes: one without a subject goes by its time. */
type NamedType = Exclude<RecordType, "interactions">;
type NameOf = { readonly [T in NamedType]: (entry: Entry<T>) => string | undefined };

const nameOf: NameOf = {
  enterprises: ({ name, legalName }) => name ?? legalName,
  offers: ({ title }) => title,
  buyers: ({ name }) => name,
  contacts: ({ firstName, lastName, function: role }) =>
    [firstName, lastName].filter(Boolean).join(" ") || role,
  needs: ({ title }) => title,
  // Kept in no language: two phones that make it write the same.
  followUps: ({ what, milestone }) =>
    milestone === undefined ? what : t(entryNameWords.milestone)(milestone.slice("day-".length)),
  events: ({ title }) => title,
  devices: ({ name }) => name,
  members: ({ name }) => name,
  audiences: ({ name }) => name,
  readers: ({ name }) => name,
  proposals: () => undefined,
  teams: ({ officer }) => officer,
  incidents: ({ learnedOn }) => dayOrNone(learnedOn),
  accessRequests: ({ askedOn }) => dayOrNone(askedOn),
  signers: ({ device }) => device,
  enrolments: () => t(entryNameWords.enrolment),
  wishes: () => t(entryNameWords.wish),
  vetoes: () => t(entryNameWords.veto),
  meetings: () => t(entryNameWords.meeting),
  ratings: () => t(entryNameWords.rating),
};

function dayOrNone(on: Day | undefined): string | undefined {
  return on === undefined ? undefined : day(on);
}

/** See `entryName`. */
export function sheetName(entry: Entry<NamedType>): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has one function for each type
  const name = (nameOf[entry.type] as (entry: Entry<NamedType>) => string | undefined)(entry);
  return name === undefined ? nameless() : inOrder(name);
}

/** Without the signs that turn what follows them around, up to the words of ours beside a name. */
export function inOrder(name: string): string {
  return name.replaceAll(/[\u202A-\u202E\u2066-\u2069]/gu, "");
}

export function nameless(): string {
  return capital(t(entryNameWords.nameless));
}
