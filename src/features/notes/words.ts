import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Noter", en: "Note" },
  list: { fr: "Notes", en: "Notes" },
  back: { fr: "Plus", en: "More" },
  edit: { fr: "Modifier la note", en: "Edit the note" },
  tally: {
    fr: (shown: number, all: number) =>
      shown === all
        ? plural(all, `${count(all)} note`, `${count(all)} notes`)
        : `${plural(shown, `${count(shown)} note`, `${count(shown)} notes`)} sur ${count(all)}`,
    en: (shown: number, all: number) =>
      shown === all
        ? plural(all, `${count(all)} note`, `${count(all)} notes`)
        : `${count(shown)} of ${count(all)} notes`,
  },
  everyone: { fr: "toutes", en: "all" },
  mine: { fr: "les miennes", en: "mine" },
  whose: { fr: "De qui", en: "Whose" },
  removeFilter: {
    fr: (name: string) => `Enlever le filtre ${name}`,
    en: (name: string) => `Remove the filter ${name}`,
  },
  noneTitle: { fr: "Aucune note pour l’instant", en: "No note yet" },
  none: {
    fr: "Après une rencontre, touchez «\u00A0Noter\u00A0»\u00A0: qui, ce qui s’est dit, ce qui est promis.",
    en: "After a meeting, tap “Note”: who, what was said, what is promised.",
  },
  noneFiltered: { fr: "Aucune note avec ces filtres", en: "No note with these filters" },
  noneFound: {
    fr: "Aucune note ne répond à cette recherche.",
    en: "No note answers this search.",
  },
  seeAll: { fr: "Voir toutes les notes", en: "See all notes" },
  save: { fr: "Enregistrer", en: "Save" },
  saving: { fr: "Enregistrement…", en: "Saving…" },
  saved: { fr: "Note gardée.", en: "Note kept." },
  throwAway: { fr: "Jeter ce brouillon", en: "Throw this draft away" },
  thrownAway: { fr: "Brouillon jeté.", en: "Draft thrown away." },
  facts: {
    fr: "Notez des faits, pas d’opinion sur une personne.",
    en: "Note facts, no opinion on a person.",
  },
  buyer: { fr: "Acheteur", en: "Buyer" },
  enterprise: { fr: "Pour", en: "For" },
  event: { fr: "Journée", en: "Day" },
  with: { fr: "Avec", en: "With" },
  someoneElse: { fr: "autre…", en: "other…" },
  choose: { fr: "choisir", en: "choose" },
  photos: { fr: "Photos", en: "Photos" },
  optional: { fr: "(facultatif)", en: "(optional)" },
  summary: { fr: "Ce qui s’est dit", en: "What was said" },
  channel: { fr: "Comment", en: "How" },
  promised: { fr: "Promis", en: "Promised" },
  what: { fr: "Quoi, au juste", en: "What exactly" },
  usualWhat: {
    fr: (usual: string) => `Laissé vide, ce sera «\u00A0${usual}\u00A0».`,
    en: (usual: string) => `Left empty, it will be “${usual}”.`,
  },
  byWhom: { fr: "Par qui", en: "By whom" },
  before: { fr: "Avant", en: "Before" },
  otherDay: { fr: "autre…", en: "other…" },
  otherDayField: { fr: "Autre jour", en: "Another day" },
  assignee: { fr: "Suivi par", en: "Followed by" },
  whenAndHow: { fr: "Quand et comment", en: "When and how" },
  day: { fr: "Jour", en: "Day" },
  clock: { fr: "Heure", en: "Time" },
  now: { fr: "maintenant", en: "now" },
  buyerAdded: { fr: "Acheteur ajouté.", en: "Buyer added." },
  contactAdded: { fr: "Contact ajouté.", en: "Contact added." },
  newBuyer: {
    fr: (name: string) => `Ajouter «\u00A0${name}\u00A0» comme nouvel acheteur`,
    en: (name: string) => `Add “${name}” as a new buyer`,
  },
  newContact: {
    fr: (name: string) => `Ajouter «\u00A0${name}\u00A0» comme contact`,
    en: (name: string) => `Add “${name}” as a contact`,
  },
  empty: {
    fr: "La note est vide. Écrivez ce qui s’est dit, ou choisissez ce qui a été promis.",
    en: "The note is empty. Write what was said, or choose what was promised.",
  },
  left: {
    fr: (bytes: number) =>
      `Encore ${plural(bytes, "un caractère", `${count(bytes)} caractères`)} environ.`,
    en: (bytes: number) =>
      `About ${plural(bytes, "one character", `${count(bytes)} characters`)} left.`,
  },
  tooLong: {
    fr: "La note est trop longue pour être gardée en une fois. Elle reste en brouillon\u00A0: coupez-en la fin et collez-la dans une seconde note.",
    en: "The note is too long to be kept at once. It stays as a draft: cut its end and paste it in a second note.",
  },
  known: { fr: "Ce que nous savons", en: "What we know" },
  needs: { fr: "Besoins", en: "Needs" },
  offers: { fr: "Offres", en: "Offers" },
};
