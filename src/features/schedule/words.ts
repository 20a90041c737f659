import { plural } from "#i18n/plural.ts";

const meetings = {
  fr: (count: number) => plural(count, `${count}\u00A0rencontre`, `${count}\u00A0rencontres`),
  en: (count: number) => plural(count, `${count}\u00A0meeting`, `${count}\u00A0meetings`),
};
const points = {
  fr: (count: number) => plural(count, `${count}\u00A0point`, `${count}\u00A0points`),
  en: (count: number) => plural(count, `${count}\u00A0point`, `${count}\u00A0points`),
};

export const words = {
  title: { fr: "Horaire", en: "Schedule" },
  meetings,
  atLeast: {
    fr: (least: number) => `au moins ${least} par entreprise`,
    en: (least: number) => `at least ${least} an enterprise`,
  },
  best: { fr: "le meilleur possible", en: "the best possible" },
  fromBest: {
    fr: (count: number) => `au plus ${points.fr(count)} du meilleur possible`,
    en: (count: number) => `at most ${points.en(count)} from the best possible`,
  },
  weights: { fr: "Ce qui compte", en: "What counts" },
  handOut: { fr: "Imprimer et distribuer", en: "Print and hand out" },
  propose: { fr: "Proposer un horaire", en: "Propose a schedule" },
  report: { fr: "Bilan", en: "Report" },
  rateNext: { fr: "Évaluer la suivante", en: "Rate the next" },
  unmarked: {
    fr: (count: number) =>
      plural(
        count,
        "1\u00A0rencontre est encore prévue.",
        `${count}\u00A0rencontres sont encore prévues.`,
      ),
    en: (count: number) =>
      plural(
        count,
        "1\u00A0meeting is still planned.",
        `${count}\u00A0meetings are still planned.`,
      ),
  },
  proposed: {
    fr: (count: number) => `Horaire gardé\u00A0: ${meetings.fr(count)}.`,
    en: (count: number) => `Schedule kept: ${meetings.en(count)}.`,
  },
  same: {
    fr: "C’est déjà l’horaire proposé : rien n’a changé.",
    en: "That is the schedule already: nothing has changed.",
  },
  searching: { fr: "Recherche d’un horaire", en: "Looking for a schedule" },
  searched: {
    fr: (percent: string) => `${percent} du chemin`,
    en: (percent: string) => `${percent} of the way`,
  },
  ifStopped: {
    fr: "Si vous arrêtez maintenant, l’horaire d’avant reste tel quel.",
    en: "If you stop now, the schedule of before stays as it is.",
  },
  stop: { fr: "Arrêter", en: "Stop" },
  none: { fr: "Pas encore d’horaire", en: "No schedule yet" },
  noneWhy: {
    fr: (enterprises: number, buyers: number, rounds: number) =>
      `${plural(enterprises, `${enterprises}\u00A0entreprise`, `${enterprises}\u00A0entreprises`)}, ${plural(buyers, `${buyers}\u00A0acheteur`, `${buyers}\u00A0acheteurs`)}, ${plural(rounds, `${rounds}\u00A0ronde`, `${rounds}\u00A0rondes`)}. L’horaire sert d’abord ceux qui ont le moins, puis les souhaits et les besoins.`,
    en: (enterprises: number, buyers: number, rounds: number) =>
      `${plural(enterprises, `${enterprises}\u00A0enterprise`, `${enterprises}\u00A0enterprises`)}, ${plural(buyers, `${buyers}\u00A0buyer`, `${buyers}\u00A0buyers`)}, ${plural(rounds, `${rounds}\u00A0round`, `${rounds}\u00A0rounds`)}. The schedule serves first those who have least, then wishes and needs.`,
  },
  tooLate: {
    fr: "Toutes ses rondes ont commencé\u00A0: il n’y a plus rien à proposer.",
    en: "All its rounds have begun: nothing is left to propose.",
  },
  edit: { fr: "Modifier la journée", en: "Edit the day" },
  nobody: {
    fr: "Inscrivez d’abord des entreprises et des acheteurs.",
    en: "First enrol enterprises and buyers.",
  },
  hours: { fr: "Dire les heures", en: "Tell the hours" },
  toDay: { fr: "Ouvrir la journée", en: "Open the day" },
  rounds: { fr: "Rondes", en: "Rounds" },
  round: {
    fr: (round: number) => `Ronde ${round}`,
    en: (round: number) => `Round ${round}`,
  },
  roundAt: {
    fr: (round: number, at: string) => `Ronde ${round}, ${at}`,
    en: (round: number, at: string) => `Round ${round}, ${at}`,
  },
  table: {
    fr: (table: string) => `table ${table}`,
    en: (table: string) => `table ${table}`,
  },
  notHeld: { fr: "n’a pas lieu", en: "not held" },
  free: { fr: "libre", en: "free" },
  pinned: { fr: "épinglée", en: "pinned" },
  buyerAndTable: { fr: "Acheteur et table", en: "Buyer and table" },
  grid: { fr: "Horaire, rondes et tables", en: "Schedule, rounds and tables" },
  keyHeld: { fr: "tenue", en: "held" },
  keyCan: { fr: "place possible", en: "possible place" },
  keyNo: { fr: "prise ou impossible", en: "taken or not possible" },
  keyPin: { fr: "épinglée, ne bouge plus", en: "pinned, moves no more" },
  keyPrinted: { fr: "imprimée, plus rien n’y bouge", en: "printed, nothing moves in it" },
  printed: { fr: "imprimée", en: "printed" },
  printedWhy: {
    fr: "Cette ronde est imprimée\u00A0: plus rien n’y bouge.",
    en: "This round is printed: nothing moves in it.",
  },
  loosen: {
    fr: (round: number) => `Débloquer la ronde ${round}`,
    en: (round: number) => `Unlock round ${round}`,
  },
  here: { fr: "ici", en: "here" },
  swap: { fr: "échanger", en: "swap" },
  thisMeeting: { fr: "Ce rendez-vous", en: "This meeting" },
  back: { fr: "Horaire", en: "Schedule" },
  pin: { fr: "Épingler", en: "Pin" },
  unpin: { fr: "Désépingler", en: "Unpin" },
  pinKept: { fr: "Rencontre épinglée.", en: "Meeting pinned." },
  pinGone: { fr: "Rencontre désépinglée.", en: "Meeting unpinned." },
  rate: { fr: "Évaluer la rencontre", en: "Rate the meeting" },
  take: { fr: "Retirer", en: "Remove" },
  taken: { fr: "Rencontre retirée de l’horaire.", en: "Meeting removed from the schedule." },
  move: { fr: "Le déplacer", en: "Move it" },
  moved: { fr: "Rencontre déplacée.", en: "Meeting moved." },
  noMove: { fr: "Aucune autre ronde n’est à venir.", en: "No other round is to come." },
  movedToo: {
    fr: (count: number) =>
      `Rencontre déplacée; ${plural(count, `${count}\u00A0autre change`, `${count}\u00A0autres changent`)}.`,
    en: (count: number) =>
      `Meeting moved; ${plural(count, `${count}\u00A0other changes`, `${count}\u00A0others change`)}.`,
  },
  cannotAdapt: {
    fr: "Le reste ne peut pas s’y adapter : rien n’a changé.",
    en: "The rest cannot adapt to it: nothing has changed.",
  },
  nothingElse: { fr: "rien d’autre ne bouge", en: "nothing else moves" },
  othersGo: {
    fr: (names: string, count: number, round: number) =>
      `${names} ${plural(count, "passe", "passent")} à la ronde ${round}`,
    en: (names: string, count: number, round: number) =>
      `${names} ${plural(count, "goes", "go")} to round ${round}`,
  },
  cannot: {
    "not-there": {
      fr: (name: string) => `impossible\u00A0: ${name} n’est pas là à cette heure`,
      en: (name: string) => `not possible: ${name} is not there then`,
    },
    busy: {
      fr: (name: string, other: string) =>
        `${name} est déjà avec ${other}\u00A0: le reste s’adapte`,
      en: (name: string, other: string) => `${name} already meets ${other}: the rest adapts`,
    },
    pinned: {
      fr: (name: string, other: string) =>
        `impossible\u00A0: ${name} avec ${other} est une rencontre épinglée`,
      en: (name: string, other: string) => `not possible: ${name} with ${other} is pinned`,
    },
    "no-table": {
      fr: () => "impossible\u00A0: toutes les tables sont prises",
      en: () => "not possible: every table is taken",
    },
  },
  why: { fr: "Pourquoi ce rendez-vous", en: "Why this meeting" },
  noReason: {
    fr: "Placée à la main\u00A0: ni souhait ni besoin ne la proposait.",
    en: "Placed by hand: neither a wish nor a need proposed it.",
  },
  unmet: { fr: "Souhaits sans place", en: "Wishes without a place" },
  pair: {
    fr: (enterprise: string, buyer: string) => `${enterprise} × ${buyer}`,
    en: (enterprise: string, buyer: string) => `${enterprise} × ${buyer}`,
  },
  clash: {
    fr: (count: number) =>
      plural(
        count,
        "1 rencontre ne peut plus se tenir",
        `${count} rencontres ne peuvent plus se tenir ensemble`,
      ),
    en: (count: number) =>
      plural(
        count,
        "1 meeting cannot be held any more",
        `${count} meetings cannot be held together any more`,
      ),
  },
  clashWhy: {
    fr: "Quelqu’un ou quelque chose manque.",
    en: "Somebody or something is missing.",
  },
  clashMend: { fr: "Replanifier", en: "Plan again" },
  whyNot: {
    veto: { fr: () => "à ne pas réunir", en: () => "to be kept apart" },
    "not-there": {
      fr: (name: string) => `${name} n’est pas attendu ce jour-là`,
      en: (name: string) => `${name} is not expected that day`,
    },
    "no-wish": {
      fr: () => "le rang est trop loin pour compter",
      en: () => "the rank is too far to count",
    },
    "no-common-round": {
      fr: () => "jamais là en même temps",
      en: () => "never there at the same time",
    },
    "no-round-left": {
      fr: () => "leurs rondes communes ne sont plus à planifier",
      en: () => "their common rounds are no longer to be planned",
    },
    "fixed-instead": {
      fr: () => "leurs rondes communes sont prises par des rencontres qui ne bougent plus",
      en: () => "their common rounds are taken by meetings that move no more",
    },
    "no-table": {
      fr: () => "aucune table n’est libre dans leurs rondes communes",
      en: () => "no table is free in their common rounds",
    },
    full: {
      fr: (name: string) => `${name} a déjà toutes les rencontres voulues, qui ne bougent plus`,
      en: (name: string) => `${name} has all the meetings wanted already, which move no more`,
    },
    wanted: {
      fr: (names: string, count: number, pairs: string) =>
        `${names} ${plural(count, "a", "ont")} déjà toutes les rencontres voulues\u00A0: il faudrait renoncer à ${pairs}`,
      en: (names: string, count: number, pairs: string) =>
        `${names} ${plural(count, "has", "have")} all the meetings wanted already: it would cost ${pairs}`,
    },
    tables: {
      fr: (round: number, pairs: string) =>
        `à la ronde ${round}, toutes les tables sont prises\u00A0: il faudrait renoncer à ${pairs}`,
      en: (round: number, pairs: string) =>
        `in round ${round}, every table is taken: it would cost ${pairs}`,
    },
    lost: {
      fr: (round: number, pairs: string) => `à la ronde ${round}, elle ferait perdre ${pairs}`,
      en: (round: number, pairs: string) => `in round ${round}, it would cost ${pairs}`,
    },
    promised: {
      fr: (pairs: string, count: number) =>
        `${pairs}, ${plural(count, "qui est promise", "dont l’une est promise")}`,
      en: (pairs: string, count: number) =>
        `${pairs}, ${plural(count, "which is promised", "one of which is promised")}`,
    },
    moved: {
      fr: (round: number, pairs: string, count: number) =>
        `possible à la ronde ${round} si ${pairs} ${plural(count, "change", "changent")} de ronde`,
      en: (round: number, pairs: string, count: number) =>
        `possible in round ${round} if ${pairs} ${plural(count, "changes", "change")} round`,
    },
    replan: {
      fr: (round: number) => `possible à la ronde ${round} si l’horaire est refait`,
      en: (round: number) => `possible in round ${round} if the schedule is made anew`,
    },
    free: {
      fr: (round: number) => `rien ne s’y oppose à la ronde ${round}`,
      en: (round: number) => `nothing stands against it in round ${round}`,
    },
  },
  place: {
    fr: (round: number) => `Placer à la ronde ${round}`,
    en: (round: number) => `Place in round ${round}`,
  },
  placed: { fr: "Rencontre placée.", en: "Meeting placed." },
  lacking: { fr: "Moins que promis", en: "Fewer than promised" },
  lacks: {
    fr: (has: number, promised: number) => `${meetings.fr(has)} sur ${promised} promises`,
    en: (has: number, promised: number) => `${has} of ${promised} meetings promised`,
  },
  lackWhy: {
    "few-partners": {
      fr: (count: number) => {
        if (count === 0)
          return "aucun acheteur inscrit ne lui convient\u00A0: ajoutez-lui un souhait";
        return plural(
          count,
          "un seul acheteur lui convient",
          `${count} acheteurs seulement lui conviennent`,
        );
      },
      en: (count: number) =>
        count === 0
          ? "no enrolled buyer suits it: add a wish to it"
          : plural(count, "only one buyer suits it", `only ${count} buyers suit it`),
    },
    "few-rounds": {
      fr: (count: number) =>
        plural(count, "là pour une seule ronde", `là pour ${count} rondes seulement`),
      en: (count: number) =>
        plural(count, "there for only one round", `there for only ${count} rounds`),
    },
    "few-common-rounds": {
      fr: (count: number) => `${meetings.fr(count)} au plus, avec qui est là en même temps`,
      en: (count: number) => `${meetings.en(count)} at most, with who is there at the same time`,
    },
    "shared-out": {
      fr: () => "les autres en manqueraient autant",
      en: () => "others would lack as many",
    },
  },
  fewer: { fr: "Rien à placer", en: "Nothing to place" },
};
