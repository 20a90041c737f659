import type { Fields } from "./field.ts";

/**
 * What a team says of itself: one record, its id derived. The person in charge of personal information
 * is named in public by law (LPRPSP, art. 3.1): that name is no personal information to be erased.
 */
export const teamFields = {
  officer: { kind: "name", audience: "public", personal: false },
  officerTitle: { kind: "name", audience: "public", personal: false },
  officerEmail: { kind: "email", audience: "public", personal: false },
  officerPhone: { kind: "phone", audience: "public", personal: false },
  officerAddress: { kind: "name", audience: "public", personal: false },
} as const satisfies Fields;
