import { toBase64url } from "#storage/base64url.ts";
import type { Bytes } from "#exchange/bundle.ts";
import { drawSecret } from "#exchange/mac.ts";
import { type PublicationDraft, writePublication } from "#exchange/publication.ts";

export interface Publisher {
  /** Of one reader; `key`: public, base64url. */
  readonly reader: PublicationDraft["reader"];
  readonly key: string;
  readonly write: (
    edition: number,
    records: PublicationDraft["records"],
    more?: Partial<PublicationDraft>,
  ) => Promise<Bytes>;
}

/** A team that publishes for one reader: an enterprise, unless told. */
export async function aPublisher(changed: Partial<PublicationDraft> = {}): Promise<Publisher> {
  const pair = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  const raw = await crypto.subtle.exportKey("raw", pair.publicKey);
  const key = toBase64url(new Uint8Array(raw));
  const reader = {
    id: "Reader111111",
    name: "Menuiserie du Fleuve",
    own: { type: "enterprises", id: ownSheet },
    reply: drawSecret(),
  } as const;
  return {
    reader,
    key,
    write: (edition, records, more = {}) =>
      writePublication(
        {
          space: { id: "ReaderSpace1", name: "Économie sociale de l’Estuaire" },
          audience: { id: "Audience1111", key },
          for: "enterprise",
          edition,
          made: "2026-11-23",
          reader,
          records,
          ...changed,
          ...more,
        },
        pair.privateKey,
      ),
  };
}

/** Id of the reader's own sheet. */
export const ownSheet = "Enterprise11";

/** What an enterprise receives: its own sheet, two buyers, a need and a contact. */
export const forEnterprise: PublicationDraft["records"] = [
  {
    type: "enterprises",
    id: ownSheet,
    values: { name: "Menuiserie du Fleuve", phone: "418 555-0190", municipality: "08053" },
  },
  {
    type: "enterprises",
    id: "Enterprise12",
    values: { name: "Traiteur la Marée montante", sectors: ["food-catering"] },
  },
  {
    type: "offers",
    id: "Gift11111111",
    values: { enterprise: "Enterprise12", title: "Buffet froid", family: "food-catering" },
  },
  {
    type: "buyers",
    id: "Buyer1111111",
    values: {
      name: "Ville de Port-aux-Brumes",
      buyerType: "municipality",
      municipality: "08053",
      mrcs: ["080"],
    },
  },
  {
    type: "buyers",
    id: "Buyer1111112",
    values: { name: "Cégep de la Côte", buyerType: "cegep", municipality: "10043" },
  },
  {
    type: "needs",
    id: "Need11111111",
    values: { buyer: "Buyer1111111", title: "Bancs de parc en cèdre", family: "wood-furniture" },
  },
  {
    type: "contacts",
    id: "Contact11111",
    values: {
      buyer: "Buyer1111111",
      firstName: "Mireille",
      lastName: "Desroches-Ouellet",
      workPhone: "418 555-0142",
    },
  },
];
