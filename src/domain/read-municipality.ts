import { foldName } from "./fold-name.ts";
import { municipalities, type Municipality } from "./municipalities.ts";
import { otherNames } from "./other-names.ts";
import type { Reading } from "./problem.ts";

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
