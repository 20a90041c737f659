import type { FieldName } from "#domain/record-types.ts";
import type { Bilingual } from "./language.ts";

type OfDay = "enrolments" | "wishes" | "vetoes" | "meetings" | "ratings";

/** Labels of what makes a matchmaking day: see `fieldWords`. */
export const matchmakingFieldWords = {
  enrolments: {
    event: { fr: "Journée", en: "Day" },
    enterprise: { fr: "Entreprise", en: "Enterprise" },
    buyer: { fr: "Acheteur", en: "Buyer" },
    status: { fr: "État", en: "State" },
    people: { fr: "Personnes", en: "People" },
    arrivesAt: { fr: "Arrive à", en: "Arrives at" },
    leavesAt: { fr: "Repart à", en: "Leaves at" },
    table: { fr: "Table", en: "Table" },
    maxMeetings: { fr: "Rencontres au plus", en: "Meetings at most" },
    arrivals: { fr: "Arrivées", en: "Arrivals" },
  },
  wishes: {
    event: { fr: "Journée", en: "Day" },
    side: { fr: "Souhait de", en: "Wish of" },
    enterprise: { fr: "Entreprise", en: "Enterprise" },
    buyer: { fr: "Acheteur", en: "Buyer" },
    rank: { fr: "Rang", en: "Rank" },
    why: { fr: "Pourquoi", en: "Why" },
  },
  vetoes: {
    event: { fr: "Journée", en: "Day" },
    side: { fr: "Demandé par", en: "Asked by" },
    enterprise: { fr: "Entreprise", en: "Enterprise" },
    buyer: { fr: "Acheteur", en: "Buyer" },
    why: { fr: "Pourquoi", en: "Why" },
  },
  meetings: {
    event: { fr: "Journée", en: "Day" },
    enterprise: { fr: "Entreprise", en: "Enterprise" },
    buyer: { fr: "Acheteur", en: "Buyer" },
    round: { fr: "Ronde", en: "Round" },
    table: { fr: "Table", en: "Table" },
    status: { fr: "État", en: "State" },
    origin: { fr: "Placée", en: "Placed" },
    pinned: { fr: "Épinglée", en: "Pinned" },
  },
  ratings: {
    meeting: { fr: "Rencontre", en: "Meeting" },
    event: { fr: "Journée", en: "Day" },
    side: { fr: "Évaluée par", en: "Rated by" },
    by: { fr: "Dans l’équipe", en: "In the team" },
    interest: { fr: "Intérêt", en: "Interest" },
    next: { fr: "Promis", en: "Promised" },
    dueOn: { fr: "Avant le", en: "Before" },
    potentialAmount: { fr: "Montant possible", en: "Possible amount" },
    needFound: { fr: "Besoin découvert", en: "Need found" },
    note: { fr: "Note", en: "Note" },
  },
} satisfies { readonly [T in OfDay]: Readonly<Record<FieldName<T>, Bilingual<string>>> };
