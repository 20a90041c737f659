import type { Canary, CanaryTeam, Made } from "./canary-teams.ts";

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
  events: [
    "title",
    "on",
    "place",
    "municipality",
    "meetingMinutes",
    "transitionMinutes",
    "lostRounds",
    "weights.term",
    "weights.weight",
    "delays.round",
    "delays.minutes",
    "delays.upTo",
  ],
  enrolments: ["table", "maxMeetings"],
  wishes: ["rank", "why"],
  meetings: ["round", "table"],
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
  if (type === "events") return takesPart(team, id);
  if (type === "enrolments" || type === "wishes" || type === "meetings") {
    return isOfOwnDay(team, record, field);
  }
  if (type === "offers") return isLive(team, "enterprises", record.facts["enterprise"]);
  if (type === "buyers") return kind === "buyer" ? id === own : isGiven(team, id);
  const { facts, torn } = record;
  if (type === "needs") {
    const isOpen = facts["confidential"] !== true && !torn.includes("confidential");
    if (kind === "buyer") return isOpen && isLive(team, "buyers", own) && facts["buyer"] === own;
    return isOpen && isGiven(team, facts["buyer"]);
  }
  if (kind === "buyer") return false;
  if (facts["sharedWithEnterprises"] !== true || torn.includes("sharedWithEnterprises"))
    return false;
  return isGiven(team, facts["buyer"]) || isLive(team, "enterprises", facts["enterprise"]);
}

function isLive(team: CanaryTeam, type: string, id: unknown): boolean {
  return typeof id === "string" && team.plainOf(type, id)?.fate === "live";
}

/** Its own sheet is enrolled in that day. */
function takesPart(team: CanaryTeam, event: unknown): boolean {
  return (
    isLive(team, "events", event) && enrolled(team, event).some((one) => isAboutOwn(team, one))
  );
}

function enrolled(team: CanaryTeam, event: unknown): readonly Made[] {
  return [...team.replica.all("enrolments").keys()].flatMap((id) => {
    const made = team.plainOf("enrolments", id);
    return made?.fate === "live" && made.facts["event"] === event ? [made] : [];
  });
}

function isAboutOwn(team: CanaryTeam, { facts }: Made): boolean {
  const [side, type] = sideOf(team);
  return team.own !== undefined && isLive(team, type, team.own) && facts[side] === team.own;
}

function sideOf({ kind }: CanaryTeam) {
  return kind === "buyer"
    ? (["buyer", "buyers"] as const)
    : (["enterprise", "enterprises"] as const);
}

/** Its own enrolment, wishes and meetings; of the others, who comes and at which table. */
function isOfOwnDay(team: CanaryTeam, record: Made, field: string): boolean {
  const { event, enterprise, buyer, side, status } = record.facts;
  if (!takesPart(team, event)) return false;
  const isShown = (id: unknown) =>
    team.kind === "buyer" ? isLive(team, "buyers", id) && id === team.own : isGiven(team, id);
  if (record.type !== "enrolments") {
    const isFromHere = record.type !== "wishes" || side === sideOf(team)[0];
    const isWhole = isLive(team, "enterprises", enterprise) && isShown(buyer);
    return isFromHere && isWhole && isAboutOwn(team, record);
  }
  if (isAboutOwn(team, record)) return true;
  const others =
    team.kind === "buyer"
      ? buyer === undefined && isLive(team, "enterprises", enterprise)
      : enterprise === undefined && isShown(buyer);
  return field === "table" && others && status !== "invited" && status !== "absent";
}

/** It comes to a day with the reader's own enterprise. */
function comesToo(team: CanaryTeam, buyer: string): boolean {
  if (team.kind !== "enterprise") return false;
  return [...team.replica.all("events").keys()].some(
    (event) =>
      takesPart(team, event) &&
      enrolled(team, event).some(
        ({ facts: { enterprise, buyer: other, status } }) =>
          enterprise === undefined &&
          other === buyer &&
          status !== "invited" &&
          status !== "absent",
      ),
  );
}

function isGiven(team: CanaryTeam, buyer: unknown): boolean {
  if (typeof buyer !== "string" || !isLive(team, "buyers", buyer)) return false;
  if (team.scope === "all" || comesToo(team, buyer)) return true;
  if (team.scope === "tag") return team.plainOf("buyers", buyer)?.facts["cible"] === true;
  return ["interactions", "followUps", "enrolments", "meetings"].some((type) =>
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
