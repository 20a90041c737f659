import { addDays, type Day } from "#domain/day.ts";
import { mrcName } from "#domain/municipalities.ts";
import { type MrcCode, mrcCodes } from "#domain/mrc.ts";
import type { Entry } from "#workspace/entry.ts";
import type { Facet, ListType } from "./filter-facets.ts";
import { sideWords } from "./filter-side-words.ts";
import { tagsInUse } from "./tags-in-use.ts";
import { t } from "#i18n/language.ts";

/** How many days a sheet is taken for verified. */
const freshDays = 183;

/** The state of the sheet itself. */
export function sheetSide<T extends ListType>(
  today: () => Day,
  isComplete: (entry: Entry<T>) => boolean,
): Facet<T> {
  return {
    key: "sheet",
    legend: sideWords.sheet,
    options: sheetStates,
    label: (value) => {
      const state = sheetStates.find((one) => one === value);
      return state === undefined ? value : t(sideWords.sheets[state]);
    },
    valuesOf: (entry) => {
      const { verifiedOn, conflicts, state } = entry;
      const isVerified = verifiedOn !== undefined && verifiedOn >= addDays(today(), -freshDays);
      return [
        ...(isVerified ? ["verifiee"] : []),
        ...(isComplete(entry) ? [] : ["a-completer"]),
        ...(conflicts.length > 0 || state === "asked" ? ["deux-versions"] : []),
      ];
    },
  };
}

/** What the team sorts its sheets by. */
export function tagSide<T extends ListType>(type: T, valuesOf: Facet<T>["valuesOf"]): Facet<T> {
  return {
    key: "tags",
    legend: sideWords.tags,
    options: [],
    optionsIn: (directory) => [...tagsInUse(directory, [type]).keys()],
    most: 6,
    label: (tag) => tag,
    valuesOf,
  };
}

/** As the address says them. */
const sheetStates = ["verifiee", "a-completer", "deux-versions"] as const;

/** Where: `valuesOf` gives codes of MRC. */
export function mrcSide<T extends ListType>(
  legend: Facet<T>["legend"],
  valuesOf: (entry: Entry<T>) => readonly string[],
): Facet<T> {
  return {
    key: "mrc",
    legend,
    options: mrcCodes,
    label: (value) => (isMrc(value) ? mrcName(value) : value),
    valuesOf,
  };
}

function isMrc(value: string): value is MrcCode {
  return mrcCodes.some((code) => code === value);
}
