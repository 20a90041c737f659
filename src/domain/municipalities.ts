import { type MrcCode, mrcCodes } from "./mrc.ts";
import { municipalityTable } from "./municipality-table.ts";

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
