import type { LinkTarget } from "#domain/field.ts";
import type { RecordType } from "#domain/record-types.ts";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import { capital } from "#i18n/capital.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { entryNameWords } from "./entry-name-words.ts";

type NameOf = { readonly [T in RecordType]: (entry: Entry<T>) => string | undefined };

const nameOf: NameOf = {
  enterprises: ({ name, legalName }) => name ?? legalName,
  offers: ({ title }) => title,
  buyers: ({ name }) => name,
  contacts: ({ firstName, lastName, function: role }) =>
    [firstName, lastName].filter(Boolean).join(" ") || role,
  needs: ({ title }) => title,
  interactions: ({ subject, at }) => subject ?? (at === undefined ? undefined : dayAndTime(at)),
  followUps: ({ what }) => what,
  events: ({ title }) => title,
  devices: ({ name }) => name,
  members: ({ name }) => name,
};

/** What an entry is called on screen; « sans nom » when its name was emptied. */
export function entryName(entry: Entry): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table has one function for each type
  const name = (nameOf[entry.type] as (entry: Entry) => string | undefined)(entry);
  return name ?? capital(t(entryNameWords.nameless));
}

/** What a link shows: the name, or what became of the sheet. */
export function linkedName(directory: Directory, to: LinkTarget, id: string): string {
  const entry = directory.find(to, id);
  if (entry === undefined) return t(entryNameWords.missing);
  if (entry.state === "erased") return t(entryNameWords.erased);
  return entry.state === "binned" ? t(entryNameWords.binned)(entryName(entry)) : entryName(entry);
}
