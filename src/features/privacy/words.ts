import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const words = {
  title: { fr: "Vie privée", en: "Privacy" },
  back: { fr: "Plus", en: "More" },
  welcome: { fr: "Bienvenue", en: "Welcome" },
  officer: { fr: "Responsable", en: "Person in charge" },
  officerWhy: {
    fr: "La personne à qui demander ce que l’équipe garde, le corriger ou le faire effacer. La loi veut qu’elle soit nommée.",
    en: "Whom to ask what the team keeps, to have it corrected or erased. The law wants that person named.",
  },
  officerNone: {
    fr: "Personne n’est encore nommé.",
    en: "Nobody is named yet.",
  },
  officerName: { fr: "Nommer la personne", en: "Name the person" },
  officerEdit: { fr: "Modifier", en: "Edit" },
  officerTitle: { fr: "Responsable de la vie privée", en: "Person in charge of privacy" },
  call: { fr: "Appeler", en: "Call" },
  write: { fr: "Écrire", en: "Write" },
  outside: {
    fr: "Tout reste sur cet appareil. Rien ne part sans qu’une personne envoie un fichier. Quand vous aurez une équipe, son responsable sera nommé ici.",
    en: "Everything stays on this device. Nothing leaves unless a person sends a file. Once you have a team, its person in charge is named here.",
  },
  kept: { fr: "Ce qui est gardé, et pourquoi", en: "What is kept, and why" },
  keptWhy: {
    fr: "Lu dans les règles mêmes de l’application\u00A0: chaque renseignement dit s’il concerne une personne et qui peut le lire.",
    en: "Read from the app’s own rules: each detail says whether it is about a person and who may read it.",
  },
  onPersons: { fr: "Sur des personnes", en: "About persons" },
  others: { fr: "Le reste", en: "The rest" },
  readBy: {
    team: { fr: "lu par l’équipe seulement", en: "read by the team only" },
    "own-enterprise": {
      fr: "lu par l’équipe et l’entreprise elle-même",
      en: "read by the team and the enterprise itself",
    },
    own: {
      fr: "lu par l’équipe et par celui que cela concerne",
      en: "read by the team and by whom it is about",
    },
    day: {
      fr: "lu par l’équipe et par qui participe à la journée",
      en: "read by the team and by who takes part in the day",
    },
    "enterprise-if-shared": {
      fr: "lu aussi par les entreprises, si la personne l’a permis",
      en: "read by enterprises too, if the person agreed",
    },
    "enterprise-unless-confidential": {
      fr: "lu aussi par les entreprises, sauf si c’est confidentiel",
      en: "read by enterprises too, unless confidential",
    },
    enterprise: { fr: "lu aussi par les entreprises", en: "read by enterprises too" },
    public: { fr: "peut être publié", en: "may be published" },
  },
  why: {
    enterprises: {
      fr: "pour que des acheteurs les trouvent",
      en: "so that buyers find them",
    },
    offers: { fr: "pour dire ce qu’elles vendent", en: "to tell what they sell" },
    buyers: { fr: "pour savoir qui achète et comment", en: "to know who buys, and how" },
    contacts: {
      fr: "pour joindre la bonne personne dans sa fonction",
      en: "to reach the right person in their position",
    },
    needs: { fr: "pour annoncer ce qui sera acheté", en: "to announce what will be bought" },
    interactions: {
      fr: "pour se souvenir de ce qui s’est dit",
      en: "to remember what was said",
    },
    followUps: { fr: "pour tenir ce qui a été promis", en: "to keep what was promised" },
    events: { fr: "pour préparer les journées", en: "to prepare the days" },
    devices: { fr: "pour savoir d’où vient un fichier", en: "to know where a file comes from" },
    members: { fr: "pour savoir qui a écrit quoi", en: "to know who wrote what" },
    audiences: {
      fr: "pour publier à un cercle de lecteurs, sans plus",
      en: "to publish to a circle of readers, and no more",
    },
    readers: {
      fr: "pour savoir à qui une édition a été remise",
      en: "to know who was handed an edition",
    },
    signers: {
      fr: "pour savoir quel appareil répond d’un fichier",
      en: "to know which device answers for a file",
    },
    proposals: {
      fr: "pour répondre à ce qu’un lecteur propose",
      en: "to answer what a reader proposes",
    },
    teams: {
      fr: "pour dire à qui s’adresser, comme la loi le veut",
      en: "to say whom to ask, as the law wants",
    },
    incidents: {
      fr: "parce que la loi veut un registre, gardé au moins 5\u00A0ans",
      en: "because the law wants a register, kept at least 5 years",
    },
    accessRequests: {
      fr: "pour répondre à temps aux demandes des personnes",
      en: "to answer people’s requests in time",
    },
    enrolments: { fr: "pour savoir qui vient à une journée", en: "to know who comes to a day" },
    wishes: {
      fr: "pour réunir ceux qui veulent se rencontrer",
      en: "to bring together those who want to meet",
    },
    vetoes: {
      fr: "pour ne pas réunir ceux qui ne le veulent pas",
      en: "to keep apart those who want it so",
    },
    meetings: {
      fr: "pour savoir qui rencontre qui, et quand",
      en: "to know who meets whom, and when",
    },
    ratings: {
      fr: "pour savoir ce que les rencontres ont donné",
      en: "to know what the meetings led to",
    },
  },
  review: { fr: "Durées de conservation", en: "How long things are kept" },
  reviewNone: {
    fr: "Aucune date n’est dépassée.",
    en: "No date is past.",
  },
  reviewSome: {
    fr: (rows: number) =>
      plural(
        rows,
        "1 fiche ou note a dépassé sa date",
        `${count(rows)} fiches et notes ont dépassé leur date`,
      ),
    en: (rows: number) =>
      plural(
        rows,
        "1 record or note is past its date",
        `${count(rows)} records and notes are past their date`,
      ),
  },
  requests: { fr: "Demandes des personnes", en: "Requests of persons" },
  requestsNone: {
    fr: "Aucune demande. Il y a 30\u00A0jours pour répondre à chacune.",
    en: "No request. There are 30 days to answer each.",
  },
  requestNew: { fr: "Noter une demande", en: "Note a request" },
  requestDue: {
    fr: (before: string) => `à répondre avant le ${before}`,
    en: (before: string) => `to be answered before ${before}`,
  },
  requestLate: {
    fr: (before: string) => `en retard\u00A0: c’était avant le ${before}`,
    en: (before: string) => `late: it was due before ${before}`,
  },
  requestDone: {
    fr: (on: string) => `répondu le ${on}`,
    en: (on: string) => `answered on ${on}`,
  },
  requestOf: {
    fr: (kind: string, who: string) => `${kind}\u00A0: ${who}`,
    en: (kind: string, who: string) => `${kind}: ${who}`,
  },
  noPerson: { fr: "personne non dite", en: "person not told" },
  answerBy: {
    access: { fr: "Ses renseignements, à lui remettre", en: "Their information, to hand over" },
    correction: { fr: "Corriger sa fiche", en: "Correct their record" },
    erasure: { fr: "Effacer pour toujours…", en: "Erase for good…" },
  },
  requestEdit: { fr: "Demande d’une personne", en: "Request of a person" },
  erasures: { fr: "Effacements", en: "Erasures" },
  erasuresNone: {
    fr: "Rien n’a été effacé pour toujours sur cet appareil.",
    en: "Nothing was erased for good on this device.",
  },
  erasureState: {
    fr: (some: number, all: number) =>
      plural(
        some,
        `${count(some)} appareil sur ${count(all)} l’a confirmé`,
        `${count(some)} appareils sur ${count(all)} l’ont confirmé`,
      ),
    en: (some: number, all: number) => `confirmed by ${count(some)} of ${count(all)} devices`,
  },
  held: {
    fr: (rows: number) =>
      plural(
        rows,
        "1 fiche effacée attend une décision",
        `${count(rows)} fiches effacées attendent une décision`,
      ),
    en: (rows: number) =>
      plural(
        rows,
        "1 erased record waits for a decision",
        `${count(rows)} erased records wait for a decision`,
      ),
  },
  incidents: { fr: "Registre des incidents", en: "Register of incidents" },
  incidentsCount: {
    fr: (rows: number) =>
      rows === 0 ? "aucun incident noté" : plural(rows, "1 incident", `${count(rows)} incidents`),
    en: (rows: number) =>
      rows === 0 ? "no incident noted" : plural(rows, "1 incident", `${count(rows)} incidents`),
  },
  incidentsWhy: {
    fr: "Tout incident s’y note, même sans risque sérieux, et y reste au moins 5\u00A0ans. Un risque sérieux se dit à la Commission d’accès à l’information et aux personnes.",
    en: "Every incident is noted here, even without serious risk, and stays at least 5 years. A serious risk is told to the Commission d’accès à l’information and to the persons.",
  },
  incidentNew: { fr: "Noter un incident", en: "Note an incident" },
  incidentEdit: { fr: "Incident", en: "Incident" },
  incidentsEmpty: { fr: "Aucun incident", en: "No incident" },
  learned: { fr: (on: string) => `appris le ${on}`, en: (on: string) => `learned of on ${on}` },
  keptUntil: {
    fr: (on: string) => `à garder jusqu’au ${on}`,
    en: (on: string) => `to be kept until ${on}`,
  },
  toTell: { fr: "avis à donner", en: "notice to be given" },
  print: { fr: "Imprimer", en: "Print" },
  csv: { fr: "Sortir en CSV", en: "Take out as CSV" },
  csvName: { fr: "Registre des incidents", en: "Register of incidents" },
  more: { fr: "Durées et registre", en: "Periods and register" },
  groups: {
    happened: { fr: "Ce qui est arrivé", en: "What happened" },
    judged: { fr: "Le risque", en: "The risk" },
    told: { fr: "Les avis et les mesures", en: "Notices and measures" },
  },

  reviewTitle: { fr: "À revoir", en: "To be reviewed" },
  reviewLead: {
    fr: "Ce que l’équipe avait prévu de garder jusqu’à une date, maintenant passée, et les contacts jamais revus depuis un an. Effacez, ou dites jusqu’à quand garder encore.",
    en: "What the team meant to keep until a date that is now past, and contacts not looked at for a year. Erase, or say until when to keep it.",
  },
  reviewDone: { fr: "Rien à revoir", en: "Nothing to review" },
  reviewDoneWhy: {
    fr: "Une date de conservation se met dans la fiche d’un contact ou dans une note.",
    en: "A date is set on a contact’s record or in a note.",
  },
  pastDate: {
    fr: (on: string) => `à garder jusqu’au ${on}`,
    en: (on: string) => `to be kept until ${on}`,
  },
  notSeen: {
    fr: (on: string) => `pas revu depuis le ${on}`,
    en: (on: string) => `not looked at since ${on}`,
  },
  oneMoreYear: { fr: "Garder un an", en: "Keep a year" },
  oneMoreYearLabel: {
    fr: (name: string) => `Garder un an de plus\u00A0: ${name}`,
    en: (name: string) => `Keep for one more year: ${name}`,
  },
  eraseIt: { fr: "Effacer", en: "Erase" },
  eraseLabel: {
    fr: (name: string) => `Effacer pour toujours\u00A0: ${name}`,
    en: (name: string) => `Erase for good: ${name}`,
  },
  keptOn: { fr: (on: string) => `Gardé jusqu’au ${on}.`, en: (on: string) => `Kept until ${on}.` },
};
