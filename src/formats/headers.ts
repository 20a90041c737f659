import { foldName } from "#domain/fold-name.ts";
import type { ColumnTarget, PersonField, SheetType } from "./column-target.ts";

/** Titles as two hands may write them: « N° d'entreprise (NEQ) », « noEntreprise_NEQ » are « no entreprise neq ». */
export function foldHeader(title: string): string {
  const words = title.replaceAll(/([a-zà-ÿ])([A-ZÀ-Ý])/g, "$1 $2").replaceAll(/n[°º]|#/gi, " no ");
  return foldName(words)
    .replaceAll(/\b(?:numero|num|nr|number)\b/g, "no")
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "" && !emptyWords.has(word))
    .join(" ")
    .replace(/ 1$/, "");
}

const emptyWords = new Set(
  "d l de du des la le les et au aux en pour of the for votre vos notre your our obligatoire facultatif".split(
    " ",
  ),
);

/** Folded titles of each target, « , » between them; the first ones are the surest. */
export type Titles<T extends string = ColumnTarget> = Readonly<Partial<Record<T, string>>>;

const place: Titles = {
  municipality:
    "municipalite, ville, localite, lieu, city, town, municipality, ville municipalite, municipalite ville, emplacement, code municipal, code geographique, location",
  address:
    "adresse, adresse civique, rue, adresse postale, adresse complete, adresse rue, no civique rue, no rue, siege social, address, street, street address, mailing address",
  postalCode: "code postal, cp, codepostal, postal code, postal, postcode, zip, zip code",
};

const phones =
  "telephone, tel, no telephone, no tel, telephone principal, tel principal, telephone bureau, tel bureau, telephone general, telephone entreprise, telephone organisation, phone, phone no, telephone no, main phone, business phone";
const emails =
  "courriel, email, e mail, mail, mel, adresse courriel, adresse email, adresse e mail, adresse electronique, courrier electronique, courriel general, courriel entreprise, courriel principal, email address, e mail address, general email";

const reach: Titles = {
  phone: phones,
  email: emails,
  website:
    "site web, site internet, site, web, url, website, web site, adresse web, page web, www, adresse site web",
  tags: "etiquettes, etiquette, mots cles, mot cle, tags, tag, labels, label, keywords",
  verifiedOn: "verifie, verifie le, date verification, verified, verified on",
};

const ids = "id, identifiant, id maillon, identifiant maillon, id fiche, no fiche, record id";
const neqs =
  "neq, no neq, no entreprise quebec, no entreprise quebec neq, no entreprise neq, neq no entreprise quebec, quebec enterprise no, no entreprise";
const organisations =
  "organisation, nom organisation, entreprise, nom entreprise, organisme, nom organisme, nom org, org, employeur, etablissement, institution, acheteur, ees, company, company name, organization, organization name, organisation name, employer, enterprise, enterprise name, business, business name, buyer, buyer name";

/** Of the person named on a row, whatever the row is about. */
export const personTitles: Titles<PersonField> = {
  fullName:
    "nom complet, nom prenom, prenom nom, contact, nom contact, personne ressource, personne contact, responsable, representant, repondant, full name, name, contact name, nom",
  firstName: "prenom, prenom contact, first name, firstname, given name",
  lastName: "nom famille, nom contact, last name, lastname, surname, family name, nom",
  function:
    "fonction, titre, titre emploi, titre poste, poste occupe, poste, title, job title, position, function, occupation",
  role: "role",
  workEmail: `courriel travail, courriel professionnel, work email, business email, ${emails}`,
  workPhone: `telephone travail, tel travail, ligne directe, work phone, direct line, ${phones}`,
  extension: "poste, poste tel, poste telephonique, no poste, ext, extension",
  personalCell:
    "cellulaire, cell, cel, cellulaire personnel, cell personnel, mobile, portable, cell phone, mobile phone, no cellulaire",
  tags: "etiquettes contact, etiquettes, contact tags, tags",
  keepUntil: "conserver jusqu a, conservation, keep until",
  verifiedOn: "verifie, verifie le, verified on",
};

export const titles: Readonly<Record<SheetType, Titles>> = {
  enterprises: {
    id: ids,
    name: `nom usuel, ${organisations}, nom, nom commercial, nom affaires, nom ees, denomination, fournisseur, nom fournisseur, membre, nom membre, name, usual name, supplier, supplier name`,
    legalName:
      "nom legal, raison sociale, denomination sociale, nom juridique, nom corporatif, nom req, legal name, corporate name",
    neq: neqs,
    legalForm:
      "forme juridique, forme legale, forme, statut juridique, statut legal, type organisation, type entreprise, legal form, legal status, type",
    traits: "particularites, particularite, types ees, traits, special features",
    sectors:
      "secteurs, secteur, secteur activite, secteurs activite, famille, familles, famille esja, familles esja, categorie, categories, domaine, domaines, domaine activite, activites, produits services, sectors, sector, industry, family, families, category",
    purposes: "finalites, finalite, finalite sociale, finalites sociales, social purpose, purposes",
    mission: "mission, description, mission description, presentation, a propos, about",
    ...place,
    ...reach,
    radiusKm: "rayon, rayon km, rayon action, rayon action km, rayon desserte, radius, radius km",
    servedMrcs:
      "mrc desservies, territoire, territoire desservi, territoires desservis, desserte, served mrcs, mrcs served, area served, territory",
    leadDays: "delai, delai jours, delai habituel, delai livraison, lead time, lead days",
    maxContract:
      "contrat maximal, contrat max, contrat maximum, plus gros contrat, plus grand contrat, valeur maximale contrat, max contract, largest contract",
    crews: "equipes, equipes disponibles, nombre equipes, nb equipes, crews, teams",
  },
  buyers: {
    id: ids,
    name: `organisme acheteur, organisme public, nom, nom acheteur, nom institution, donneur ouvrage, donneur ordre, client, ${organisations}, name, public body`,
    nameVariants:
      "autres noms, variantes, variantes nom, variantes noms, alias, aussi connu comme, autre nom, other names, aliases, aka",
    buyerType:
      "type, type organisme, type acheteur, type institution, categorie, categorie organisme, buyer type, kind",
    regime: "regime, regime contractuel, regime juridique, loi applicable, procurement regime",
    seaoIds: "seao, id seao, no seao, code seao, codes seao, ids seao, no op, seao id, seao ids",
    neq: neqs,
    mrcs: "mrc, mrcs, mrc desservies, territoire, territoire desservi, county, rcm",
    ...place,
    ...reach,
    fiscalYear: "exercice, exercice financier, annee financiere, annee budgetaire, fiscal year",
    procurementPolicy:
      "politique, politique appro, politique approvisionnement, politique achat, politique achats, procurement policy",
    contractRulesUrl: "reglement gestion contractuelle, reglement, lien reglement, contract rules",
    contractRulesOn: "date reglement, date adoption reglement, contract rules date",
    directAwardThreshold:
      "seuil, seuil gre a gre, gre a gre, plafond gre a gre, direct award threshold",
    budgetMonth: "mois budget, mois budgetaire, budget, budget month",
  },
  contacts: {
    id: ids,
    ...personTitles,
    "organisation:name": organisations,
    "organisation:neq": `neq organisation, organisation neq, ${neqs}`,
    "organisation:municipality": "ville, municipalite, localite, city, town, municipality",
    "organisation:id": "id organisation, identifiant organisation, organisation id",
  },
};

/** Known, and held nowhere: another field says it better, or the app writes it by itself. */
export const derivedTitles: ReadonlySet<string> = new Set(
  "mrc, region, region administrative, province, pays, country, type fiche, cree le, modifie le, derniere modification, date creation, date modification, horodateur, timestamp, a corriger, to mend".split(
    ", ",
  ),
);

/** « courriel du contact »: the rest of the title is about the person. */
const personWords: ReadonlySet<string> = new Set(
  "contact personne ressource responsable repondant repondante representant representante dirigeant dirigeante gestionnaire direction directeur directrice dg".split(
    " ",
  ),
);

/** What is left of a title once the words for a person are taken out; undefined: it has none. */
export function personTitle(folded: string): string | undefined {
  const words = folded.split(" ");
  const rest = words.filter((word) => !personWords.has(word));
  return rest.length === words.length ? undefined : rest.join(" ");
}

/** True for a title that some hand gives to some column. */
export function isKnownHeader(title: string): boolean {
  const folded = foldHeader(title);
  return known.has(folded) || personTitle(folded) === "" || known.has(personTitle(folded) ?? "-");
}

const known: ReadonlySet<string> = new Set([
  ...Object.values(titles).flatMap((some) =>
    Object.values(some).flatMap((list) => list.split(", ")),
  ),
  ...derivedTitles,
  "remarque",
  "remarques",
  "commentaire",
  "commentaires",
  "note",
  "notes",
]);
