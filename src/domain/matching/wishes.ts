export type WishDetail =
  | { readonly by: "both"; readonly enterprise: number; readonly buyer: number }
  | { readonly by: "enterprise"; readonly enterprise: number }
  | { readonly by: "buyer"; readonly buyer: number }
  | { readonly by: "none" };

/** Ranks from 1 to 10: a first wish of both is all, a first wish of one is half. */
export function wishesOf(
  enterprise: number | undefined,
  buyer: number | undefined,
): { readonly share: number; readonly detail: WishDetail } {
  const share = (warmthOf(enterprise) + warmthOf(buyer)) / 2;
  if (enterprise !== undefined && buyer !== undefined) {
    return { share, detail: { by: "both", enterprise, buyer } };
  }
  if (enterprise !== undefined) return { share, detail: { by: "enterprise", enterprise } };
  if (buyer !== undefined) return { share, detail: { by: "buyer", buyer } };
  return { share, detail: { by: "none" } };
}

function warmthOf(rank: number | undefined): number {
  return rank === undefined ? 0 : Math.max(0, Math.min(10, 11 - rank)) / 10;
}
