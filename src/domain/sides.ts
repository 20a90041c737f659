import type { MeetingState } from "./meeting.ts";
import type { Side } from "./wish.ts";

/** Who sits across the table. */
export const otherSide = { enterprise: "buyer", buyer: "enterprise" } as const;

/** Where its sheet is. */
export const typeOfSide = { enterprise: "enterprises", buyer: "buyers" } as const;

/** What a meeting became to which a side did not come. */
export const absentState = {
  enterprise: "enterprise-absent",
  buyer: "buyer-absent",
} as const satisfies Record<Side, MeetingState>;

/** The two links of a record that one side makes about another. */
export function pairWith(
  { side, own }: { readonly side: Side; readonly own: string },
  other: string,
): { readonly enterprise: string; readonly buyer: string } {
  return side === "enterprise"
    ? { enterprise: own, buyer: other }
    : { enterprise: other, buyer: own };
}
