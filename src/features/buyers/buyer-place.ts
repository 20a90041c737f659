import { mrcName, mrcOf, municipalityName } from "#domain/municipalities.ts";
import type { Entry } from "#workspace/entry.ts";

/** The municipality, else the MRCs that it covers. */
export function placeOf(buyer: Entry<"buyers">): string {
  const { municipality } = buyer;
  if (municipality !== undefined) return municipalityName(municipality);
  return mrcsOf(buyer)
    .map((code) => mrcName(code))
    .join(", ");
}

/** A body may cover several, and often has no municipality of its own. */
export function mrcsOf({ municipality, mrcs = [] }: Entry<"buyers">) {
  const home = mrcOf(municipality);
  return home === undefined || mrcs.includes(home) ? mrcs : [home, ...mrcs];
}
