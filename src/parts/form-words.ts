import type { RecordType } from "#domain/record-types.ts";

export const formWords = {
  optional: { fr: "(facultatif)", en: "(optional)" },
  choose: { fr: "choisir", en: "choose" },
  yes: { fr: "Oui", en: "Yes" },
  no: { fr: "Non", en: "No" },
  oneALine: { fr: "Un par ligne.", en: "One per line." },
  addItem: { fr: "Ajouter une ligne", en: "Add a line" },
  removeItem: {
    fr: (what: string) => `Enlever cette ligne\u00A0: ${what}`,
    en: (what: string) => `Remove this line: ${what}`,
  },
  throwAway: { fr: "Jeter ce brouillon", en: "Throw this draft away" },
  thrownAway: { fr: "Brouillon jeté.", en: "Draft thrown away." },
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
  refused: {
    full: {
      fr: "L’appareil n’a plus de place. Ce que vous avez écrit reste ici\u00A0: libérez de l’espace, puis enregistrez de nouveau.",
      en: "The device is out of space. What you wrote stays here: free some space, then save again.",
    },
    other: {
      fr: "L’appareil a refusé d’enregistrer. Ce que vous avez écrit reste ici\u00A0: essayez de nouveau, ou rouvrez l’application.",
      en: "The device refused to save. What you wrote stays here: try again, or reopen the app.",
    },
    newer: {
      fr: "Une version plus récente de Maillon a ouvert vos fiches. Relancez l’application pour enregistrer\u00A0: le brouillon est gardé.",
      en: "A newer version of Maillon has opened your records. Restart the app to save: the draft is kept.",
    },
  },
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
  } satisfies Record<RecordType, { fr: string; en: string }>,
};
