import type { OrganisationClue } from "./check-rows.ts";
import { indexOrganisations, type KnownOrganisations, type KnownRecord } from "./known-records.ts";
import type { MatchedOrganisation, OrganisationChoice, OrganisationType } from "./match.ts";

/** Every place where a person may work. */
export interface Places {
  readonly enterprises: KnownOrganisations;
  readonly buyers: KnownOrganisations;
  readonly get: (id: string) => KnownRecord | undefined;
}

export function placesOf(
  known: Readonly<Record<OrganisationType, readonly KnownRecord[]>>,
): Places {
  const enterprises = indexOrganisations(known.enterprises);
  const buyers = indexOrganisations(known.buyers);
  return { enterprises, buyers, get: (id) => enterprises.get(id) ?? buyers.get(id) };
}

/** The organisation that a row names; among several, and for one that is not here, a person says. */
export function findOrganisation(
  clue: OrganisationClue | undefined,
  places: Places,
): MatchedOrganisation | undefined {
  if (clue === undefined) return undefined;
  const { id, neq, name, municipality } = clue;
  const steps: readonly ((known: KnownOrganisations) => readonly (KnownRecord | undefined)[])[] = [
    (known) => (id ? [known.get(id)] : []),
    (known) => (neq === undefined ? [] : [known.byNeq(neq)]),
    (known) => (name && municipality !== undefined ? [known.byName(name, municipality)] : []),
    (known) => (name ? known.likeName(name).filter((one) => isThere(one, municipality)) : []),
  ];
  for (const step of steps) {
    const choices = (["enterprises", "buyers"] as const).flatMap((type) =>
      step(places[type]).flatMap((record): OrganisationChoice[] =>
        record?.state === "live" || record?.state === "asked" ? [{ type, id: record.id }] : [],
      ),
    );
    const [first] = choices;
    if (first !== undefined)
      return choices.length === 1 ? { kind: "found", ...first } : { kind: "several", choices };
  }
  return { kind: "unknown", name: name ?? "" };
}

function isThere({ values }: KnownRecord, municipality: string | undefined): boolean {
  return (
    municipality === undefined ||
    values.municipality === undefined ||
    values.municipality === municipality
  );
}
