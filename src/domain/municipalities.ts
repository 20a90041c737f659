import { foldName } from "./fold-name.ts";
import { type MrcCode, mrcCodes } from "./mrc.ts";
import { municipalityTable, otherNames } from "./municipality-table.ts";
import type { Reading } from "./problem.ts";

export interface Municipality {
  /** Five digits, the first two those of the MRC. */
  readonly code: string;
  readonly name: string;
  readonly mrc: MrcCode;
}

const names: ReadonlyMap<string, string> = new Map(
  municipalityTable.split("\n").flatMap((line) => {
    const [code = "", ...words] = line.split(" ");
    return code === "" ? [] : [[code, words.join(" ")]];
  }),
);

/** In the order of their codes, MRC by MRC. */
export const municipalities: readonly Municipality[] = Array.from(names).flatMap(([code, name]) => {
  const mrc = code.length === 5 ? mrcOf(code) : undefined;
  return mrc === undefined ? [] : [{ code, name, mrc }];
});

/** The name of a code; a place outside the region is kept by its name, and is its own. */
export function municipalityName(value: string): string {
  return names.get(value) ?? value;
}

/** « La Matanie », without « MRC de ». */
export function mrcName(code: MrcCode): string {
  return names.get(code) ?? code;
}

/** The MRC of a municipality of the region. */
export function mrcOf(municipality: string | undefined): MrcCode | undefined {
  if (municipality === undefined || !names.has(municipality)) return undefined;
  return mrcCodes.find((code) => code.slice(0, 2) === municipality.slice(0, 2));
}

/** « st-fabien », « Ville de Rimouski (Québec) », « Cabano », or a code. */
export function municipalityByName(text: string): Municipality | undefined {
  const whole = foldName(text).replace(/ (?:quebec|qc|pq)$/, "");
  const bare = whole.replace(designation, "");
  for (const key of [whole, bare, `les ${bare}`]) {
    const found = byKey().get(key);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** To the code; a place that is not of the region is kept as typed, with a look. */
export function readMunicipality(text: string): Reading<string> {
  const typed = text.trim().replaceAll(/\s+/g, " ");
  if (typed === "") return { value: undefined, problems: [] };
  const found = municipalityByName(typed);
  if (found !== undefined) return { value: found.code, problems: [] };
  return { value: typed, problems: [{ code: "municipality.unknown", weight: "check" }] };
}

const designation =
  /^(?:ville|municipalite|mun|paroisse|village|canton)(?: de la paroisse)? (?:de|d|du|des) /;

let keys: ReadonlyMap<string, Municipality> | undefined;

function byKey(): ReadonlyMap<string, Municipality> {
  if (keys !== undefined) return keys;
  const made = new Map<string, Municipality>();
  for (const municipality of municipalities) {
    made.set(municipality.code, municipality);
    made.set(foldName(municipality.name), municipality);
  }
  for (const [name, code] of Object.entries(otherNames)) {
    const municipality = made.get(code);
    if (municipality !== undefined) made.set(foldName(name), municipality);
  }
  keys = made;
  return made;
}
