import { type HelpTopic, type Link, links } from "#parts/links.ts";
import { agendasHelp } from "./agendas-words.ts";
import { androidHelp } from "./android-words.ts";
import { backupHelp } from "./backup-words.ts";
import { checkInHelp } from "./check-in-words.ts";
import { codeHelp } from "./code-words.ts";
import { computerHelp } from "./computer-words.ts";
import { dayHelp } from "./day-words.ts";
import { duplicatesHelp } from "./duplicates-words.ts";
import { exchangeHelp } from "./exchange-words.ts";
import { folderHelp } from "./folder-words.ts";
import { followUpsHelp } from "./follow-ups-words.ts";
import { iphoneHelp } from "./iphone-words.ts";
import { joinHelp } from "./join-words.ts";
import { keyboardHelp } from "./keyboard-words.ts";
import { leaveHelp } from "./leave-words.ts";
import { listHelp } from "./list-words.ts";
import { lostHelp } from "./lost-words.ts";
import { lockHelp } from "./lock-words.ts";
import { lostPhoneHelp } from "./lost-phone-words.ts";
import { matchmakingHelp } from "./matchmaking-words.ts";
import { mergeHelp } from "./merge-words.ts";
import { myDayHelp } from "./my-day-words.ts";
import { noteHelp } from "./note-words.ts";
import { offlineHelp } from "./offline-words.ts";
import { outHelp } from "./out-words.ts";
import { pairingHelp } from "./pairing-words.ts";
import { peopleHelp } from "./people-words.ts";
import { photosHelp } from "./photos-words.ts";
import { proposalsHelp } from "./proposals-words.ts";
import { publicationsHelp } from "./publications-words.ts";
import { privacyHelp } from "./privacy-words.ts";
import { readerHelp } from "./reader-words.ts";
import { recordHelp } from "./record-words.ts";
import { sampleHelp } from "./sample-words.ts";
import { searchHelp } from "./search-words.ts";
import { sharedDeviceHelp } from "./shared-device-words.ts";
import { shareHelp } from "./share-words.ts";
import { sixWordsHelp } from "./six-words-words.ts";
import { spacesHelp } from "./spaces-words.ts";
import { tagsHelp } from "./tags-words.ts";
import { takeBackHelp } from "./take-back-words.ts";
import { teamHelp } from "./team-words.ts";
import type { Topic, TopicWords } from "./topic.ts";
import { twoVersionsHelp } from "./two-versions-words.ts";
import { unforeseenHelp } from "./unforeseen-words.ts";
import { versionHelp } from "./version-words.ts";

/** Every page of the help, in the order in which they are listed. How to add one: README.md. */
export const topics: readonly Topic[] = [
  ...group("begin", [
    ["exemple", sampleHelp, undefined, ["equipe", "rejoindre"]],
    ["equipe", teamHelp, undefined, ["liste", "repertoire"]],
    ["rejoindre", joinHelp, undefined, ["jumelage", "six-mots"]],
    ["jumelage", pairingHelp, links.pair(), ["rejoindre", "telephone-perdu"]],
    ["lecteur", readerHelp, links.asks(), ["six-mots", "espaces"]],
    ["espaces", spacesHelp, links.spaces(), ["rejoindre", "lecteur"]],
    ["iphone", iphoneHelp, links.install(), ["equipe", "rejoindre"]],
    ["android", androidHelp, links.install(), ["equipe", "rejoindre"]],
    ["ordinateur", computerHelp, links.install(), ["liste", "sortir"]],
  ]),
  ...group("daily", [
    ["note", noteHelp, links.newNote(), ["relances", "personnes"]],
    ["relances", followUpsHelp, links.followUps(), ["note"]],
    ["chercher", searchHelp, links.search(), ["fiche"]],
    ["fiche", recordHelp, undefined, ["personnes", "reprendre"]],
    ["personnes", peopleHelp, undefined, ["fiche", "note"]],
    ["photos", photosHelp, undefined, ["note", "personnes"]],
    ["clavier", keyboardHelp, links.settings(), ["chercher", "note"]],
    ["journee", dayHelp, links.events(), ["note", "maillage"]],
    ["maillage", matchmakingHelp, links.events(), ["agendas", "accueil"]],
    ["agendas", agendasHelp, links.events(), ["maillage", "accueil"]],
    ["accueil", checkInHelp, links.events(), ["maillage", "imprevus"]],
    ["imprevus", unforeseenHelp, links.events(), ["maillage", "repertoire"]],
    ["mes-rendez-vous", myDayHelp, links.events(), ["lecteur", "note"]],
  ]),
  ...group("lists", [
    ["etiquettes", tagsHelp, links.enterprises(), ["chercher", "sortir"]],
    ["liste", listHelp, links.import(), ["doublons", "sortir"]],
    ["doublons", duplicatesHelp, undefined, ["liste", "fusionner"]],
    ["fusionner", mergeHelp, links.duplicates(), ["doublons", "reprendre"]],
    ["sortir", outHelp, undefined, ["repertoire", "liste"]],
  ]),
  ...group("together", [
    ["repertoire", exchangeHelp, links.exchanges(), ["six-mots", "deux-versions"]],
    ["six-mots", sixWordsHelp, undefined, ["repertoire", "rejoindre"]],
    ["code", codeHelp, links.scanCode(), ["repertoire", "six-mots"]],
    ["dossier", folderHelp, links.folders(), ["repertoire", "six-mots"]],
    ["partager", shareHelp, links.receive(), ["repertoire", "liste"]],
    ["appareil-partage", sharedDeviceHelp, links.changePerson(), ["verrou", "note"]],
    ["publications", publicationsHelp, links.publications(), ["propositions", "six-mots"]],
    ["propositions", proposalsHelp, links.proposals(), ["publications", "relances"]],
    ["deux-versions", twoVersionsHelp, links.conflicts(), ["reprendre", "repertoire"]],
  ]),
  ...group("safe", [
    ["hors-reseau", offlineHelp, links.settings(), ["repertoire", "version"]],
    ["sauvegarde", backupHelp, links.backup(), ["six-mots", "perdu"]],
    ["perdu", lostHelp, links.settings(), ["sauvegarde", "rejoindre"]],
    ["telephone-perdu", lostPhoneHelp, links.devices(), ["perdu", "jumelage"]],
    ["verrou", lockHelp, links.lock(), ["perdu", "appareil-partage"]],
    ["reprendre", takeBackHelp, links.bin(), ["deux-versions"]],
    ["vie-privee", privacyHelp, links.privacy(), ["personnes", "reprendre"]],
    ["quitter", leaveHelp, links.leaveTeam(), ["perdu", "repertoire"]],
    ["version", versionHelp, links.about("news"), ["hors-reseau"]],
  ]),
];

export function findTopic(id: string | undefined): Topic | undefined {
  return topics.find((topic) => topic.id === id);
}

type Row = readonly [
  id: HelpTopic,
  words: TopicWords,
  door: Link | undefined,
  also: readonly HelpTopic[],
];

function group(name: Topic["group"], rows: readonly Row[]): readonly Topic[] {
  return rows.map(([id, words, door, also]) => ({ id, group: name, words, door, also }));
}
