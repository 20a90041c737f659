/** Ready for an anchor's `href`; to go there from code, `useGo()(link)`. */
export type Link = `#/${string}`;

/** How a list of enterprises or buyers is narrowed and sorted; the address holds it. */
export interface ListQuery {
  /** What was typed in the search box. */
  readonly search?: string | undefined;
  readonly mrc?: readonly string[] | undefined;
  /** Families of goods and services. */
  readonly families?: readonly string[] | undefined;
  /** Legal forms of enterprises, kinds of buyers. */
  readonly kinds?: readonly string[] | undefined;
  readonly needs?: readonly string[] | undefined;
  /** Sizes of contract that an enterprise can take. */
  readonly contract?: readonly string[] | undefined;
  /** States of the sheet: verified, to complete, with two versions. */
  readonly sheet?: readonly string[] | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly sort?: string | undefined;
}

export interface Concerned {
  readonly buyer?: string | undefined;
  readonly enterprise?: string | undefined;
  readonly event?: string | undefined;
}

/** In an address, as people read it there. */
export const typeInAddress = {
  enterprises: "entreprises",
  offers: "offres",
  buyers: "acheteurs",
  contacts: "contacts",
  needs: "besoins",
  interactions: "notes",
  followUps: "relances",
  events: "evenements",
  devices: "appareils",
  members: "membres",
  audiences: "cercles",
  readers: "lecteurs",
  proposals: "propositions",
  teams: "responsable",
  incidents: "incidents",
  accessRequests: "demandes",
  signers: "cles",
  enrolments: "inscriptions",
  wishes: "souhaits",
  vetoes: "vetos",
  meetings: "rencontres",
  ratings: "evaluations",
} as const;
export type AddressedType = keyof typeof typeInAddress;

/** A page of the help, as its address names it. */
export type HelpTopic =
  | "exemple"
  | "equipe"
  | "rejoindre"
  | "lecteur"
  | "espaces"
  | "iphone"
  | "android"
  | "ordinateur"
  | "note"
  | "relances"
  | "chercher"
  | "fiche"
  | "personnes"
  | "liste"
  | "doublons"
  | "fusionner"
  | "sortir"
  | "repertoire"
  | "six-mots"
  | "code"
  | "dossier"
  | "deux-versions"
  | "reprendre"
  | "etiquettes"
  | "photos"
  | "clavier"
  | "journee"
  | "maillage"
  | "imprevus"
  | "accueil"
  | "agendas"
  | "mes-rendez-vous"
  | "hors-reseau"
  | "sauvegarde"
  | "perdu"
  | "version"
  | "partager"
  | "quitter"
  | "jumelage"
  | "telephone-perdu"
  | "verrou"
  | "appareil-partage"
  | "publications"
  | "propositions"
  | "vie-privee";

/** The path that the router's navigate() takes. */
export function pathOf(link: Link): string {
  return link.slice(1);
}

/** From the « :type » of an address; undefined when the address was mistyped. */
export function typeOfAddress(word: string): AddressedType | undefined {
  const isAddressed = (name: string): name is AddressedType => name in typeInAddress;
  const type = Object.entries(typeInAddress).find((pair) => pair[1] === word)?.[0];
  return type !== undefined && isAddressed(type) ? type : undefined;
}

/** The query of a list as its address holds it; `parameters` as useSearchParams() gives them. */
export function listQueryOf(
  parameters: Readonly<Partial<Record<string, string | readonly string[]>>>,
): ListQuery {
  const one = (name: string) => {
    const value = parameters[name];
    return (typeof value === "string" ? value : value?.[0]) || undefined;
  };
  const several = (name: string) => one(name)?.split(",").filter(Boolean) ?? [];
  return {
    search: one("q"),
    mrc: several("mrc"),
    families: several("famille"),
    kinds: several("type"),
    needs: several("besoin"),
    contract: several("contrat"),
    sheet: several("fiche"),
    tags: several("etiquette").map(asTyped),
    sort: one("tri"),
  };
}

type Parameters = Readonly<Record<string, string | undefined>>;

export function listParameters(query: ListQuery): Parameters {
  return {
    q: query.search,
    mrc: query.mrc?.join(","),
    famille: query.families?.join(","),
    type: query.kinds?.join(","),
    besoin: query.needs?.join(","),
    contrat: query.contract?.join(","),
    fiche: query.sheet?.join(","),
    // A tag is free text: a comma in it separates nothing.
    etiquette: query.tags
      ?.map((tag) => tag.replaceAll("%", "%25").replaceAll(",", "%2C"))
      .join(","),
    tri: query.sort,
  };
}

function asTyped(tag: string): string {
  return tag.replaceAll("%2C", ",").replaceAll("%25", "%");
}

export function concerned(of: Concerned): Parameters {
  return { acheteur: of.buyer, entreprise: of.enterprise, evenement: of.event };
}

/** Empty parameters are left out, so that one list has one address. */
export function to(path: `/${string}`, parameters: Parameters = {}): Link {
  const query = Object.entries(parameters)
    .filter((entry): entry is [string, string] => Boolean(entry[1]))
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`);
  return `#${path}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}
