import type { Person } from "./sample-person.ts";

/** People met at the other buyers, by the key of the sheet. Nobody here exists. */
export const institutionPeople: Readonly<Record<string, readonly Person[]>> = {
  "trois-anses": [
    ["Huguette Lebel-Tremblay", "directrice des immeubles", "decision-maker"],
    [
      "Patrice Guimond-Viel",
      "responsable des achats",
      "procurement",
      { extension: "305", commercialConsent: "express" },
    ],
    ["Solange Banville-Roussel", "intervenante en milieu de vie", "user"],
  ],
  "rang-double": [["Micheline Ouellet-Dancause", "directrice", "general-manager"]],
  "plateau-erables": [["Alcide Bélanger-Michon", "préposé aux immeubles", "user"]],
  "transport-des-monts": [["Chantal Dubé-Fraser", "coordonnatrice", "general-manager"]],
  "vent-d-est": [["Rémi Gasse-Boucher", "responsable du service", "user"]],
  "pointe-grise": [
    ["Isabelle Ruest-Castonguay", "directrice des ressources matérielles", "decision-maker"],
    ["Daniel Proulx-Santerre", "acheteur", "procurement", { extension: "4410" }],
    [
      "Karine Levasseur-Bois",
      "conseillère en environnement",
      "sustainable-development",
      { commercialConsent: "express" },
    ],
    ["Stéphane Joubert-Hains", "régisseur des cafétérias", "user"],
  ],
  "portages-et-caps": [
    ["Manon Deschênes-Paradis", "acheteuse", "procurement", { source: "seao", extension: "1622" }],
    ["Louis-Philippe Michaud-Berger", "directeur du transport scolaire", "decision-maker"],
  ],
  "littoral-est": [
    [
      "Geneviève Bouffard-Lamontagne",
      "coordonnatrice aux approvisionnements",
      "procurement",
      { commercialConsent: "express" },
    ],
    ["Thomas Harrisson-Coll", "responsable de la vie étudiante", "user"],
  ],
  "portage-neuf": [["Nathalie Rivard-Dumais", "directrice des finances", "decision-maker"]],
  estuaire: [
    [
      "Marjolaine Fecteau-Ringuet",
      "conseillère en achats responsables",
      "sustainable-development",
      { commercialConsent: "express" },
    ],
    ["Olivier Marquis-Dastous", "acheteur", "procurement", { source: "seao", extension: "1947" }],
    ["Ève Labrie-Synnott", "organisatrice de colloques", "user"],
  ],
  "sante-rivages": [
    ["Bruno Thériault-Kirouac", "chef de l’approvisionnement", "procurement", { source: "seao" }],
    [
      "Ginette Lepage-Dumouchel",
      "chef de la buanderie et de la lingerie",
      "user",
      { extension: "5520" },
    ],
    ["Vincent Arguin-Labonté", "chef des services alimentaires", "decision-maker"],
  ],
  "anse-blanche": [
    ["Louiselle Rancourt-Gagné", "adjointe aux services auxiliaires", "procurement"],
  ],
  "ministere-rivages": [
    ["Jérôme Fillion-Aubut", "technicien en administration", "procurement", { source: "seao" }],
  ],
  "quais-et-havres": [
    ["Doris Landry-Poitras", "responsable des ouvrages", "user", { source: "third-party" }],
  ],
  "paysages-habites": [["Aurélie Grenon-Cassivi", "chargée de projets", "decision-maker"]],
  "reserves-cotieres": [
    ["Simon Voyer-Desjardins", "responsable des achats locaux", "procurement"],
    ["Marie-Paule Jean-Levesque", "directrice de secteur", "decision-maker", { source: "event" }],
  ],
  "phares-et-balises": [
    ["Wilfrid Cauchon-Banks", "gestionnaire d’immeubles", "procurement", { source: "seao" }],
  ],
  "bureau-estuaires": [["Noémie Tessier-Rolland", "agente d’achats", "procurement"]],
  "grand-large": [
    [
      "Caroline Ferlatte-Bergeron",
      "conseillère à la vie associative",
      "decision-maker",
      { commercialConsent: "express" },
    ],
  ],
  "sept-vents": [["Régis Coulombe-Vachon", "chef des cuisines", "decision-maker"]],
};
