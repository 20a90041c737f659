/** Addresses that no first screen gives: a file of its own in the build, see .ci/chunks.ts. */
import type { Milestone } from "#domain/follow-up.ts";
import {
  type AddressedType,
  type Concerned,
  concerned,
  type HelpTopic,
  type ListQuery,
  listParameters,
  to,
  typeInAddress,
} from "./address.ts";

export const importStepInAddress = {
  columns: "colonnes",
  lines: "lignes",
  duplicates: "doublons",
  summary: "resume",
  done: "fait",
} as const;

export const aboutPartInAddress = {
  news: "nouveautes",
  report: "rapport",
  licences: "licences",
  accessibility: "accessibilite",
} as const;

export const install = () => to("/installer");
export const createTeam = () => to("/bienvenue/equipe");
/** `file` names one that another app gave: it is taken up at once. */
export const joinTeam = (file?: string) => to("/bienvenue/rejoindre", { recu: file });
/** What a team published. `door`: of the first run; `file`: as for `joinTeam`. */
export const openPublication = (door?: string, file?: string) =>
  to("/bienvenue/publication", { pour: door, recu: file });
/** The same, from the team's screen. */
export const scanPublication = (door?: string) => to("/bienvenue/publication/code", { pour: door });
export const openBackup = () => to("/bienvenue/sauvegarde");
export const editEnterprise = (id: string) => to(`/entreprises/${id}/modifier`);
export const buyerFilters = (query: ListQuery = {}) =>
  to("/acheteurs/filtres", listParameters(query));
export const newBuyer = (name?: string) => to("/acheteurs/nouveau", { nom: name });
/** `show` names a contact, a need or a note of the sheet: the sheet opens on it. */
export const buyer = (
  id: string,
  options: { readonly query?: ListQuery; readonly show?: string | undefined } = {},
) => to(`/acheteurs/${id}`, { ...listParameters(options.query ?? {}), voir: options.show });
export const editBuyer = (id: string) => to(`/acheteurs/${id}/modifier`);
export const newContact = (of: Concerned) => to("/contacts/nouveau", concerned(of));
export const editContact = (id: string) => to(`/contacts/${id}/modifier`);
/** Begun by a card: a draft of its own, under `card`. */
export const newContactOfCard = (card: string, of: Concerned) =>
  to("/contacts/nouveau", { ...concerned(of), carte: card });
export const newOffer = (of: string) => to("/offres/nouvelle", { entreprise: of });
export const editOffer = (id: string) => to(`/offres/${id}/modifier`);
export const newNeed = (of: string) => to("/besoins/nouveau", { acheteur: of });
export const editNeed = (id: string) => to(`/besoins/${id}/modifier`);
/** Begun by a text that another app gave: a draft of its own. */
export const noteOfGift = (gift: string) => to("/notes/nouvelle", { recu: gift });
export const editNote = (id: string) => to(`/notes/${id}/modifier`);
export const newFollowUp = (of: Concerned = {}) => to("/relances/nouvelle", concerned(of));
export const editFollowUp = (id: string) => to(`/relances/${id}/modifier`);
export const allEvents = () => to("/evenements", { liste: "oui" });
export const newEvent = () => to("/evenements/nouveau");
export const event = (id: string) => to(`/evenements/${id}`);
/** The plan of a day; `meeting`: the one in hand. */
export const schedule = (id: string, meeting?: string) =>
  to(`/evenements/${id}/horaire`, { rencontre: meeting });
/** The wall of the hall. */
export const hall = (id: string) => to(`/evenements/${id}/salle`);
/** What a day led to. */
export const dayReport = (id: string) => to(`/evenements/${id}/bilan`);
/** The news asked for of the meetings of a day; at one milestone. */
export const newsOfDay = (id: string, milestone?: Milestone) =>
  to(`/evenements/${id}/suivis`, { jalon: milestone?.slice("day-".length) });
/** What came of a meeting. */
export const rating = (meeting: string) => to(`/rencontres/${meeting}`);
/** Who has come to a day. */
export const checkIn = (id: string) => to(`/evenements/${id}/accueil`);
/** Badges read by the camera, one after the other. */
export const scanBadges = (id: string) => to(`/evenements/${id}/accueil/scanner`);
/** What is changed of a plan by who is absent or came unannounced, before it is accepted. */
export const replan = (id: string) => to(`/evenements/${id}/horaire/replanifier`);
/** Plans that phones made apart, to be made one. */
export const crossing = (id: string) => to(`/evenements/${id}/horaire/reunir`);
/** What nobody had planned on a day: a table gone, a round that runs over. */
export const unforeseen = (id: string) => to(`/evenements/${id}/imprevus`);
/** What counts most when the pairs of a day are matched. */
export const weights = (id: string) => to(`/evenements/${id}/ponderation`);
/** Who comes to a day, and whom they would like to meet. */
export const enrolment = (id: string) => to(`/inscriptions/${id}`);
/** The agenda of who is enrolled, as a code, a calendar and on paper. */
export const agenda = (id: string) => to(`/inscriptions/${id}/agenda`);
/** What is printed and handed out of a day; `whom`: « entreprises », « acheteurs », or an enrolment. */
export const agendas = (
  id: string,
  { what, whom }: { readonly what?: string | undefined; readonly whom?: string | undefined } = {},
) => to(`/evenements/${id}/agendas`, { quoi: what, pour: whom });
export const editEnrolment = (id: string) => to(`/inscriptions/${id}/modifier`);
/** Of those who come to a day, whom a participant would like to meet. */
export const chooseWhom = (id: string) => to(`/evenements/${id}/souhaits`);
/** Before a meeting: who they are, what fits, what to ask. */
export const preparation = (id: string, other: string) => to(`/evenements/${id}/avec/${other}`);
/** When a participant is there. */
export const proposeAttendance = (id: string) => to(`/inscriptions/${id}/proposer`);
/** Whom a reader has most to say to. */
export const forMe = () => to("/pour-moi");
export const editEvent = (id: string) => to(`/evenements/${id}/modifier`);
/** A list that another app gave. */
export const importGift = (file: string) => to("/importer", { recu: file });
/** `line` names the row of a duplicate. */
export const importStep = (step: keyof typeof importStepInAddress, line?: number) =>
  to(`/importer/${importStepInAddress[step]}`, { ligne: line?.toString() });
/** What an import did, the last one unless told. */
export const importReceipt = (id: string) =>
  to(`/importer/${importStepInAddress.done}`, { import: id });
export const send = () => to("/echanges/envoyer");
/** `file` names one of the inbox: it is taken up at once. */
export const receive = (file?: string) => to("/echanges/recevoir", { fichier: file });
/** By the camera: a colleague's animated code, or a card. */
export const scanCode = () => to("/echanges/code");
/** Readers outside the team, and what they receive. */
export const publications = () => to("/publications");
/** `of` is its own sheet. */
export const newReader = (of: Concerned = {}) =>
  to("/publications/lecteurs/nouveau", concerned(of));
export const reader = (id: string) => to(`/publications/lecteurs/${id}`);
export const editReader = (id: string) => to(`/publications/lecteurs/${id}/modifier`);
/** The next edition of these readers. */
export const publish = (readers: readonly string[]) =>
  to("/publications/preparer", { lecteur: readers.join(",") });
export const proposals = () => to("/propositions");
export const proposal = (id: string) => to(`/propositions/${id}`);
export const receipt = (id: string) => to(`/echanges/recus/${id}`);
/** Shared folders and stores. */
export const folders = () => to("/echanges/dossier");
/** A new store, or the access of one that is used. */
export const folderStore = (id?: string) => to("/echanges/dossier/stockage", { dossier: id });
/** What another app gave, and waits. */
export const gift = (folder: string) => to(`/partage/${folder}`);
export const conflicts = () => to("/conflits");
export const conflict = (type: AddressedType, id: string, field: string) =>
  to(`/conflits/${typeInAddress[type]}/${id}/${encodeURIComponent(field)}`);
export const history = (type: AddressedType, id: string) =>
  to(`/historique/${typeInAddress[type]}/${id}`);
export const bin = (
  query: {
    readonly type?: AddressedType | undefined;
    readonly search?: string | undefined;
  } = {},
) => to("/corbeille", { type: query.type && typeInAddress[query.type], q: query.search });
/** What a record in the bin held, and what still names it. */
export const binned = (type: AddressedType, id: string) =>
  to(`/corbeille/${typeInAddress[type]}/${id}`);
export const duplicates = (type?: AddressedType) =>
  to("/doublons", { type: type && typeInAddress[type] });
/** Without the other one it is chosen there. `isFromList`: of the probable duplicates. */
export const merge = (type: AddressedType, id: string, other?: string, isFromList = false) =>
  to(`/fusionner/${typeInAddress[type]}/${id}${other === undefined ? "" : `/${other}`}`, {
    liste: isFromList ? "oui" : undefined,
  });
/** Lets a newcomer in, with its device beside this one. */
export const pair = () => to("/jumelage");
/** The newcomer's side: into a team that is not here yet, or for newer keys of the one that is open. */
export const askToPair = () => to("/bienvenue/jumelage");
export const askForKeys = () => to("/jumelage/demander");
/** Let in, and still without the directory. */
export const paired = () => to("/jumelage/fait");
export const devices = () => to("/reglages/appareils");
export const device = (id: string) => to(`/reglages/appareils/${id}`);
export const lostDevice = (id: string) => to(`/reglages/appareils/${id}/perdu`);
/** Whose data was on a device. */
export const carriedBy = (id: string) => to(`/reglages/appareils/${id}/contenu`);
/** Another person takes the device in hand. */
export const changePerson = () => to("/reglages/personne");
export const lock = () => to("/reglages/verrou");
/** Who answers for what is kept of people, what it is, and what became of it. */
export const privacy = () => to("/vie-privee");
export const privacyOfficer = () => to("/vie-privee/responsable");
/** Dates are past that say how long a sheet is kept. */
export const toReview = () => to("/vie-privee/a-revoir");
export const incidents = () => to("/vie-privee/incidents");
export const newIncident = () => to("/vie-privee/incidents/nouveau");
export const incident = (id: string) => to(`/vie-privee/incidents/${id}`);
/** What a person asked about their own information; begun for one, perhaps. */
export const newRequest = (contact?: string) => to("/vie-privee/demandes/nouvelle", { contact });
export const editRequest = (id: string) => to(`/vie-privee/demandes/${id}`);
/** All that is kept of one person, to be handed over. */
export const personFile = (contact: string) => to(`/vie-privee/personne/${contact}`);
/** What an erasure did, and which devices have it: `key` as storage names it. */
export const erasure = (key: string) => to(`/vie-privee/effacements/${key}`);
/** What one file erased, set aside until somebody decides. */
export const heldErasures = (file: string) =>
  to(`/vie-privee/effaces-par-fichier/${encodeURIComponent(file)}`);
/** The one act without a way back. */
export const erase = (type: AddressedType, id: string) =>
  to(`/effacer/${typeInAddress[type]}/${id}`);
export const spaces = () => to("/espaces");
/** What a reader wants the team to know. */
export const asks = () => to("/demandes");
export const askToMeet = (type: AddressedType, id: string) =>
  to(`/demandes/rencontre/${typeInAddress[type]}/${id}`);
export const writeToTeam = () => to("/demandes/message");
export const giveAsks = () => to("/demandes/fichier");
export const correct = (type: "enterprises" | "buyers", id: string) =>
  to(`/${typeInAddress[type]}/${id}/proposer`);
export const thisDevice = () => to("/reglages/appareil");
export const backup = () => to("/reglages/sauvegarde");
export const compareBackup = () => to("/reglages/comparer");
export const teamName = () => to("/reglages/equipe");
export const newMember = () => to("/reglages/membres/nouveau");
export const editMember = (id: string) => to(`/reglages/membres/${id}`);
export const leaveSample = () => to("/reglages/quitter-exemple");
export const leaveTeam = () => to("/reglages/quitter-equipe");
export const help = (topic?: HelpTopic) => to(topic === undefined ? "/aide" : `/aide/${topic}`);
export const about = (part?: keyof typeof aboutPartInAddress) =>
  to(part === undefined ? "/a-propos" : `/a-propos/${aboutPartInAddress[part]}`);
