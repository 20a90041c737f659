import { fieldsOf } from "#domain/record-types.ts";
import { compareNames } from "#i18n/compare-names.ts";
import { entryName } from "#parts/entry-name.ts";
import { fieldLabel } from "#parts/question-text.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";

/** One person whose data was on a device. */
export interface CarriedPerson {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  /** Which details, by their names on screen: never the details themselves. */
  readonly details: readonly string[];
  /** Notes that name the person and were on it too. */
  readonly notes: number;
}

/** The contacts among `carried`, by name. */
export function peopleIn(
  carried: readonly Entry[],
  directory: Directory,
): readonly CarriedPerson[] {
  const notes = new Map<string, number>();
  for (const entry of carried) {
    if (entry.type !== "interactions") continue;
    for (const id of entry.contacts ?? []) notes.set(id, (notes.get(id) ?? 0) + 1);
  }
  return carried
    .filter((entry): entry is Entry<"contacts"> => entry.type === "contacts")
    .map((contact) => ({
      id: contact.id,
      name: entryName(contact),
      organisation: organisationOf(contact, directory),
      details: detailsOf(contact),
      notes: notes.get(contact.id) ?? 0,
    }))
    .toSorted((a, b) => compareNames(a.name, b.name));
}

function organisationOf({ buyer, enterprise }: Entry<"contacts">, directory: Directory): string {
  const found = directory.find("buyers", buyer) ?? directory.find("enterprises", enterprise);
  return found === undefined ? "" : entryName(found);
}

/** Every field about a person that is filled, but the name, where they work and what they agreed to. */
function detailsOf(contact: Entry<"contacts">): readonly string[] {
  return Object.entries(fieldsOf("contacts")).flatMap(([field, { personal, kind }]) => {
    const isSaid = field === "firstName" || field === "lastName" || kind === "link";
    const isAbout = personal && !isSaid && kind !== "flag";
    return isAbout && Reflect.get(contact, field) !== undefined
      ? [fieldLabel("contacts", field)]
      : [];
  });
}
