/** Who reads what leaves the team. A funder reads indicators, never fields. */
export const audiences = ["team", "enterprise", "buyer", "public", "funder"] as const;
export type Audience = (typeof audiences)[number];

/**
 * What a field declares: the widest circle that may ever read it, with its condition.
 * `own-enterprise`: the enterprise that the record is about, no other. `own`: the enterprise or the buyer
 * that it is about. `day`: whoever is enrolled in the same day, on the other side of the table.
 */
export type FieldAudience =
  | "team"
  | "own-enterprise"
  | "own"
  | "day"
  | "enterprise-if-shared"
  | "enterprise-unless-confidential"
  | "enterprise"
  | "public";

/** What a condition needs to know of the record and of its reader. */
export interface Standing {
  /** The reader is the enterprise, or the buyer, that the record is about. */
  readonly own?: boolean;
  /** The reader takes part in the day that the record is about, and meets the side that it is of. */
  readonly sameDay?: boolean;
  /** The contact agreed that enterprises see the work coordinates. */
  readonly shared?: boolean;
  readonly confidential?: boolean;
}

/** Silence is a no to sharing a person; a need is open until somebody says that it is confidential. */
export function mayRead(field: FieldAudience, reader: Audience, standing: Standing = {}): boolean {
  if (reader === "team") return true;
  if (reader === "funder") return false;
  if (field === "public") return true;
  if (field === "own") return standing.own === true;
  if (field === "day") return standing.sameDay === true;
  // What enterprises are told of a buyer, that buyer reads too.
  if (reader === "buyer") {
    const isTold = field === "enterprise" || field === "enterprise-unless-confidential";
    return isTold && standing.own === true && enterpriseMayRead[field](standing);
  }
  return reader === "enterprise" && enterpriseMayRead[field](standing);
}

const enterpriseMayRead: Readonly<
  Record<Exclude<FieldAudience, "public" | "own" | "day">, (standing: Standing) => boolean>
> = {
  team: () => false,
  "own-enterprise": ({ own }) => own === true,
  "enterprise-if-shared": ({ shared }) => shared === true,
  "enterprise-unless-confidential": ({ confidential }) => confidential !== true,
  enterprise: () => true,
};
