/**
 * Every address that one screen may give of another: screens know each other only by these.
 * A link is ready for an anchor's `href`; to go there from code, `useGo()(link)`.
 */
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
} as const;
export type AddressedType = keyof typeof typeInAddress;

export const importStepInAddress = {
  columns: "colonnes",
  lines: "lignes",
  duplicates: "doublons",
  summary: "resume",
  done: "fait",
} as const;

/** A page of the help, as its address names it. */
export type HelpTopic =
  | "exemple"
  | "equipe"
  | "rejoindre"
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
  | "deux-versions"
  | "reprendre"
  | "journee"
  | "hors-reseau"
  | "sauvegarde"
  | "perdu"
  | "version"
  | "partager"
  | "quitter";

export const aboutPartInAddress = {
  news: "nouveautes",
  report: "rapport",
  licences: "licences",
  accessibility: "accessibilite",
} as const;

export const links = {
  home: () => to("/"),
  /** Everything that the words find, of every type or of one. */
  search: (text?: string, type?: AddressedType) =>
    to("/recherche", { q: text, type: type && typeInAddress[type] }),
  firstRun: () => to("/bienvenue"),
  install: () => to("/installer"),
  createTeam: () => to("/bienvenue/equipe"),
  /** `file` names one that another app gave: it is taken up at once. */
  joinTeam: (file?: string) => to("/bienvenue/rejoindre", { recu: file }),
  openBackup: () => to("/bienvenue/sauvegarde"),

  enterprises: (query: ListQuery = {}) => to("/entreprises", listParameters(query)),
  enterpriseFilters: (query: ListQuery = {}) => to("/entreprises/filtres", listParameters(query)),
  newEnterprise: (name?: string) => to("/entreprises/nouvelle", { nom: name }),
  /** `show` names a contact, an offer or a note of the sheet: the sheet opens on it. */
  enterprise: (
    id: string,
    options: { readonly query?: ListQuery; readonly show?: string | undefined } = {},
  ) => to(`/entreprises/${id}`, { ...listParameters(options.query ?? {}), voir: options.show }),
  editEnterprise: (id: string) => to(`/entreprises/${id}/modifier`),

  buyers: (query: ListQuery = {}) => to("/acheteurs", listParameters(query)),
  buyerFilters: (query: ListQuery = {}) => to("/acheteurs/filtres", listParameters(query)),
  newBuyer: (name?: string) => to("/acheteurs/nouveau", { nom: name }),
  /** `show` names a contact, a need or a note of the sheet: the sheet opens on it. */
  buyer: (
    id: string,
    options: { readonly query?: ListQuery; readonly show?: string | undefined } = {},
  ) => to(`/acheteurs/${id}`, { ...listParameters(options.query ?? {}), voir: options.show }),
  editBuyer: (id: string) => to(`/acheteurs/${id}/modifier`),

  newContact: (of: Concerned) => to("/contacts/nouveau", concerned(of)),
  editContact: (id: string) => to(`/contacts/${id}/modifier`),
  newOffer: (enterprise: string) => to("/offres/nouvelle", { entreprise: enterprise }),
  editOffer: (id: string) => to(`/offres/${id}/modifier`),
  newNeed: (buyer: string) => to("/besoins/nouveau", { acheteur: buyer }),
  editNeed: (id: string) => to(`/besoins/${id}/modifier`),

  notes: (of: Concerned & { readonly search?: string } = {}) =>
    to("/notes", { ...concerned(of), q: of.search }),
  note: (id: string) => to(`/notes/${id}`),
  newNote: (of: Concerned = {}) => to("/notes/nouvelle", concerned(of)),
  /** Begun by a text that another app gave: a draft of its own. */
  noteOfGift: (gift: string) => to("/notes/nouvelle", { recu: gift }),
  editNote: (id: string) => to(`/notes/${id}/modifier`),

  followUps: (query: { readonly who?: string } = {}) => to("/relances", { qui: query.who }),
  newFollowUp: (of: Concerned = {}) => to("/relances/nouvelle", concerned(of)),
  followUp: (id: string) => to(`/relances/${id}`),
  editFollowUp: (id: string) => to(`/relances/${id}/modifier`),

  /** Today's, when there is one; else all of them. */
  events: () => to("/evenements"),
  allEvents: () => to("/evenements", { liste: "oui" }),
  newEvent: () => to("/evenements/nouveau"),
  event: (id: string) => to(`/evenements/${id}`),
  editEvent: (id: string) => to(`/evenements/${id}/modifier`),

  import: (type?: "enterprises" | "buyers") =>
    to("/importer", { type: type && typeInAddress[type] }),
  /** A list that another app gave. */
  importGift: (file: string) => to("/importer", { recu: file }),
  /** `line` names the row of a duplicate. */
  importStep: (step: keyof typeof importStepInAddress, line?: number) =>
    to(`/importer/${importStepInAddress[step]}`, { ligne: line?.toString() }),
  /** What an import did, the last one unless told. */
  importReceipt: (id: string) => to(`/importer/${importStepInAddress.done}`, { import: id }),
  exchanges: () => to("/echanges"),
  send: () => to("/echanges/envoyer"),
  /** `file` names one of the inbox: it is taken up at once. */
  receive: (file?: string) => to("/echanges/recevoir", { fichier: file }),
  receipt: (id: string) => to(`/echanges/recus/${id}`),
  /** What another app gave, and waits. */
  gift: (folder: string) => to(`/partage/${folder}`),
  conflicts: () => to("/conflits"),
  conflict: (type: AddressedType, id: string, field: string) =>
    to(`/conflits/${typeInAddress[type]}/${id}/${encodeURIComponent(field)}`),
  history: (type: AddressedType, id: string) => to(`/historique/${typeInAddress[type]}/${id}`),
  bin: (
    query: {
      readonly type?: AddressedType | undefined;
      readonly search?: string | undefined;
    } = {},
  ) => to("/corbeille", { type: query.type && typeInAddress[query.type], q: query.search }),
  /** What a record in the bin held, and what still names it. */
  binned: (type: AddressedType, id: string) => to(`/corbeille/${typeInAddress[type]}/${id}`),
  duplicates: (type?: AddressedType) => to("/doublons", { type: type && typeInAddress[type] }),
  /** Without the other one it is chosen there. `isFromList`: of the probable duplicates. */
  merge: (type: AddressedType, id: string, other?: string, isFromList = false) =>
    to(`/fusionner/${typeInAddress[type]}/${id}${other === undefined ? "" : `/${other}`}`, {
      liste: isFromList ? "oui" : undefined,
    }),
  settings: () => to("/reglages"),
  thisDevice: () => to("/reglages/appareil"),
  backup: () => to("/reglages/sauvegarde"),
  compareBackup: () => to("/reglages/comparer"),
  teamName: () => to("/reglages/equipe"),
  newMember: () => to("/reglages/membres/nouveau"),
  editMember: (id: string) => to(`/reglages/membres/${id}`),
  leaveSample: () => to("/reglages/quitter-exemple"),
  leaveTeam: () => to("/reglages/quitter-equipe"),
  more: () => to("/plus"),
  help: (topic?: HelpTopic) => to(topic === undefined ? "/aide" : `/aide/${topic}`),
  about: (part?: keyof typeof aboutPartInAddress) =>
    to(part === undefined ? "/a-propos" : `/a-propos/${aboutPartInAddress[part]}`),
};

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

function listParameters(query: ListQuery): Parameters {
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

function concerned(of: Concerned): Parameters {
  return { acheteur: of.buyer, entreprise: of.enterprise, evenement: of.event };
}

/** Empty parameters are left out, so that one list has one address. */
function to(path: `/${string}`, parameters: Parameters = {}): Link {
  const query = Object.entries(parameters)
    .filter((entry): entry is [string, string] => Boolean(entry[1]))
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`);
  return `#${path}${query.length === 0 ? "" : `?${query.join("&")}`}`;
}
