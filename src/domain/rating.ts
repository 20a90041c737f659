import type { Fields } from "./field.ts";

export const raters = ["enterprise", "buyer", "team"] as const;
export type Rater = (typeof raters)[number];

/** From none to strong: two sides that say « good » or « strong » are interested in each other. */
export const interests = ["none", "little", "good", "strong"] as const;
export type Interest = (typeof interests)[number];

/** What was promised on the way out. */
export const nextSteps = [
  "none",
  "document",
  "quote",
  "visit",
  "trial",
  "tender-invitation",
  "introduction",
] as const;
export type NextStep = (typeof nextSteps)[number];

const inTeam = { audience: "team", personal: false } as const;
/** Free words: they may say something of a person. */
const told = { audience: "team", personal: true } as const;

/** What one side, or somebody of the team, made of a meeting. The other side never reads it. */
export const ratingFields = {
  meeting: { kind: "link", to: "meetings", ...inTeam, required: true },
  event: { kind: "link", to: "events", ...inTeam, required: true },
  side: { kind: "choice", options: raters, ...inTeam, required: true },
  /** Who of the team, when the team rates. */
  by: { kind: "link", to: "members", audience: "team", personal: true },
  interest: { kind: "choice", options: interests, ...inTeam },
  next: { kind: "choice", options: nextSteps, ...inTeam },
  dueOn: { kind: "day", ...inTeam },
  potentialAmount: { kind: "cents", ...inTeam },
  /** A need that came up, for which there may be no supplier. */
  needFound: { kind: "name", ...told },
  note: { kind: "text", ...told },
} as const satisfies Fields;

export function isInterested({ interest }: { readonly interest?: Interest }): boolean {
  return interest === "good" || interest === "strong";
}
