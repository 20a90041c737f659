import type { RecordType } from "#domain/record-types.ts";
import type { Author, Told } from "./sample-sheet.ts";

/** What happened to a sheet after it was written. */
export interface Later<T extends RecordType = RecordType> {
  readonly type: T;
  readonly key: string;
  readonly from: Author;
  readonly ago: number;
  readonly at: `${number}:${number}`;
  readonly values?: Told<T>;
  /** Written without having seen the change just before: both values stay, and a person chooses. */
  readonly apart?: true;
  readonly bin?: true;
}

export const later: readonly Later[] = [
  // Two live conflicts.
  contact("Réjean Thibodeau-Lavoie", "me", 2, "10:05", { workPhone: "418 555-0117" }),
  {
    ...contact("Réjean Thibodeau-Lavoie", "solene", 2, "15:32", { workPhone: "581 555-0164" }),
    apart: true,
  },
  sheet("le-fanal", "solene", 12, "16:20", { leadDays: 5 }),
  { ...sheet("le-fanal", "me", 11, "13:55", { leadDays: 3 }), apart: true },

  // Two things in the bin.
  { type: "enterprises", key: "recuperation", from: "marc", ago: 33, at: "11:20", bin: true },
  { type: "interactions", key: "brumes-double", from: "me", ago: 13, at: "9:10", bin: true },

  // Corrections, the newest of this morning.
  sheet("encre-grise", "me", 96, "11:05", { leadDays: 6 }),
  sheet("maree-montante", "me", 52, "10:10", { leadDays: 2, maxContract: 60_000_00 }),
  sheet("menuiserie-fleuve", "me", 38, "10:50", { maxContract: 180_000_00 }),
  contact("Jacinthe Côté-Lemieux", "me", 38, "10:55", {
    personalCell: "581 555-0154",
    personalCellConsentOn: -38,
    personalCellProof: "écrit à la main sur sa carte",
  }),
  sheet("deux-rives", "solene", 47, "11:30", { servedMrcs: ["110", "120", "130"] }),
  {
    type: "offers",
    key: "deux-rives-groupe",
    from: "solene",
    ago: 47,
    at: "11:32",
    values: { priceMin: 62_00 },
  } satisfies Later<"offers">,
  sheet("bout-du-quai", "solene", 0, "8:05", { leadDays: 2 }),
];

function sheet(
  key: string,
  from: Author,
  ago: number,
  at: Later["at"],
  values: Told<"enterprises">,
): Later<"enterprises"> {
  return { type: "enterprises", key, from, ago, at, values };
}

function contact(
  key: string,
  from: Author,
  ago: number,
  at: Later["at"],
  values: Told<"contacts">,
): Later<"contacts"> {
  return { type: "contacts", key, from, ago, at, values };
}
