import type { Need } from "./sample-need.ts";

export const municipalNeeds: Readonly<Record<string, readonly Need[]>> = {
  "port-aux-brumes": [
    [
      "Repas de la fête des bénévoles, 80 personnes",
      "food-catering",
      4_000,
      "direct-award",
      "3-months",
      { source: "dit au téléphone par Mireille Desroches-Ouellet" },
    ],
    [
      "Mobilier extérieur de la halte du quai",
      "wood-furniture",
      18_000,
      "direct-award",
      "6-months",
      { currentContractEndsOn: 115, source: "visite de l’hôtel de ville" },
    ],
    [
      "Entretien ménager de l’hôtel de ville et du garage",
      "cleaning",
      41_000,
      "invitation",
      "12-months",
      { currentContractEndsOn: 290 },
    ],
  ],
  "grand-aulne": [
    [
      "Douze bancs et quatre tables pour le parc de l’Écluse",
      "wood-furniture",
      23_500,
      "direct-award",
      "immediate",
      { source: "Karl Ouellet-Vaillancourt, au parc" },
    ],
    ["Quarante pommiers pour la rue Principale", "landscaping", 11_000, "direct-award", "6-months"],
    [
      "Bulletin municipal, 1 700 copies, six fois l’an",
      "printing-communication",
      8_200,
      "direct-award",
      "recurring",
    ],
  ],
  "sainte-odile": [
    [
      "Goûter d’inauguration du sentier des caps, 60 personnes",
      "food-catering",
      1_500,
      "purchase-card",
      "6-months",
    ],
    ["Débroussaillage de 4 km de sentier", "landscaping", 3_200, "direct-award", "6-months"],
  ],
  "portage-des-iles": [
    ["Navette pour le quai, les fins de semaine d’été", "transport", 9_000, undefined, "12-months"],
  ],
  "sainte-ida": [
    [
      "Transport du camp de jour, deux sorties par semaine",
      "transport",
      7_400,
      "direct-award",
      "recurring",
      { currentContractEndsOn: 262, source: "Josiane Chouinard-Émond" },
    ],
    ["Dîners du camp de jour, 45 enfants", "food-catering", 14_000, "direct-award", "12-months"],
  ],
  "val-des-embruns": [
    [
      "Bacs de tri pour l’aréna et la bibliothèque",
      "waste-reuse",
      5_600,
      "direct-award",
      "3-months",
    ],
    [
      "Entretien sans pesticides des plates-bandes",
      "landscaping",
      36_000,
      "invitation",
      "recurring",
      { currentContractEndsOn: 158 },
    ],
    [
      "Captation des séances du conseil",
      "events-entertainment",
      12_000,
      "direct-award",
      "immediate",
    ],
  ],
  "pointe-ebene": [
    [
      "Lavage des vêtements du garage et des pompiers",
      "cleaning",
      16_500,
      "direct-award",
      "recurring",
      { currentContractEndsOn: 47, source: "Étienne Dionne-Vaugeois" },
    ],
    [
      "Refonte du site web de la Ville",
      "digital",
      48_000,
      "invitation",
      "12-months",
      { confidential: true },
    ],
  ],
  "riviere-aux-osiers": [
    ["Ramassage des encombrants, au printemps", "waste-reuse", 4_800, "direct-award", "6-months"],
  ],
  "cap-a-l-etoile": [
    [
      "Réfection des tables de la halte routière",
      "wood-furniture",
      6_900,
      "direct-award",
      "6-months",
    ],
  ],
  estrans: [
    [
      "Repas du camp de jour, été prochain",
      "food-catering",
      12_400,
      "direct-award",
      "recurring",
      { currentContractEndsOn: 270, source: "Réjean Thibodeau-Lavoie" },
    ],
    ["Nappes et linge de la salle du conseil", "cleaning", 2_100, "purchase-card", "recurring"],
    [
      "Mise en page et impression du plan d’aménagement",
      "printing-communication",
      19_000,
      "direct-award",
      "6-months",
    ],
  ],
  "ilet-aux-loups": [
    [
      "Autopartage pour les inspecteurs, deux voitures",
      "transport",
      15_000,
      undefined,
      "12-months",
    ],
    ["Traiteur des rencontres de maires", "food-catering", 5_500, "purchase-card", "recurring"],
  ],
  "cote-aux-sapins": [
    [
      "Répit aux proches aidants, projet d’un an",
      "personal-home-care",
      60_000,
      "invitation",
      "6-months",
    ],
  ],
  "haut-rivage": [
    [
      "Collecte et démontage des appareils de l’écocentre",
      "waste-reuse",
      72_000,
      "invitation",
      "12-months",
      { currentContractEndsOn: 205, source: "Serge Albert-Quimper" },
    ],
    ["Tri à façon des textiles", "textile-sewing", undefined, undefined, "12-months"],
  ],
};
