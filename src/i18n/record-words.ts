import type { RecordType } from "#domain/record-types.ts";
import type { Bilingual } from "./language.ts";

interface RecordTypeWords {
  readonly one: Bilingual<string>;
  readonly many: Bilingual<string>;
  /** With its article, in the gender of the word: « une entreprise ». */
  readonly a: Bilingual<string>;
  /** « cette entreprise ». */
  readonly this: Bilingual<string>;
  /** « nouvelle entreprise », as a title or a button. */
  readonly fresh: Bilingual<string>;
  readonly feminine: boolean;
}

export const recordWords = {
  enterprises: {
    one: { fr: "entreprise", en: "enterprise" },
    many: { fr: "entreprises", en: "enterprises" },
    a: { fr: "une entreprise", en: "an enterprise" },
    this: { fr: "cette entreprise", en: "this enterprise" },
    fresh: { fr: "nouvelle entreprise", en: "new enterprise" },
    feminine: true,
  },
  offers: {
    one: { fr: "offre", en: "offer" },
    many: { fr: "offres", en: "offers" },
    a: { fr: "une offre", en: "an offer" },
    this: { fr: "cette offre", en: "this offer" },
    fresh: { fr: "nouvelle offre", en: "new offer" },
    feminine: true,
  },
  buyers: {
    one: { fr: "acheteur", en: "buyer" },
    many: { fr: "acheteurs", en: "buyers" },
    a: { fr: "un acheteur", en: "a buyer" },
    this: { fr: "cet acheteur", en: "this buyer" },
    fresh: { fr: "nouvel acheteur", en: "new buyer" },
    feminine: false,
  },
  contacts: {
    one: { fr: "contact", en: "contact" },
    many: { fr: "contacts", en: "contacts" },
    a: { fr: "un contact", en: "a contact" },
    this: { fr: "ce contact", en: "this contact" },
    fresh: { fr: "nouveau contact", en: "new contact" },
    feminine: false,
  },
  needs: {
    one: { fr: "besoin", en: "need" },
    many: { fr: "besoins", en: "needs" },
    a: { fr: "un besoin", en: "a need" },
    this: { fr: "ce besoin", en: "this need" },
    fresh: { fr: "nouveau besoin", en: "new need" },
    feminine: false,
  },
  interactions: {
    one: { fr: "note", en: "note" },
    many: { fr: "notes", en: "notes" },
    a: { fr: "une note", en: "a note" },
    this: { fr: "cette note", en: "this note" },
    fresh: { fr: "nouvelle note", en: "new note" },
    feminine: true,
  },
  followUps: {
    one: { fr: "relance", en: "follow-up" },
    many: { fr: "relances", en: "follow-ups" },
    a: { fr: "une relance", en: "a follow-up" },
    this: { fr: "cette relance", en: "this follow-up" },
    fresh: { fr: "nouvelle relance", en: "new follow-up" },
    feminine: true,
  },
  events: {
    one: { fr: "journée", en: "day" },
    many: { fr: "journées", en: "days" },
    a: { fr: "une journée", en: "a day" },
    this: { fr: "cette journée", en: "this day" },
    fresh: { fr: "nouvelle journée", en: "new day" },
    feminine: true,
  },
  devices: {
    one: { fr: "appareil", en: "device" },
    many: { fr: "appareils", en: "devices" },
    a: { fr: "un appareil", en: "a device" },
    this: { fr: "cet appareil", en: "this device" },
    fresh: { fr: "nouvel appareil", en: "new device" },
    feminine: false,
  },
  members: {
    one: { fr: "membre de l’équipe", en: "team member" },
    many: { fr: "membres de l’équipe", en: "team members" },
    a: { fr: "un membre de l’équipe", en: "a team member" },
    this: { fr: "ce membre de l’équipe", en: "this team member" },
    fresh: { fr: "nouveau membre de l’équipe", en: "new team member" },
    feminine: false,
  },
  audiences: {
    one: { fr: "cercle de lecteurs", en: "circle of readers" },
    many: { fr: "cercles de lecteurs", en: "circles of readers" },
    a: { fr: "un cercle de lecteurs", en: "a circle of readers" },
    this: { fr: "ce cercle de lecteurs", en: "this circle of readers" },
    fresh: { fr: "nouveau cercle de lecteurs", en: "new circle of readers" },
    feminine: false,
  },
  readers: {
    one: { fr: "lecteur", en: "reader" },
    many: { fr: "lecteurs", en: "readers" },
    a: { fr: "un lecteur", en: "a reader" },
    this: { fr: "ce lecteur", en: "this reader" },
    fresh: { fr: "nouveau lecteur", en: "new reader" },
    feminine: false,
  },
  proposals: {
    one: { fr: "proposition", en: "proposal" },
    many: { fr: "propositions", en: "proposals" },
    a: { fr: "une proposition", en: "a proposal" },
    this: { fr: "cette proposition", en: "this proposal" },
    fresh: { fr: "nouvelle proposition", en: "new proposal" },
    feminine: true,
  },
  teams: {
    one: { fr: "responsable", en: "person in charge" },
    many: { fr: "responsables", en: "persons in charge" },
    a: { fr: "un responsable", en: "a person in charge" },
    this: { fr: "ce responsable", en: "this person in charge" },
    fresh: { fr: "nouveau responsable", en: "new person in charge" },
    feminine: false,
  },
  incidents: {
    one: { fr: "incident", en: "incident" },
    many: { fr: "incidents", en: "incidents" },
    a: { fr: "un incident", en: "an incident" },
    this: { fr: "cet incident", en: "this incident" },
    fresh: { fr: "nouvel incident", en: "new incident" },
    feminine: false,
  },
  accessRequests: {
    one: { fr: "demande", en: "request" },
    many: { fr: "demandes", en: "requests" },
    a: { fr: "une demande", en: "a request" },
    this: { fr: "cette demande", en: "this request" },
    fresh: { fr: "nouvelle demande", en: "new request" },
    feminine: true,
  },
  signers: {
    one: { fr: "clé de signature", en: "signing key" },
    many: { fr: "clés de signature", en: "signing keys" },
    a: { fr: "une clé de signature", en: "a signing key" },
    this: { fr: "cette clé de signature", en: "this signing key" },
    fresh: { fr: "nouvelle clé de signature", en: "new signing key" },
    feminine: true,
  },
  enrolments: {
    one: { fr: "inscription", en: "enrolment" },
    many: { fr: "inscriptions", en: "enrolments" },
    a: { fr: "une inscription", en: "an enrolment" },
    this: { fr: "cette inscription", en: "this enrolment" },
    fresh: { fr: "nouvelle inscription", en: "new enrolment" },
    feminine: true,
  },
  wishes: {
    one: { fr: "souhait", en: "wish" },
    many: { fr: "souhaits", en: "wishes" },
    a: { fr: "un souhait", en: "a wish" },
    this: { fr: "ce souhait", en: "this wish" },
    fresh: { fr: "nouveau souhait", en: "new wish" },
    feminine: false,
  },
  vetoes: {
    one: { fr: "veto", en: "veto" },
    many: { fr: "vetos", en: "vetoes" },
    a: { fr: "un veto", en: "a veto" },
    this: { fr: "ce veto", en: "this veto" },
    fresh: { fr: "nouveau veto", en: "new veto" },
    feminine: false,
  },
  meetings: {
    one: { fr: "rencontre", en: "meeting" },
    many: { fr: "rencontres", en: "meetings" },
    a: { fr: "une rencontre", en: "a meeting" },
    this: { fr: "cette rencontre", en: "this meeting" },
    fresh: { fr: "nouvelle rencontre", en: "new meeting" },
    feminine: true,
  },
  ratings: {
    one: { fr: "évaluation", en: "rating" },
    many: { fr: "évaluations", en: "ratings" },
    a: { fr: "une évaluation", en: "a rating" },
    this: { fr: "cette évaluation", en: "this rating" },
    fresh: { fr: "nouvelle évaluation", en: "new rating" },
    feminine: true,
  },
} satisfies Record<RecordType, RecordTypeWords>;
