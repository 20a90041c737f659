import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";

/** The people of the buyer, then those of the enterprises; among each the ones met most often first. */
export function nearContacts(
  directory: Directory,
  of: { readonly buyer: string; readonly enterprises: readonly string[] },
): readonly Entry<"contacts">[] {
  const meetings = ({ id }: Entry<"contacts">) =>
    directory.linked("interactions", "contacts", id).length;
  const sorted = (people: readonly Entry<"contacts">[]) =>
    people
      .map((person) => ({ person, met: meetings(person) }))
      .toSorted((a, b) => b.met - a.met || (a.person.id < b.person.id ? -1 : 1))
      .map(({ person }) => person);
  const all = [
    ...(of.buyer === "" ? [] : sorted(directory.linked("contacts", "buyer", of.buyer))),
    ...of.enterprises.flatMap((id) => sorted(directory.linked("contacts", "enterprise", id))),
  ];
  return Array.from(new Set(all));
}
