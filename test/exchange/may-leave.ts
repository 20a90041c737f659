import type { Canary, CanaryTeam } from "./canary-teams.ts";

/**
 * Who may read what, written by hand and field by field from the founders' text: the code under test
 * reads it from the schemas.
 */
const open: Readonly<Record<string, readonly string[]>> = {
  enterprises: [
    "name",
    "legalName",
    "neq",
    "purposes",
    "mission",
    "municipality",
    "address",
    "postalCode",
    "phone",
    "email",
    "website",
    "radiusKm",
    "leadDays",
    "crews",
    "compliance.expiresOn",
    "verifiedOn",
  ],
  offers: [
    "title",
    "seaoCodes",
    "unspsc",
    "priceMin",
    "priceMax",
    "priceUnit",
    "yearlyCapacity",
    "publicClients",
    "socialValue",
    "keywords",
  ],
  buyers: [
    "name",
    "nameVariants",
    "seaoIds",
    "neq",
    "municipality",
    "address",
    "postalCode",
    "phone",
    "email",
    "website",
    "contractRulesUrl",
    "contractRulesOn",
    "directAwardThreshold",
    "verifiedOn",
  ],
  contacts: ["firstName", "lastName", "function", "workEmail", "workPhone", "extension"],
  needs: ["title", "seaoCodes", "unspsc", "estimatedAmount", "currentContractEndsOn"],
};
const ownOnly: ReadonlySet<string> = new Set(["maxContract", "compliance.number"]);

/** Whether a reader of this team may find this in its file. */
export function mayLeave(team: CanaryTeam, { type, id, field, hidden }: Canary): boolean {
  const { kind, own } = team;
  const record = team.plainOf(type, id);
  if (hidden || record?.fate !== "live" || kind === "funder") return false;
  if (type === "enterprises" && id === own && kind === "enterprise" && ownOnly.has(field)) {
    return true;
  }
  if (open[type]?.includes(field) !== true) return false;
  if (type === "enterprises") return true;
  if (type === "offers") return isLive(team, "enterprises", record.facts["enterprise"]);
  if (type === "buyers") return kind === "buyer" ? id === own : isGiven(team, id);
  if (kind === "buyer") return false;
  const { facts, torn } = record;
  if (type === "needs") {
    const isOpen = facts["confidential"] !== true && !torn.includes("confidential");
    return isOpen && isGiven(team, facts["buyer"]);
  }
  if (facts["sharedWithEnterprises"] !== true || torn.includes("sharedWithEnterprises"))
    return false;
  return isGiven(team, facts["buyer"]) || isLive(team, "enterprises", facts["enterprise"]);
}

function isLive(team: CanaryTeam, type: string, id: unknown): boolean {
  return typeof id === "string" && team.plainOf(type, id)?.fate === "live";
}

function isGiven(team: CanaryTeam, buyer: unknown): boolean {
  if (typeof buyer !== "string" || !isLive(team, "buyers", buyer)) return false;
  if (team.scope === "all") return true;
  if (team.scope === "tag") return team.plainOf("buyers", buyer)?.facts["cible"] === true;
  return ["interactions", "followUps"].some((type) =>
    [...team.replica.all(type).keys()].some((id) => {
      const made = team.plainOf(type, id);
      const { event, buyer: met } = made?.facts ?? {};
      return made?.fate === "live" && event === team.event && met === buyer;
    }),
  );
}

/** What of the team stands in a text and may not. */
export function leaksIn(team: CanaryTeam, text: string): readonly string[] {
  const said = team.canaries
    .filter((canary) => text.includes(canary.text) && !mayLeave(team, canary))
    .map(({ text: found, type, field }) => `${type}.${field} ${found}`);
  return [...said, ...team.never.filter((word) => text.includes(word))];
}
