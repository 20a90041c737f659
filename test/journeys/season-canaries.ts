import { type Cast, people, type Person } from "./season-cast.ts";
import { canariesIn } from "./raw-databases.ts";
import { expect } from "@playwright/test";

export const erased = {
  first: "Qqcanari",
  last: "Zzcanari",
  email: "zz.canari@exemple.qc.ca",
  mobile: "418 555-0190",
} as const;

export const shores = Array.from({ length: 6 }, (_, n) => `Rive-${n + 1}`);

const team = ["solene", "nadine", "karl", "restored"] as const;
const readers = ["carpentry", "caterer", "workshop"] as const;
const everyone = [...team, ...readers];

/** Texts, and all who hold them when the season is over: nobody else does. */
const holders: Readonly<Record<string, readonly Person[]>> = {
  // Open to whoever reads an edition, in spite of an erasure by mistake.
  "Port-aux-Brumes": everyone,
  ...Object.fromEntries(shores.map((shore) => [shore, everyone])),
  "Desroches-Ouellet": everyone,

  // The team's own.
  "C4n4ri-note": team,
  "C4n4ri-besoin": team,
  "Discrète-Canari": team,
  "581 555-0177": team, // the mobile of somebody who is shown to enterprises
  Vaillancourt: team,

  // Whoever asked to be forgotten, on all of their phones.
  ...Object.fromEntries(Object.values(erased).map((text) => [text, []])),

  // Largest contracts, in cents: of each enterprise its own alone.
  "5000011100": [...team, "carpentry"],
  "7700711100": ["solene", "nadine", "karl", "caterer"], // it was corrected, and is in the history
  "8800811100": [...team, "caterer"],
  "9900911100": [...team, "workshop"],

  // What enterprises wrote, and what became of it.
  "C4n4ri-carnet": ["carpentry"],
  "418 555-0164": everyone,
  "Menuiserie du Fjord": [...team, "carpentry"], // refused
  "C4n4ri-rencontre": [...team, "carpentry"], // the town that it names was erased, and came back
  "C4n4ri-message": [...team, "workshop"],

  // The other team.
  "Autre-Rive": ["bernard"],
  "C4n4ri-autre": ["bernard"],

  // After the loss: what the team wrote, and what the lost phone says.
  "Anse-aux-Canaris": ["solene", "nadine", "restored"],
  "C4n4ri-voleur": ["karl"],
};

// All of them are said at once.
const softly = expect.configure({ soft: true });

/** Searches all that each phone keeps. */
export async function expectTheirOwn(cast: Cast): Promise<void> {
  for (const person of people) {
    await softly
      .poll(() => canariesIn(cast[person], Object.keys(holders)), { message: person })
      .toEqual(Object.keys(holders).filter((text) => holders[text]?.includes(person)));
  }
}
