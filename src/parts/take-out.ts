import { fieldsOf, type RecordType } from "#domain/record-types.ts";
import { choiceWords } from "#i18n/choice-words.ts";
import { fieldWords } from "#i18n/field-words.ts";
import { flagWords } from "#i18n/flag-words.ts";
import { language, t } from "#i18n/language.ts";
import type { Asked } from "#workspace/ask-worker.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { makeTableFile, type OutWords } from "#workspace/table-file.ts";
import { contactWords } from "./contact-words.ts";
import { entryName } from "./entry-name.ts";
import { takeOutWords } from "./take-out-words.ts";
import type { ListType } from "./filter-facets.ts";

/** With the ids and in the order of the list: read again, the file changes nothing. */
export function listFile(
  name: string,
  type: ListType,
  rows: readonly Row[],
  as: "xlsx" | "csv",
): Asked<File> {
  const records = rows.map((row) => ({ id: row.id, values: valuesOf(type, row) }));
  return makeTableFile(name, { is: "records", as, name, type, records, words: outWords() });
}

/** The persons of these organisations, as a list or as cards for an address book. */
export function contactsFile(
  type: ListType,
  rows: readonly Row[],
  directory: Directory,
  as: "xlsx" | "vcf",
): Asked<File> {
  const name = t(takeOutWords.contactsFile);
  const contacts = contactsOf(type, rows, directory);
  if (as === "vcf") {
    const cards = contacts.map(({ contact, organisation }) => ({
      contact: valuesOf("contacts", contact),
      organisation: valuesOf(type, organisation),
    }));
    const extension = t(contactWords.extension)("{0}");
    return makeTableFile(name, { is: "cards", as, cards, extension });
  }
  const records = contacts.map(({ contact, organisation }) => ({
    id: contact.id,
    values: valuesOf("contacts", contact),
    organisation: { id: organisation.id, name: entryName(organisation) },
  }));
  return makeTableFile(name, {
    is: "records",
    as,
    name,
    type: "contacts",
    records,
    words: outWords(),
  });
}

interface Row {
  readonly id: string;
}

function contactsOf(type: ListType, rows: readonly Row[], directory: Directory) {
  const field = type === "buyers" ? "buyer" : "enterprise";
  return rows.flatMap(({ id }) => {
    const organisation: Entry<ListType> | undefined = directory.find(type, id);
    if (organisation === undefined) return [];
    return directory.linked("contacts", field, id).map((contact) => ({ contact, organisation }));
  });
}

/** Its fields alone, which can cross to a worker. */
function valuesOf(type: RecordType, entry: Row): Readonly<Record<string, unknown>> {
  const values = Object.entries(fieldsOf(type))
    .filter(([, { secret }]) => secret !== true)
    .map(([field]) => [field, Reflect.get(entry, field)]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function outWords(): OutWords {
  return {
    language: language(),
    titles: fieldWords,
    choices: choiceWords,
    flags: flagWords,
    organisation: { id: takeOutWords.organisationId, name: takeOutWords.organisation },
  };
}
