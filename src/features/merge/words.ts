export const words = {
  pickTitle: { fr: "Fusionner avec…", en: "Merge with…" },
  toSheet: { fr: "La fiche", en: "The record" },
  alike: { fr: "Se ressemblent", en: "Look alike" },
  search: { fr: "Chercher l’autre fiche", en: "Find the other record" },
  clear: { fr: "Effacer la recherche", en: "Clear the search" },
  found: { fr: "Trouvées", en: "Found" },
  noneAlike: {
    fr: "Aucune autre fiche ne lui ressemble. Cherchez l’autre par son nom.",
    en: "No other record looks like it. Find the other by its name.",
  },
  noneFound: {
    fr: (typed: string) => `Rien pour «\u00A0${typed}\u00A0».`,
    en: (typed: string) => `Nothing for “${typed}”.`,
  },
  why: {
    fr: "Deux fiches pour une seule chose? Elles n’en feront qu’une, champ par champ. Rien n’est perdu, et la fusion peut être défaite.",
    en: "Two records for one thing? They become one, field by field. Nothing is lost, and the merge can be undone.",
  },
  merge: { fr: "Fusionner", en: "Merge" },
  merging: { fr: "Enregistrement…", en: "Saving…" },
  merged: { fr: "Fiches fusionnées.", en: "Records merged." },
  keptApart: { fr: "Gardées comme deux fiches.", en: "Kept as two records." },
  thisOne: { fr: "cette fiche", en: "this record" },
  otherOne: { fr: "l’autre fiche", en: "the other record" },
  and: {
    fr: (one: string, other: string) => `${one} et ${other}`,
    en: (one: string, other: string) => `${one} and ${other}`,
  },
  or: { fr: "ou", en: "or" },
  twoNeqs: {
    fr: "Les deux NEQ sont différents\u00A0: ce sont peut-être deux organisations. Vérifiez-les avant de fusionner.",
    en: "The two NEQs differ: these may be two organisations. Check them before merging.",
  },
  nothingDiffers: {
    fr: "Les deux fiches disent la même chose.",
    en: "Both records say the same.",
  },
  united: {
    fr: (fields: string) => `Tout est gardé des deux fiches pour\u00A0: ${fields}.`,
    en: (fields: string) => `Everything is kept from both records for: ${fields}.`,
  },
  linked: {
    fr: (here: string, there: string) =>
      `Se liront ensemble\u00A0: ${[here && `${here} d’ici`, there && `${there} de l’autre fiche`].filter(Boolean).join(", ")}.`,
    en: (here: string, there: string) =>
      `Read together: ${[here && `${here} from here`, there && `${there} from the other record`].filter(Boolean).join(", ")}.`,
  },
  promise: {
    fr: "L’une des deux va à la corbeille, entière\u00A0: la fusion peut être défaite, ici ou sur un autre appareil.",
    en: "One of the two goes to the bin, whole: the merge can be undone, here or on another device.",
  },
  goneTitle: { fr: "Il n’y a pas deux fiches ici", en: "There are not two records here" },
  gone: {
    fr: "L’une des deux a été fusionnée, supprimée ou effacée entre-temps.",
    en: "One of the two was merged, deleted or erased meanwhile.",
  },

  duplicates: { fr: "Doublons probables", en: "Probable duplicates" },
  more: { fr: "Plus", en: "More" },
  types: { fr: "Fiches", en: "Records" },
  looking: { fr: "Recherche des doublons…", en: "Looking for duplicates…" },
  noneTitle: { fr: "Aucun doublon probable", en: "No probable duplicate" },
  none: {
    fr: "Rien ici n’a le même NEQ, le même nom, le même téléphone ou le même courriel.",
    en: "Nothing here has the same NEQ, the same name, the same phone or the same e-mail.",
  },
  listWhy: {
    fr: "Maillon propose, vous décidez. Ce que vous dites être deux fiches n’est plus proposé, à personne de l’équipe.",
    en: "Maillon suggests, you decide. What you say is two records is not suggested again, to anyone in the team.",
  },
};
