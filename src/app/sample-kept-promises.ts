import type { PromiseKind } from "#domain/follow-up.ts";
import type { Author, Sheet, Told } from "./sample-sheet.ts";
import { summerNotes } from "./sample-notes-summer.ts";
import { autumnNotes } from "./sample-notes-autumn.ts";
import { recentNotes } from "./sample-notes-recent.ts";

/** A promise that was kept, of a note: days after the note when it was due and when it was done. */
type Kept = readonly [
  note: string,
  what: string,
  promise: PromiseKind,
  assignee: Author,
  due: number,
  done: number,
  more?: Told<"followUps">,
];

const byEnterprise = { doer: "enterprise" } as const;

const kept: readonly Kept[] = [
  ["estrans-premiere", "Envoyer la liste d’une page, moins de 60 km", "document", "marc", 14, 11],
  ["menuiserie-visite", "Écrire l’offre d’hiver sur la fiche", "other", "me", 7, 7],
  ["grand-aulne-greffe", "Transmettre le formulaire aux entreprises", "document", "solene", 5, 2],
  ["maree-visite", "Mettre à jour les prix du buffet", "other", "me", 3, 1],
  ["deux-rives-visite", "Présenter Deux-Rives aux camps de jour", "introduction", "solene", 30, 34],
  ["sainte-ida-visite", "Envoyer trois adresses par courriel", "document", "solene", 4, 3],
  ["recup-visite", "Trouver une école pilote", "trial", "me", 60, 84],
  ["littoral-est-visite", "Proposer deux traiteurs", "introduction", "me", 10, 9],
  ["rang-double-appel", "Prix pour un troisième midi", "quote", "solene", 12, 15, byEnterprise],
  ["haut-rivage-rencontre", "Exemple de rapport de poids", "document", "marc", 21, 20],
  ["bobine-visite", "Photos des rideaux à transformer", "document", "me", 8, 8, byEnterprise],
  ["verger-visite", "Recevoir les photos du verger", "document", "solene", 14, 19, byEnterprise],
  ["encre-visite", "Corriger le délai sur la fiche", "other", "me", 1, 0],
  ["estuaire-visio", "Fichier simple : nom, offre, prix, délai", "document", "marc", 15, 13],
  ["brumes-visite", "Envoyer le texte de la déclaration", "document", "me", 2, 1],
  ["sainte-odile-bureau", "Faire tenir la déclaration sur une page", "document", "solene", 20, 18],
  ["trois-anses-rencontre", "Prix de débarras à la demi-journée", "quote", "me", 15, 12],
  ["grand-aulne-parc", "Soumission pour douze bancs, quatre tables", "quote", "solene", 21, 20],
  ["val-des-embruns-rencontre", "Prix pour douze bacs de tri", "quote", "me", 14, 16],
  ["pointe-ebene-garage", "Prix à la pièce, 62 employés", "quote", "solene", 10, 10],
  ["sante-lingerie", "Chiffrer six chariots de plus", "quote", "me", 30, 29, byEnterprise],
  ["littoral-vie-etudiante", "Échantillon de sac avec poche", "trial", "me", 14, 11],
  ["maillage-monts", "Prototype de housse sur un siège double", "trial", "solene", 10, 7],
  ["maillage-pointe-grise", "Poser six bacs dans une école", "trial", "me", 28, 26],
  ["buanderie-calandre", "Essai du bac de légumes le vendredi", "trial", "solene", 20, 18],
  [
    "grand-large-rencontre",
    "Réunir quatre entreprises de la région",
    "introduction",
    "marc",
    12,
    12,
  ],
];

const notes = new Map(
  [...summerNotes, ...autumnNotes, ...recentNotes].map((note) => [note.key, note]),
);

/** Kept promises; the buyer and the enterprise are those of the note. */
export const keptFollowUps: readonly Sheet<"followUps">[] = kept.map(followUp);

function followUp([
  interaction,
  what,
  promise,
  assignee,
  due,
  done,
  more,
]: Kept): Sheet<"followUps"> {
  const note = notes.get(interaction);
  const ago = note?.ago ?? 0;
  const [enterprise] = note?.enterprises ?? [];
  return {
    key: interaction,
    from: assignee,
    ago,
    what,
    promise,
    interaction,
    ...(note?.buyer !== undefined && { buyer: note.buyer }),
    ...(enterprise !== undefined && { enterprise }),
    doer: "team",
    assignee,
    dueOn: due - ago,
    doneOn: done - ago,
    ...more,
  };
}
