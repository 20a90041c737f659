import type { Json } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { makeReplica, type Replica } from "#crdt/replica.ts";
import { importSignKey } from "#exchange/audience-keys.ts";
import type { Publication } from "#exchange/publication.ts";
import { readPublication, writePublication } from "#exchange/publication.ts";
import { type PublishOptions, preparePublication } from "#exchange/publish.ts";
import { annie, idOf, noon } from "./bundles.ts";
import { audienceKeys, reply } from "./publications.ts";

let n = 1000;

/** A record whose cells are all of one hand; what is made later replaces what it wrote before. */
export function stored(
  type: string,
  name: string,
  values: Readonly<Record<string, Json>>,
  actor = annie,
): StoredRecord {
  const cells = Object.entries(values).map(
    ([field, value]) => [field, [actor, (n += 1), noon + n, value] as const] as const,
  );
  return { type, id: idOf(name), fields: Object.fromEntries(cells), erased: [] };
}

export const spaceId = idOf("equipe");

/** A joinery and a town; the joinery reads, the town is met. */
export function aTeam(more: readonly StoredRecord[] = []): Replica {
  const replica = makeReplica();
  // Before what a test adds, whenever it was made.
  const later = n;
  n = 0;
  replica.join([
    stored("audiences", "cercle", { kind: "enterprise", name: "Entreprises", ...audienceKeys }),
    stored("readers", "ecteur", {
      audience: idOf("cercle"),
      name: "Menuiserie du Fleuve",
      enterprise: idOf("menuiserie"),
      reply,
    }),
    stored("enterprises", "menuiserie", {
      name: "Menuiserie du Fleuve",
      phone: "418 555-0117",
      leadDays: 2,
      maxContract: 5_000_000,
      "sectors/wood-furniture": true,
      "compliance/cle1": { kind: "rbq-licence", number: "5678-1234-01", expiresOn: "2027-01-31" },
    }),
    stored("offers", "bancs", {
      enterprise: idOf("menuiserie"),
      title: "Bancs de parc en cèdre",
      available: true,
    }),
    stored("enterprises", "traiteur", { name: "Traiteur La Marée montante" }),
    stored("buyers", "ville", { name: "Ville de Port-aux-Brumes", budgetMonth: "03" }),
  ]);
  n = later;
  replica.join(more);
  return replica;
}

/** What the reader has in hand, and the ids under which it knows our sheets. */
export async function editionOf(
  replica: Replica,
  others: Partial<PublishOptions> = {},
): Promise<{ readonly publication: Publication; readonly keyOf: (id: string) => string }> {
  const options = {
    team: "Équipe",
    reader: idOf("ecteur"),
    made: "2026-11-23",
    ...others,
  } as const;
  const prepared = await preparePublication(replica, { decisions: {}, before: [], ...options });
  if (prepared === undefined) throw new Error("no such reader");
  const bytes = await writePublication(prepared.draft, await importSignKey(prepared.signKey));
  const reading = await readPublication(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  const keys = new Map(
    Object.entries(prepared.sources).map(([key, id]) => [id, key.split("/")[1]]),
  );
  return { publication: reading.publication, keyOf: (id) => keys.get(id) ?? "" };
}
