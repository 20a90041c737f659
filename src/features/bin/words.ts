import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Corbeille", en: "Bin" },
  back: { fr: "Plus", en: "More" },
  why: {
    fr: "Ce qui est ici ne disparaît pas. «\u00A0Reprendre\u00A0» le remet où il était.",
    en: "What is here does not disappear. “Take back” puts it where it was.",
  },
  emptyTitle: { fr: "La corbeille est vide", en: "The bin is empty" },
  empty: {
    fr: "Ce que vous supprimez vient ici, et peut être repris.",
    en: "What you delete comes here, and can be taken back.",
  },
  types: { fr: "Sortes de fiches", en: "Kinds of records" },
  all: { fr: "Tout", en: "All" },
  search: { fr: "Chercher dans la corbeille", en: "Search the bin" },
  clear: { fr: "Effacer la recherche", en: "Clear the search" },
  nothing: {
    fr: "Rien de tel dans la corbeille.",
    en: "Nothing like that in the bin.",
  },
  showAll: { fr: "Tout montrer", en: "Show all" },
  binnedBy: {
    fr: (who: string, when: string) => `Par ${who}, ${when}`,
    en: (who: string, when: string) => `By ${who}, ${when}`,
  },
  mergedBy: {
    fr: (kept: string, who: string, when: string) =>
      `Fusionnée dans «\u00A0${kept}\u00A0» par ${who}, ${when}`,
    en: (kept: string, who: string, when: string) => `Merged into “${kept}” by ${who}, ${when}`,
  },
  takeBack: { fr: "Reprendre", en: "Take back" },
  takeBackLabel: {
    fr: (name: string) => `Reprendre ${name}`,
    en: (name: string) => `Take back ${name}`,
  },
  done: {
    fr: (one: string, isFeminine: boolean) => `${one} ${isFeminine ? "reprise" : "repris"}.`,
    en: (one: string) => `${one} taken back.`,
  },
  doneMany: {
    fr: (rows: number) => plural(rows, "1 fiche reprise.", `${count(rows)} fiches reprises.`),
    en: (rows: number) =>
      plural(rows, "1 record taken back.", `${count(rows)} records taken back.`),
  },
  count: {
    fr: (rows: number) => plural(rows, "1 fiche ou note", `${count(rows)} fiches et notes`),
    en: (rows: number) => plural(rows, "1 record or note", `${count(rows)} records and notes`),
  },
  select: { fr: "Choisir", en: "Select" },
  selectAll: {
    fr: (rows: number) => `Tout choisir (${count(rows)})`,
    en: (rows: number) => `Select all (${count(rows)})`,
  },
  stop: { fr: "Ne rien reprendre", en: "Take nothing back" },
  takeBackMany: {
    fr: (rows: number) => (rows < 2 ? "Reprendre" : `Reprendre les ${count(rows)}`),
    en: (rows: number) => (rows < 2 ? "Take back" : `Take back ${count(rows)}`),
  },
  chooseFirst: {
    fr: "Touchez d’abord ce qu’il faut reprendre.",
    en: "First tap what is to be taken back.",
  },

  bin: { fr: "Corbeille", en: "Bin" },
  held: { fr: "Ce qu’elle contient", en: "What it holds" },
  heldNothing: { fr: "Elle est vide.", en: "It is empty." },
  linked: { fr: "La nomment encore", en: "Still name it" },
  linkedWhy: {
    fr: "Elles restent visibles, avec «\u00A0supprimée\u00A0» à côté du nom.",
    en: "They stay visible, with “deleted” beside the name.",
  },
  linkedMoved: {
    fr: (kept: string) => `Elles se lisent maintenant sous «\u00A0${kept}\u00A0».`,
    en: (kept: string) => `They are now read under “${kept}”.`,
  },
  noneLinked: { fr: "Rien d’autre ne la nomme.", en: "Nothing else names it." },
  more: {
    fr: (rows: number) => `Voir les ${count(rows)}`,
    en: (rows: number) => `See all ${count(rows)}`,
  },
  undo: { fr: "Défaire", en: "Undo" },
  undoLabel: {
    fr: (name: string) => `Défaire la fusion de ${name}`,
    en: (name: string) => `Undo the merge of ${name}`,
  },
  undoMerge: { fr: "Défaire la fusion", en: "Undo the merge" },
  openKept: { fr: "Voir la fiche gardée", en: "See the record that was kept" },
  history: { fr: "Historique", en: "History" },
  notInBin: { fr: "Cette fiche n’est pas à la corbeille", en: "This record is not in the bin" },
  notInBinWhy: {
    fr: "Elle a été reprise, ou elle n’est pas sur cet appareil.",
    en: "It was taken back, or it is not on this device.",
  },
  toBin: { fr: "Voir la corbeille", en: "See the bin" },
  toSheet: { fr: "Voir la fiche", en: "See the record" },
};
