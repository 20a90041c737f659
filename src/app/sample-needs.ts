import type { Family } from "#domain/family.ts";
import { institutionNeeds } from "./sample-institution-needs.ts";
import { municipalNeeds } from "./sample-municipal-needs.ts";
import type { Sheet } from "./sample-sheet.ts";

const seaoCodes: { readonly [F in Family]?: readonly string[] } = {
  "food-catering": ["G15"],
  cleaning: ["S9"],
  landscaping: ["S6"],
  "waste-reuse": ["S5"],
  "wood-furniture": ["G17"],
  "textile-sewing": ["G30"],
  "printing-communication": ["S15"],
  transport: ["S17"],
  "training-consulting": ["S16"],
  "personal-home-care": ["S7"],
  "space-equipment-rental": ["S18"],
  "tourism-lodging-rooms": ["S19"],
};

/** Every need, those of municipal buyers first. */
export const needs: readonly Sheet<"needs">[] = [
  ...Object.entries(municipalNeeds),
  ...Object.entries(institutionNeeds),
].flatMap(([buyer, ofBuyer]) =>
  ofBuyer.map(([title, family, dollars, likelyMode, timing, more], place) => ({
    key: `${buyer} ${place}`,
    ago: 20 + ((title.length * 13) % 110),
    buyer,
    title,
    family,
    seaoCodes: seaoCodes[family] ?? [],
    ...(dollars !== undefined && { estimatedAmount: dollars * 100 }),
    ...(likelyMode !== undefined && { likelyMode }),
    timing,
    ...more,
  })),
);
