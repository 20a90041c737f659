import type { Person } from "./sample-person.ts";

/** People met at municipal buyers, by the key of the sheet. Nobody here exists. */
export const municipalPeople: Readonly<Record<string, readonly Person[]>> = {
  "port-aux-brumes": [
    [
      "Mireille Desroches-Ouellet",
      "directrice générale et greffière-trésorière",
      "general-manager",
      { extension: "210", commercialConsent: "express" },
    ],
    [
      "Lucien Gauvreau-Thériault",
      "chef des travaux publics",
      "user",
      {
        extension: "224",
        personalCell: "581 555-0151",
        personalCellConsentOn: -31,
        personalCellProof: "dit au téléphone : « appelez-moi sur le chantier »",
      },
    ],
  ],
  "grand-aulne": [
    ["Karl Ouellet-Vaillancourt", "directeur des loisirs", "decision-maker"],
    ["Ghyslaine Morin-Charette", "greffière et responsable des contrats", "procurement"],
    ["Odile Santerre-Bujold", "mairesse", "elected", { source: "official-site" }],
  ],
  "sainte-odile": [
    ["Normande Rioux-Lavergne", "directrice générale", "general-manager"],
    ["Fabien Dumont-Sirois", "maire", "elected", { source: "official-site" }],
  ],
  "portage-des-iles": [
    ["Yolande Castilloux-Roy", "directrice générale adjointe", "general-manager"],
  ],
  "sainte-ida": [
    ["Bertrand Malenfant-Nadeau", "directeur général", "general-manager"],
    ["Josiane Chouinard-Émond", "coordonnatrice du camp de jour", "user", { extension: "3" }],
  ],
  "val-des-embruns": [
    ["Sylvio Bernatchez-Lévesque", "directeur des approvisionnements", "procurement"],
    [
      "Annick Thibeault-Garon",
      "conseillère en développement durable",
      "sustainable-development",
      { commercialConsent: "express" },
    ],
  ],
  "saint-cyrias": [["Colombe Ross-Parent", "directrice générale", "general-manager"]],
  "lac-aux-huards": [["Rosaire Fournier-D’Auteuil", "inspecteur municipal", "user"]],
  "sainte-aurelienne": [
    ["Marthe Lizotte-Hudon", "directrice générale", "general-manager", { source: "official-site" }],
  ],
  "pointe-ebene": [
    ["Étienne Dionne-Vaugeois", "responsable des achats", "procurement", { extension: "118" }],
    ["Raymonde Beaulieu-Caouette", "directrice de la vie communautaire", "decision-maker"],
    ["Hugues Tardif-Soucy", "coordonnateur aux communications", "communications"],
  ],
  "riviere-aux-osiers": [
    ["Gisèle Turbide-Arsenault", "directrice générale", "general-manager", { source: "person" }],
  ],
  "cap-a-l-etoile": [
    ["Viateur Gagné-Durette", "directeur général", "general-manager", { source: "person" }],
  ],
  "grande-baie-du-foin": [
    ["Élodie Proulx-Belzile", "agente de développement", "decision-maker", { source: "event" }],
  ],
  estrans: [
    [
      "Réjean Thibodeau-Lavoie",
      "responsable des achats",
      "procurement",
      { commercialConsent: "express", workPhone: "418 555-0100" },
    ],
    ["Claudette Ouellon-Morais", "directrice générale", "general-manager", { extension: "201" }],
    ["Philippe-Antoine Rousselle-Côté", "préfet", "elected", { source: "official-site" }],
    ["Sabrina Jalbert-Moreault", "agente aux matières résiduelles", "sustainable-development"],
  ],
  "ilet-aux-loups": [
    ["Denise Pettigrew-Lagacé", "directrice de l’aménagement", "decision-maker"],
    ["Maxime Leclerc-Ouellon", "conseiller en approvisionnement", "procurement"],
  ],
  "haut-portage": [
    ["Lyne Bossé-Cloutier", "directrice générale", "general-manager", { source: "third-party" }],
  ],
  "cote-aux-sapins": [
    ["Gratien Otis-Ruest", "directeur général", "general-manager", { source: "official-site" }],
    ["Nancy Perreault-Gendron", "coordonnatrice en développement social", "decision-maker"],
  ],
  "haut-rivage": [
    ["Serge Albert-Quimper", "directeur", "general-manager"],
    ["Julie Morneau-Pelchat", "responsable de l’écocentre", "user", { extension: "12" }],
  ],
  "deux-anses": [["Martial Saint-Onge-Hébert", "directeur et chef pompier", "general-manager"]],
};
