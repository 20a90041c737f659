import { contactLikeness } from "#domain/duplicates.ts";
import { foldName } from "#domain/fold-name.ts";
import type { CheckedRow, Values } from "./check-rows.ts";
import { compareValues } from "./compare-values.ts";
import { findOrganisation, type Places, placesOf } from "./find-organisation.ts";
import { indexPeople, keyAt, type KnownPeople } from "./known-people.ts";
import type { KnownRecord } from "./known-records.ts";
import {
  isSettled,
  type MatchedOrganisation,
  type MatchedRow,
  preferSure,
  problemsLeft,
} from "./match.ts";
import type { Progress } from "./read-table.ts";
import { makeRowMatcher, type RowFacts } from "./row-matcher.ts";

export interface ContactMatching {
  readonly rows: readonly CheckedRow[];
  readonly enterprises: readonly KnownRecord[];
  readonly buyers: readonly KnownRecord[];
  readonly contacts: readonly KnownRecord[];
}

/** Each row that is not empty beside the directory and the lines above it. Yields every 250 rows. */
export function* matchContacts(
  matching: ContactMatching,
): Generator<Progress, readonly MatchedRow[]> {
  const { rows } = matching;
  const places = placesOf(matching);
  const contacts = matching.contacts.map((contact) => withPlaceFollowed(contact, places));
  const people = indexPeople(contacts, places.get);
  const matcher = makeRowMatcher(contacts, ({ values }) => contactLikeness(values));
  const matched: MatchedRow[] = [];
  for (const [at, row] of rows.entries()) {
    if (at % 250 === 249) yield { done: at + 1, of: rows.length };
    if (row.isEmpty) continue;
    const organisation = findOrganisation(row.organisation, places);
    const { match, here } = matcher.match(row, factsOf(row, organisation, people));
    const values = withPlace(row.values, organisation, here);
    const comparison = preferSure(compareValues("contacts", "", here, values), row.problems);
    if (match.kind === "repeated" && isSettled(match))
      matcher.add(match.line, comparison.additions);
    const problems = isSettled(match) ? problemsLeft(row.problems, "", comparison) : row.problems;
    matched.push({ row, match, values, comparison, organisation, problems });
  }
  return matched;
}

/** By id, else by name at the organisation; a namesake elsewhere is for a person to tell. */
function factsOf(
  row: CheckedRow,
  organisation: MatchedOrganisation | undefined,
  people: KnownPeople,
): RowFacts {
  const place =
    organisation?.kind === "found" ? organisation.id : foldName(row.organisation?.name ?? "");
  const own = row.id === undefined ? undefined : people.get(row.id);
  const record = own ?? people.at(place, row.values);
  return {
    found: record && { record, by: own === undefined ? "key" : "id" },
    key: record?.id ?? (place === "" ? `line ${row.line}` : keyAt(place, row.values)),
    likeness: contactLikeness(withPlace(row.values, organisation, {})),
  };
}

/** A person has one place: the file does not give a second one of the other kind. */
function withPlace(
  values: Values,
  organisation: MatchedOrganisation | undefined,
  here: Readonly<Record<string, unknown>>,
): Values {
  if (organisation?.kind !== "found") return values;
  const { type, id } = organisation;
  if (type === "buyers") return here.enterprise === undefined ? { ...values, buyer: id } : values;
  return here.buyer === undefined ? { ...values, enterprise: id } : values;
}

function withPlaceFollowed(contact: KnownRecord, places: Places): KnownRecord {
  const { buyer, enterprise } = contact.values;
  const followed = (id: unknown) => (typeof id === "string" ? (places.get(id)?.id ?? id) : id);
  if (buyer === undefined && enterprise === undefined) return contact;
  const values = { ...contact.values, buyer: followed(buyer), enterprise: followed(enterprise) };
  return { ...contact, values };
}
