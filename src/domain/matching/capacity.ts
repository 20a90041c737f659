import type { FieldsOf } from "#domain/record-types.ts";

/** Cents. */
export type CapacityDetail =
  | { readonly by: "within"; readonly amount: number; readonly most: number }
  | { readonly by: "beyond"; readonly amount: number; readonly most: number }
  | { readonly by: "unknown" };

/** A need up to the largest contract that the enterprise can take; above it, less and less, to none at twice as much. */
export function capacityOf(
  { maxContract: most }: FieldsOf<"enterprises">,
  need: FieldsOf<"needs"> | undefined,
): { readonly share: number; readonly detail: CapacityDetail } {
  const amount = need?.estimatedAmount;
  if (most === undefined || amount === undefined) return { share: 0, detail: { by: "unknown" } };
  if (amount <= most) return { share: 1, detail: { by: "within", amount, most } };
  return {
    share: Math.max(0, 2 - amount / Math.max(1, most)),
    detail: { by: "beyond", amount, most },
  };
}
