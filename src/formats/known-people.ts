import { foldName } from "#domain/fold-name.ts";
import { indexById, type KnownRecord } from "./known-records.ts";

/** The contacts of the directory, by where they work and what they are called. */
export interface KnownPeople {
  readonly get: (id: string) => KnownRecord | undefined;
  readonly at: (organisation: string, values: PersonName) => KnownRecord | undefined;
}

type PersonName = Readonly<Record<string, unknown>>;

/** `follow` gives the organisation that an organisation was merged into. */
export function indexPeople(
  contacts: readonly KnownRecord[],
  follow: (organisation: string) => KnownRecord | undefined,
): KnownPeople {
  const byId = indexById(contacts);
  const byKey = new Map<string, KnownRecord>();
  for (const contact of contacts) {
    const found = byId(contact.id);
    if (found === undefined || found.state === "erased") continue;
    for (const organisation of [found.values.enterprise, found.values.buyer]) {
      if (typeof organisation !== "string") continue;
      const key = keyAt(follow(organisation)?.id ?? organisation, found.values);
      const known = byKey.get(key);
      if (known === undefined || known.state === "binned") byKey.set(key, found);
    }
  }
  return { get: byId, at: (organisation, values) => byKey.get(keyAt(organisation, values)) };
}

/** A name without accents and capitals; the function of a person whom nobody names. */
export function personKey({ firstName, lastName, function: does }: PersonName): string {
  const name = [firstName, lastName].filter((part) => typeof part === "string").join(" ");
  return name === "" ? `: ${typeof does === "string" ? foldName(does) : ""}` : foldName(name);
}

export function keyAt(organisation: string, person: PersonName): string {
  return `${organisation} ${personKey(person)}`;
}
