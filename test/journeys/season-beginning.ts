import { addNote } from "./forms.ts";
import { pairWith } from "./pairing.ts";
import { addBuyer } from "./phones.ts";
import type { Cast } from "./season-cast.ts";
import { type Directory, fillDirectory } from "./season-directory.ts";
import { pass } from "./season-passing.ts";
import { addReader } from "./season-reader.ts";
import { type Site, visit } from "./site.ts";
import { createTeam, nameTeam } from "./team.ts";

export const enterprises = ["carpentry", "caterer", "workshop"] as const;
export type Enterprise = (typeof enterprises)[number];

export interface Season {
  readonly cast: Cast;
  readonly site: Site;
  readonly directory: Directory;
  /** Ids of the team’s records of them. */
  readonly readers: Readonly<Record<Enterprise, string>>;
}

export async function beginSeason(cast: Cast, site: Site): Promise<Season> {
  const { solene, nadine, karl, bernard } = cast;
  await createTeam(solene, site);
  const directory = await fillDirectory(solene, site);
  for (const [phone, name] of [
    [nadine, "Nadine Fiset"],
    [karl, "Karl Vaillancourt"],
  ] as const) {
    await visit(phone, site);
    await pairWith(phone, solene, site, name);
    await pass(solene, [phone], site);
  }
  const readers = {
    carpentry: await addReader(solene, site, directory.carpentry),
    caterer: await addReader(solene, site, directory.caterer),
    workshop: await addReader(solene, site, directory.workshop),
  };

  await visit(bernard, site);
  await nameTeam(bernard, "Bernard Ouellet", "Chantier de l’Autre-Rive");
  const town = await addBuyer(bernard, site, "Ville de l’Autre-Rive", "418 555-0500");
  await addNote(bernard, site, town, "C4n4ri-autre");
  return { cast, site, directory, readers };
}
