import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Relances", en: "Follow-ups" },
  one: { fr: "Relance", en: "Follow-up" },
  fresh: { fr: "Nouvelle relance", en: "New follow-up" },
  edit: { fr: "Modifier la relance", en: "Edit the follow-up" },
  back: { fr: "Plus", en: "More" },
  backToList: { fr: "Relances", en: "Follow-ups" },
  tally: {
    fr: (open: number, done: number) =>
      `${count(open)} à faire · ${plural(done, `${count(done)} faite`, `${count(done)} faites`)}`,
    en: (open: number, done: number) => `${count(open)} to do · ${count(done)} done`,
  },
  whose: { fr: "De qui", en: "Whose" },
  everyone: { fr: "toute l’équipe", en: "whole team" },
  mine: { fr: "les miennes", en: "mine" },
  nobody: { fr: "à personne", en: "nobody’s" },
  noneTitle: { fr: "Aucune relance", en: "No follow-up" },
  none: {
    fr: "Ce qui est promis dans une note apparaît ici, avec son jour.",
    en: "What is promised in a note shows here, with its day.",
  },
  noneMine: { fr: "Aucune relance à votre nom.", en: "No follow-up in your name." },
  seeAll: { fr: "Voir toute l’équipe", en: "See the whole team" },
  editButton: { fr: "Modifier", en: "Edit" },
  remove: { fr: "Mettre à la corbeille", en: "Put in the bin" },
  removed: { fr: "Relance mise à la corbeille.", en: "Follow-up put in the bin." },
  history: { fr: "Historique", en: "History" },
  fromNote: { fr: "Promis dans cette note", en: "Promised in this note" },
  gone: {
    fr: "Cette relance n’est pas sur cet appareil.",
    en: "This follow-up is not on this device.",
  },
  inBin: { fr: "Cette relance est à la corbeille.", en: "This follow-up is in the bin." },
};
