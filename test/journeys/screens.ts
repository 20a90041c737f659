import { readFileSync } from "node:fs";
import { sampleId } from "#app/sample-id.ts";
import { type Link, links } from "#parts/links.ts";

const enterprise = sampleId("enterprises", "maree-montante");
const buyer = sampleId("buyers", "port-aux-brumes");
const comingDay = sampleId("events", "riviere-du-loup");
const heldDay = sampleId("events", "trois-pistoles");
const enrolment = sampleId("enrolments", "riviere-du-loup maree-montante");
const torn = sampleId("contacts", "Réjean Thibodeau-Lavoie");

/** Addresses of every screen with the sample in it, by the path of their route. */
export const screens: Readonly<Record<string, readonly Link[]>> = {
  "/": [links.home()],
  "/recherche": [links.search(), links.search("traitteur"), links.search("xyzzyq")],
  "/entreprises/nouvelle": [links.newEnterprise("Coop")],
  "/entreprises/:id/modifier": [
    links.editEnterprise(enterprise),
    links.editEnterprise(sampleId("enterprises", "le-fanal")),
  ],
  "/entreprises/:id?": [
    links.enterprises(),
    links.enterprises({ search: "traitteur", mrc: ["080"] }),
    links.enterprises({ search: "xyzzyq", families: ["cleaning"] }),
    links.enterpriseFilters({ families: ["food-catering"] }),
    links.enterprise(enterprise),
    links.enterprise(sampleId("enterprises", "le-fanal")),
    links.enterprise("MissingSheet"),
  ],
  "/offres/nouvelle": [links.newOffer(enterprise)],
  "/offres/:id/modifier": [links.editOffer(sampleId("offers", "bout-du-rang-repas"))],
  "/acheteurs/nouveau": [links.newBuyer()],
  "/acheteurs/:id/modifier": [links.editBuyer(buyer)],
  "/acheteurs/:id?": [
    links.buyers(),
    links.buyerFilters(),
    links.buyer(buyer),
    links.buyer(sampleId("buyers", "pointe-grise")), // under the law with the longest name
    links.buyer(buyer, { show: sampleId("contacts", "Mireille Desroches-Ouellet") }),
  ],
  "/besoins/nouveau": [links.newNeed(buyer)],
  "/besoins/:id/modifier": [links.editNeed(sampleId("needs", "port-aux-brumes 0"))],
  "/contacts/nouveau": [links.newContact({ buyer })],
  "/contacts/:id/modifier": [links.editContact(torn)],
  "/notes/nouvelle": [links.newNote(), links.newNote({ buyer, enterprise })],
  "/notes": [links.notes(), links.notes({ search: "xyzzyq" })],
  "/notes/:id/modifier": [links.editNote(sampleId("interactions", "brumes-benevoles"))],
  "/notes/:id": [links.note(sampleId("interactions", "brumes-benevoles"))],
  "/relances": [links.followUps(), links.followUps({ who: "toutes" })],
  "/relances/nouvelle": [links.newFollowUp({ buyer })],
  "/relances/:id/modifier": [`#/relances/${sampleId("followUps", "menu-groupe")}/modifier`],
  "/relances/:id": [links.followUp(sampleId("followUps", "menu-groupe"))],
  "/evenements": [links.events()],
  "/evenements/nouveau": [links.newEvent()],
  "/evenements/:id/modifier": [links.editEvent(comingDay)],
  "/evenements/:id": [links.event(comingDay), links.event(heldDay)],
  "/evenements/:id/horaire": [links.schedule(comingDay), links.schedule(heldDay)],
  "/evenements/:id/horaire/replanifier": [links.replan(comingDay)],
  "/evenements/:id/ponderation": [links.weights(comingDay)],
  "/evenements/:id/horaire/reunir": [links.crossing(comingDay)],
  "/evenements/:id/imprevus": [links.unforeseen(comingDay)],
  "/evenements/:id/accueil": [links.checkIn(comingDay)],
  "/evenements/:id/accueil/scanner": [links.scanBadges(comingDay)],
  "/evenements/:id/agendas": [
    links.agendas(comingDay, { what: "badges" }),
    ...["tables", "affiche", "telephones", undefined].map((what) =>
      links.agendas(heldDay, { what }),
    ),
  ],
  "/evenements/:id/salle": [links.hall(comingDay)],
  "/evenements/:id/bilan": [links.dayReport(heldDay)],
  "/evenements/:id/suivis": [links.newsOfDay(heldDay), links.newsOfDay(heldDay, "day-90")],
  "/inscriptions/:id": [links.enrolment(enrolment), links.enrolment("MissingSheet")],
  "/inscriptions/:id/modifier": [links.editEnrolment(enrolment)],
  "/inscriptions/:id/agenda": [links.agenda(enrolment), links.agenda("MissingSheet")],
  "/rencontres/:id": [links.rating("MissingSheet")],
  "/conflits": [links.conflicts()],
  "/conflits/:type/:id/:field": [links.conflict("contacts", torn, "workPhone")],
  "/historique/:type/:id": [links.history("enterprises", enterprise)],
  "/corbeille": [links.bin()],
  "/corbeille/:type/:id": [`#/corbeille/entreprises/${enterprise}`],
  "/doublons": ["#/doublons"],
  "/fusionner/:type/:id/:other?": [
    `#/fusionner/entreprises/${enterprise}`,
    `#/fusionner/entreprises/${enterprise}/${sampleId("enterprises", "le-fanal")}`,
  ],
  "/importer/:step?": [links.import(), links.import("buyers"), links.importStep("done")],
  "/partage/:folder": [links.gift("MissingGift")],
  "/ouvrir": ["#/ouvrir"],
  "/echanges": [links.exchanges()],
  "/echanges/envoyer": [links.send()],
  "/echanges/recevoir": [links.receive()],
  "/echanges/code": [links.scanCode()],
  "/echanges/dossier": [links.folders()],
  "/echanges/dossier/stockage": [links.folderStore()],
  "/echanges/recus/:id": [links.receipt("MissingSheet")],
  "/publications": [links.publications()],
  "/publications/preparer": [links.publish(["MissingSheet"])],
  "/publications/lecteurs/nouveau": [links.newReader(), links.newReader({ enterprise })],
  "/publications/lecteurs/:id": [links.reader("MissingSheet")],
  "/publications/lecteurs/:id/modifier": [links.editReader("MissingSheet")],
  "/propositions/:id?": [links.proposals(), links.proposal("MissingSheet")],
  "/plus": [links.more()],
  "/espaces": [links.spaces()],
  "/demandes": [links.asks()],
  "/demandes/rencontre/:type/:id": [links.askToMeet("buyers", buyer)],
  "/demandes/message": [links.writeToTeam()],
  "/demandes/fichier": [links.giveAsks()],
  "/evenements/:id/souhaits": [links.chooseWhom(comingDay)],
  "/evenements/:id/avec/:other": [links.preparation(comingDay, buyer)],
  "/inscriptions/:id/proposer": [links.proposeAttendance(enrolment)],
  "/pour-moi": [links.forMe()],
  "/entreprises/:id/proposer": [links.correct("enterprises", enterprise)],
  "/acheteurs/:id/proposer": [links.correct("buyers", buyer)],
  "/aide/:id?": [
    links.help(),
    "#/aide?mot=corbeile",
    "#/aide?mot=xyzzyq",
    links.help("note"),
    links.help("deux-versions"),
    links.help("sortir"),
    "#/aide/nulle-part",
  ],
  "/a-propos": [links.about()],
  "/a-propos/nouveautes": [links.about("news")],
  "/a-propos/rapport": [links.about("report")],
  "/a-propos/accessibilite": [links.about("accessibility")],
  "/a-propos/licences": [links.about("licences")],
  "/reglages": [links.settings()],
  "/bienvenue/jumelage": [links.askToPair()],
  "/jumelage": [links.pair()],
  "/jumelage/demander": [links.askForKeys()],
  "/jumelage/fait": [links.paired()],
  "/reglages/appareils": [links.devices()],
  "/reglages/appareils/:id": [links.device("MissingDevice")],
  "/reglages/appareils/:id/perdu": [links.lostDevice("MissingDevice")],
  "/reglages/appareils/:id/contenu": [links.carriedBy("MissingDevice")],
  "/reglages/personne": [links.changePerson()],
  "/reglages/verrou": [links.lock()],
  "/reglages/appareil": [links.thisDevice()],
  "/reglages/equipe": [links.teamName()],
  "/reglages/membres/nouveau": [links.newMember()],
  "/reglages/membres/:id": [links.editMember(sampleId("members", "solene"))],
  "/reglages/sauvegarde": ["#/reglages/sauvegarde"],
  "/reglages/comparer": ["#/reglages/comparer"],
  "/reglages/quitter-exemple": [links.leaveSample()],
  "/reglages/quitter-equipe": [links.leaveTeam()],
  "/effacer/:type/:id": [
    links.erase("contacts", torn),
    links.erase("enterprises", enterprise),
    links.erase("contacts", "MissingSheet"),
  ],
  "/vie-privee": [links.privacy()],
  "/vie-privee/responsable": [links.privacyOfficer()],
  "/vie-privee/a-revoir": [links.toReview()],
  "/vie-privee/incidents": [links.incidents()],
  "/vie-privee/incidents/nouveau": [links.newIncident()],
  "/vie-privee/incidents/:id": [links.incident("MissingSheet")],
  "/vie-privee/demandes/nouvelle": [links.newRequest(torn)],
  "/vie-privee/demandes/:id": [links.editRequest("MissingSheet")],
  "/vie-privee/personne/:id": [links.personFile(torn)],
  "/vie-privee/effacements/:key": [links.erasure("MissingErasure")],
  "/vie-privee/effaces-par-fichier/:file": [links.heldErasures("MissingFile1")],
  "/bienvenue": [links.firstRun()],
  "/installer": [links.install()],
  "/bienvenue/sauvegarde": ["#/bienvenue/sauvegarde"],
  "/bienvenue/publication": [links.openPublication("entreprise")],
  "/bienvenue/publication/code": [links.scanPublication("entreprise")],
  "/bienvenue/equipe": [links.createTeam()],
  "/bienvenue/rejoindre": [links.joinTeam()],
};

/** The paths that the app has, read from its source. */
export function routePaths(): readonly string[] {
  const source = ["routes.tsx", "more-pages.ts", "day-pages.ts", "reader-pages.ts"]
    .map((file) => readFileSync(new URL(`../../src/app/${file}`, import.meta.url), "utf8"))
    .join("\n");
  return [...source.matchAll(/\bpage\(\s*"(\/[^"]*)"/g)].map(([, path]) => path ?? "");
}

/** Those that are there: an address of `screens` whose route is not yet written is left out. */
export function everyAddress(): readonly Link[] {
  return routePaths().flatMap((path) => {
    const addresses = screens[path];
    if (addresses === undefined) throw new Error(`screens.ts has no address for ${path}`);
    return addresses;
  });
}
