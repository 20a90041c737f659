import type { RecordType } from "#domain/record-types.ts";

export const formWords = {
  optional: { fr: "(facultatif)", en: "(optional)" },
  choose: { fr: "choisir", en: "choose" },
  yes: { fr: "Oui", en: "Yes" },
  no: { fr: "Non", en: "No" },
  clock: { fr: "Heure", en: "Time" },
  oneALine: { fr: "Un par ligne.", en: "One per line." },
  addItem: { fr: "Ajouter une ligne", en: "Add a line" },
  removeItem: {
    fr: (what: string) => `Enlever cette ligne\u00A0: ${what}`,
    en: (what: string) => `Remove this line: ${what}`,
  },
  throwAway: { fr: "Jeter ce brouillon", en: "Throw this draft away" },
  thrownAway: { fr: "Brouillon jeté.", en: "Draft thrown away." },
  endedElsewhere: {
    fr: "Ce brouillon a été enregistré ou jeté dans un autre onglet.",
    en: "This draft was saved or thrown away in another tab.",
  },
  otherValues: {
    fr: "Autres valeurs reçues. Touchez celle que vous voulez garder.",
    en: "Other values received. Tap the one to keep.",
  },
  odd: {
    fr: (raw: string) => `Valeur illisible reçue\u00A0: ${raw}`,
    en: (raw: string) => `Unreadable value received: ${raw}`,
  },
  save: { fr: "Enregistrer", en: "Save" },
  saving: { fr: "Enregistrement…", en: "Saving…" },
  saved: {
    enterprises: { fr: "Fiche gardée.", en: "Record kept." },
    buyers: { fr: "Fiche gardée.", en: "Record kept." },
    offers: { fr: "Offre gardée.", en: "Offer kept." },
    contacts: { fr: "Contact gardé.", en: "Contact kept." },
    needs: { fr: "Besoin gardé.", en: "Need kept." },
    interactions: { fr: "Note gardée.", en: "Note kept." },
    followUps: { fr: "Relance gardée.", en: "Follow-up kept." },
    events: { fr: "Journée gardée.", en: "Day kept." },
    devices: { fr: "Nom gardé.", en: "Name kept." },
    members: { fr: "Membre gardé.", en: "Member kept." },
    audiences: { fr: "Cercle gardé.", en: "Circle kept." },
    readers: { fr: "Lecteur gardé.", en: "Reader kept." },
    proposals: { fr: "Réponse gardée.", en: "Answer kept." },
    teams: { fr: "Responsable gardé.", en: "Person in charge kept." },
    incidents: { fr: "Incident gardé.", en: "Incident kept." },
    accessRequests: { fr: "Demande gardée.", en: "Request kept." },
  } satisfies Record<RecordType, { fr: string; en: string }>,
};
