import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  person: { fr: "Effacer cette personne pour toujours", en: "Erase this person for good" },
  sheet: { fr: "Effacer cette fiche pour toujours", en: "Erase this record for good" },
  asked: {
    fr: (on: string, before: string) => `Demandé le ${on} · à faire avant le ${before}`,
    en: (on: string, before: string) => `Asked on ${on} · to be done before ${before}`,
  },
  goes: { fr: "Sera effacé", en: "Will be erased" },
  fields: {
    fr: (fields: string) => `\u00A0: ${fields}`,
    en: (fields: string) => `: ${fields}`,
  },
  nothingWritten: { fr: "\u00A0: rien d’écrit", en: ": nothing written" },
  history: {
    fr: (values: number) =>
      plural(
        values,
        `${count(values)} ancienne valeur de son historique`,
        `${count(values)} anciennes valeurs de son historique`,
      ),
    en: (values: number) =>
      plural(
        values,
        `${count(values)} earlier value in its history`,
        `${count(values)} earlier values in its history`,
      ),
  },
  photos: {
    fr: (photos: number) => plural(photos, `${count(photos)} photo`, `${count(photos)} photos`),
    en: (photos: number) => plural(photos, `${count(photos)} photo`, `${count(photos)} photos`),
  },
  traces: {
    fr: "ce que cet appareil en garde ailleurs\u00A0: brouillons, recherche, fichiers reçus et pas encore lus qui la contiennent",
    en: "what this device keeps of it elsewhere: drafts, search, files received and not read yet that hold it",
  },
  same: { fr: "Les mêmes, peut-être", en: "The same, perhaps" },
  sameWhy: {
    fr: "Cochez ce qui concerne la même personne ou la même chose.",
    en: "Tick what is about the same person or thing.",
  },
  merged: {
    fr: "fusionnée dans celle-ci, à la corbeille",
    en: "merged into this one, in the bin",
  },
  probable: { fr: "doublon probable", en: "probable duplicate" },
  reader: { fr: "lecteur de vos publications", en: "reader of your publications" },
  named: { fr: "Nommée dans des textes", en: "Named in texts" },
  namedWhy: {
    fr: "Coché\u00A0: le texte reste, sous une nouvelle note, et la personne y devient «\u00A0une personne\u00A0». Relisez-le. Décoché\u00A0: à revoir après.",
    en: "Ticked: the text stays, as a new note, and the person becomes “someone” in it. Read it. Not ticked: to be looked at afterwards.",
  },
  namedSheetWhy: {
    fr: "Coché\u00A0: le texte reste, sous une nouvelle note, et le nom y devient «\u00A0un organisme\u00A0». Relisez-le. Décoché\u00A0: à revoir après.",
    en: "Ticked: the text stays, as a new note, and the name becomes “an organisation” in it. Read it. Not ticked: to be looked at afterwards.",
  },
  someone: { fr: "une personne", en: "someone" },
  someBody: { fr: "un organisme", en: "an organisation" },
  stays: { fr: "Reste, sans elle", en: "Stays, without it" },
  staysWhy: {
    fr: "Ces fiches restent visibles et comptées\u00A0: le lien devient «\u00A0fiche effacée\u00A0».",
    en: "These records stay visible and counted: the link becomes “erased record”.",
  },
  staysNone: { fr: "Rien d’autre ne la nomme.", en: "Nothing else names it." },
  more: {
    fr: (rows: number) => `Voir les ${count(rows)}`,
    en: (rows: number) => `See all ${count(rows)}`,
  },
  noUndo: {
    fr: "Seul acte de Maillon qu’on ne peut pas annuler.",
    en: "The only act in Maillon that cannot be undone.",
  },
  before: {
    fr: "Avant, vous pouvez lui remettre une copie de ce qui la concerne.",
    en: "Before it, you can hand over a copy of what concerns the person.",
  },
  export: { fr: "Exporter ses renseignements", en: "Export their information" },
  devices: { fr: "Appareils qui confirmeront", en: "Devices that will confirm" },
  confirmed: { fr: "Appareils qui ont confirmé", en: "Devices that have confirmed" },
  ofAll: {
    fr: (some: number, all: number) => `${count(some)} sur ${count(all)}`,
    en: (some: number, all: number) => `${count(some)} of ${count(all)}`,
  },
  hereAtOnce: {
    fr: (device: string) => `${device}, aussitôt`,
    en: (device: string) => `${device}, at once`,
  },
  here: {
    fr: (device: string) => `${device} · c’est fait`,
    en: (device: string) => `${device} · done`,
  },
  hereUnderWay: {
    fr: (device: string) => `${device} · ménage en cours`,
    en: (device: string) => `${device} · clearing up`,
  },
  nextExchange: {
    fr: (device: string) => `${device} · au prochain échange`,
    en: (device: string) => `${device} · at the next exchange`,
  },
  notAwaited: {
    fr: (device: string, state: string) => `${device} · ${state}\u00A0: n’est plus attendu`,
    en: (device: string, state: string) => `${device} · ${state}: no longer waited for`,
  },
  hasIt: {
    fr: (device: string, when: string) => `${device} · vu effacé dans son fichier, ${when}`,
    en: (device: string, when: string) => `${device} · seen erased in its file, ${when}`,
  },
  reach: { fr: "Ce que Maillon ne peut pas atteindre", en: "What Maillon cannot reach" },
  outOfReach: [
    {
      fr: "ce qui a été imprimé, et les copies prises hors de Maillon",
      en: "what was printed, and copies taken out of Maillon",
    },
    {
      fr: "les listes Excel ou CSV déjà sorties\u00A0: relues ici, la fiche n’en revient pas",
      en: "Excel or CSV lists already taken out: read here again, the record does not come back",
    },
    {
      fr: "un téléphone qui ne revient jamais échanger",
      en: "a phone that never comes back to exchange",
    },
    {
      fr: "les sauvegardes gardées ailleurs\u00A0: rouvertes, la fiche n’en revient pas, mais le fichier la contient",
      en: "backups kept elsewhere: opened again, the record does not come back, but the file holds it",
    },
  ],
  keep: { fr: "Ne rien effacer", en: "Erase nothing" },
  erase: { fr: "Effacer pour toujours", en: "Erase for good" },
  erasing: { fr: "Effacement…", en: "Erasing…" },
  gone: { fr: "Cette fiche n’est plus là", en: "This record is no longer here" },
  goneWhy: {
    fr: "Elle est déjà effacée, ou elle n’est pas sur cet appareil.",
    en: "It is erased already, or it is not on this device.",
  },
  toToday: { fr: "Aujourd’hui", en: "Today" },

  doneTitle: { fr: "Effacé pour toujours", en: "Erased for good" },
  doneHere: {
    fr: (when: string) => `Par vous ou sur cet appareil, ${when}`,
    en: (when: string) => `By you or on this device, ${when}`,
  },
  doneBy: {
    fr: (who: string, when: string) => `Par un fichier de ${who}, ${when}`,
    en: (who: string, when: string) => `By a file of ${who}, ${when}`,
  },
  erased: { fr: "Effacé", en: "Erased" },
  sendNow: {
    fr: "L’effacement part avec vos prochains échanges, comme le reste.",
    en: "The erasure leaves with your next exchanges, like the rest.",
  },
  send: { fr: "Envoyer à l’équipe", en: "Send to the team" },
  clearing: {
    fr: "Le ménage se fait sur cet appareil. Si vous fermez maintenant, il reprendra à la prochaine ouverture.",
    en: "This device is clearing up. If you close now, it goes on at the next opening.",
  },
  cleared: {
    fr: "Plus rien n’en reste dans ce que Maillon garde sur cet appareil.",
    en: "Nothing of it is left in what Maillon keeps on this device.",
  },
  filesGone: {
    fr: (files: number) =>
      plural(
        files,
        "1 fichier reçu et pas encore lu la contenait\u00A0: il a été retiré. Redemandez-le à qui l’a donné.",
        `${count(files)} fichiers reçus et pas encore lus la contenaient\u00A0: ils ont été retirés. Redemandez-les à qui les a donnés.`,
      ),
    en: (files: number) =>
      plural(
        files,
        "1 file received and not read yet held it: it was taken away. Ask for it again.",
        `${count(files)} files received and not read yet held it: they were taken away. Ask for them again.`,
      ),
  },
  review: { fr: "À revoir", en: "To look at again" },
  reviewWhy: {
    fr: "Ces notes nommaient la personne. Récrivez-les sans elle, ou effacez-les aussi. L’historique d’une note garde son ancien texte, jusqu’à ce qu’on efface la note.",
    en: "These notes named the person. Write them again without, or erase them too. The history of a note keeps its earlier text until the note is erased.",
  },
  reviewed: { fr: "C’est revu", en: "Looked at" },
  reviewedLabel: {
    fr: (name: string) => `C’est revu\u00A0: ${name}`,
    en: (name: string) => `Looked at: ${name}`,
  },
  privacy: { fr: "Vie privée", en: "Privacy" },
  unknownErasure: { fr: "Cet effacement n’est pas d’ici", en: "This erasure is not from here" },
  unknownErasureWhy: {
    fr: "Cet appareil n’en a rien noté.",
    en: "This device noted nothing of it.",
  },
};
