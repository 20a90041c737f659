import { foldName } from "#domain/fold-name.ts";
import { mrcCodes } from "#domain/mrc.ts";
import { mrcName } from "#domain/municipalities.ts";

/**
 * The option that a cell names, by the words that people use for it, French or English. The first
 * that fits: « Office municipal d’habitation » is no municipality.
 */
export function readOption(field: string, text: string): string | undefined {
  return readOptions(field, text)[0];
}

/** All the options that a text names: « Traiteur et événementiel » is two families. */
export function readOptions(field: string, text: string): readonly string[] {
  const folded = foldName(text);
  if (folded === "") return [];
  const words = wordsOf(field);
  const said = words.find(([option]) => foldName(option) === folded);
  if (said !== undefined) return [said[0]];
  return words.filter(([, pattern]) => pattern.test(folded)).map(([option]) => option);
}

type Words = readonly (readonly [option: string, pattern: RegExp])[];

function wordsOf(field: string): Words {
  if (field.startsWith("principle")) return yesOrNo;
  return words[field] ?? [];
}

/** Folded as foldName does: no accents, no capitals, no punctuation but / & +. */
function options(table: Readonly<Record<string, string>>): Words {
  return Object.entries(table).map(([option, pattern]) => [
    option,
    new RegExp(String.raw`\b(?:${pattern})`),
  ]);
}

const mrcs: Words = mrcCodes.map((code) => {
  const name = foldName(mrcName(code)).replace(/^(?:la|les) /, "");
  return [
    code,
    new RegExp(
      String.raw`^(?:mrc )?(?:de |du |des |d )?(?:la |les )?(?:${name}|${code.slice(0, 2)}0?)$`,
    ),
  ];
});

const months = [
  "janv|jan",
  "fev|feb",
  "mars|mar",
  "avr|apr",
  "mai|may",
  "juin|june?",
  "juil|july?",
  "aout|aug",
  "sept|sep",
  "oct",
  "nov",
  "dec",
];

const yesOrNo = options({
  yes: "oui|yes|o$|y$|x$|vrai|true|1$",
  no: "non|no$|n$|faux|false|0$",
  "to-check": "a verifier|a valider|to check|inconnu|unknown",
});

const words: Readonly<Record<string, Words>> = {
  legalForm: options({
    "worker-shareholder-coop": "actionnaire|.*actionnaire|.*shareholder|cta$",
    "solidarity-coop": "solidarite|solidarity",
    "worker-coop": "travail|travailleu|worker",
    "producer-coop": "producteu|producer|agricole",
    "consumer-coop": "consommateu|consumer|utilisateu",
    mutual: "mutuelle|mutual",
    npo: "osbl|obnl|osb|npo|opbl|organisme (?:sans|a) but|organisation (?:sans|a) but|sans but lucratif|but non lucratif|non ?profit|not for profit|non lucrati|personne morale sans",
  }),
  traits: options({
    "adapted-enterprise": "entreprises? adaptee|adaptee|adapted",
    "integration-enterprise": "insertion|integration",
    "home-care": "aide (?:a )?domicile|aide domestique|eesad|home ?care",
    "childcare-centre": "cpe$|cpe |centre de la petite enfance|childcare|daycare|garderie",
    "reuse-centre": "ressourcerie|friperie|reemploi|reuse|thrift",
    "community-media": "media|radio|journal|television",
    "cultural-organisation": "culture|culturel|cultural|art",
    other: "autre|other",
  }),
  sectors: options({
    "food-catering":
      "aliment|traiteu|restau|cuisin|buffet|repas|cafe|boulang|popote|food|cater|meal",
    "events-entertainment": "evenement|animat|festiv|spectacle|event|entertain",
    cleaning: "entretien menager|menage|nettoya|concierger|janitor|clean|housekeep|buanderi",
    landscaping: "paysag|verdiss|horticul|jardin|deneig|landscap|green|gazon",
    "waste-reuse":
      "matieres residuelles|recycl|recup|reemploi|compost|dechet|valoris|waste|reuse|ressourcerie|friperie|ecocentre",
    "wood-furniture":
      "bois|ameublement|meuble|menuiser|ebenister|mobilier|wood|furniture|carpent|palette|fabrication",
    "industrial-subcontracting":
      "sous traitance|industriel|assembl|emballa|conditionnement|subcontract|industrial|packag|manufactur",
    "textile-sewing": "textile|coutur|vetement|sewing|cloth|brod",
    "printing-communication":
      "impri|communicat|graphi|infograph|print|edition|signal|media|radio|journal",
    culture: "cultur|mediation|art|musee|patrimoin|music|musique|theatre|heritage|museum",
    "tourism-lodging-rooms":
      "touris|heberge|auberge|salle|camping|hotel|lodging|room|loisir|plein air|recreat",
    transport: "transport|mobilite|livraison|taxi|delivery|mobility|camionnage",
    "training-consulting": "formation|conseil|consult|accompagnement|training|coach|enseignement",
    "personal-home-care":
      "aide (?:a )?domicile|aide domestique|services? (?:a la |aux )?personne|soins|sante|home ?care|personal care|eesad|aines|repit",
    "childhood-youth": "petite enfance|enfan|jeunes|cpe\\b|garderie|child|youth|daycare",
    "energy-environment": "energ|environnement|ecolog|climat|environment|biodiversi|foret|forest",
    digital: "numeri|informati|logiciel|web|digital|software|technolog",
    "space-equipment-rental": "location|locati|rental|rent|lease|pret d equipement",
    other: "autre|other|divers",
  }),
  servedMrcs: mrcs,
  mrcs,
  buyerType: options({
    mrc: "mrc|municipalite regionale",
    "intermunicipal-board": "regie",
    "housing-office": "office.*habitation|omh|orh|oh$|housing",
    transit: "transport|transit",
    "school-service-centre": "centre de services? scolaire|commission scolaire|css|school",
    cegep: "cegep|college",
    university: "universit|uqar",
    "health-centre": "cisss|ciusss|sante|centre integre|hopital|clsc|health|hospital",
    "state-company": "societes? d etat|hydro|saq$|sepaq|loto|state|crown",
    federal: "federal|gouvernement du canada|canada",
    ministry: "ministere|ministry|minister",
    "government-body":
      "organisme gouvernemental|organisme public|organisme du gouvernement|gouvernement|government|agence|agency",
    "committed-private": "prive|private|entreprise|caisse|enterprise|company",
    municipality: "municipal|ville|town|city|village|paroisse",
  }),
  regime: options({
    lcop: "lcop|c 65|loi sur les contrats des organismes publics|organismes publics",
    municipal: "municip|lcv|code municipal",
    "state-company": "societes? d etat|state|crown",
    federal: "federal",
    none: "hors|aucun|none|sans|prive",
  }),
  fiscalYear: options({
    "jan-dec": "jan|1er? jan|calend|civil|31 dec|dec",
    "apr-mar": "avr|apr|1er? avr|31 mars|mars",
    "jul-jun": "juil|jul|1er? juil|30 juin|juin",
  }),
  procurementPolicy: options({
    "with-social-economy": ".*economie sociale|.*social economy|volet|ees",
    responsible: "respons|.*respons|durable|ecorespons|sustain",
    general: "general|oui|yes|generique",
    none: "aucun|none|non$|no$|pas",
    unknown: "inconnu|unknown|\\?|a verifier|ne sait",
  }),
  budgetMonth: months.map((names, index): readonly [string, RegExp] => [
    String(index + 1).padStart(2, "0"),
    new RegExp(String.raw`^(?:${names})|^0?${index + 1}$`),
  ]),
  role: options({
    "general-manager":
      "direct(?:ion|eur|rice) general|dg$|dga$|greffi|secretaire tresor|general manager|executive director|chief executive|ceo",
    procurement: "appro|achat|acquisition|procure|purchas|buyer|acheteu|contrats",
    elected: "elu|maire|mairesse|conseill|prefet|echevin|elected|mayor|council|warden",
    "sustainable-development": "developpement durable|environnement|ecorespons|sustain",
    communications: "commun|relations publiques|public relations",
    user: "utilisateu|user|requer",
    "decision-maker":
      "decid|decision|direct|president|vice president|gestionnaire|manager|owner|proprietaire",
  }),
  source: options({
    person: "remis|personne|carte|person|card",
    "official-site": "site|web|officiel|official",
    seao: "seao",
    event: "evenement|activite|foire|event|fair",
    "third-party": "tiers|refer|third|colleg",
  }),
  legalBasis: options({
    "professional-function": "fonction|professionnel|professional|function",
    "public-information": "public|caractere public",
    consent: "consent",
  }),
  commercialConsent: options({
    express: "expres|oui|yes",
    implied: "tacite|implicite|implied",
    withdrawn: "retire|withdrawn|desabonn|unsubscrib",
    none: "aucun|none|non$|no$",
  }),
};

/** « oui », « X », « vrai »; undefined when it is neither a yes nor a no. */
export function readFlag(text: string): boolean | undefined {
  const option = readOption("principleNeeds", text === "✓" || text === "✔" ? "x" : text);
  return option === "yes" ? true : option === "no" ? false : undefined;
}
