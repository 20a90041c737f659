import type { FieldsOf } from "#domain/record-types.ts";
import { mrcOf } from "#domain/municipalities.ts";
import type { MrcCode } from "#domain/mrc.ts";

export type TerritoryDetail =
  /** The enterprise says that it serves this MRC of the buyer's. */
  | { readonly by: "served"; readonly mrc: MrcCode }
  /** Both are in it. */
  | { readonly by: "same"; readonly mrc: MrcCode }
  | { readonly by: "elsewhere"; readonly mrc: MrcCode }
  | { readonly by: "unknown" };

export function territoryOf(
  enterprise: FieldsOf<"enterprises">,
  buyer: FieldsOf<"buyers">,
): { readonly share: number; readonly detail: TerritoryDetail } {
  const seat = mrcOf(buyer.municipality);
  const wanted =
    buyer.mrcs !== undefined && buyer.mrcs.length > 0 ? buyer.mrcs : seat ? [seat] : [];
  const [first] = wanted;
  if (first === undefined) return { share: 0, detail: { by: "unknown" } };
  const served = wanted.find((mrc) => enterprise.servedMrcs?.includes(mrc) === true);
  if (served !== undefined) return { share: 1, detail: { by: "served", mrc: served } };
  const own = mrcOf(enterprise.municipality);
  const same = wanted.find((mrc) => mrc === own);
  if (same !== undefined) return { share: 1, detail: { by: "same", mrc: same } };
  // An enterprise that names no territory may well come: nothing says that it does not.
  const isSaid = (enterprise.servedMrcs?.length ?? 0) > 0;
  return { share: 0, detail: isSaid ? { by: "elsewhere", mrc: first } : { by: "unknown" } };
}
