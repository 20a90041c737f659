import type { Need } from "./sample-need.ts";

export const institutionNeeds: Readonly<Record<string, readonly Need[]>> = {
  "trois-anses": [
    [
      "Repas communautaires du mois, trois immeubles",
      "food-catering",
      13_000,
      "direct-award",
      "recurring",
      { source: "Solange Banville-Roussel" },
    ],
    [
      "Bancs et jardinières de la cour intérieure",
      "wood-furniture",
      9_800,
      "direct-award",
      "6-months",
    ],
    ["Débarras de logements, à la demande", "waste-reuse", 18_000, "direct-award", "recurring"],
  ],
  "rang-double": [
    ["Popote livrée deux midis par semaine", "food-catering", 21_000, "direct-award", "recurring"],
  ],
  "transport-des-monts": [
    [
      "Housses lavables pour les sièges de 6 minibus",
      "textile-sewing",
      3_900,
      "direct-award",
      "3-months",
    ],
  ],
  "pointe-grise": [
    [
      "Bacs de tri pour 41 écoles",
      "waste-reuse",
      32_000,
      "direct-award",
      "immediate",
      { source: "Karine Levasseur-Bois" },
    ],
    [
      "Agendas et cahiers d’élèves, 6 200 exemplaires",
      "printing-communication",
      29_000,
      "direct-award",
      "6-months",
      { currentContractEndsOn: 128 },
    ],
    ["Tabliers pour les ateliers de cuisine", "textile-sewing", 4_100, "direct-award", "3-months"],
    ["Pommes pour la collation, 22 écoles", "food-catering", 17_000, "invitation", "12-months"],
  ],
  "portages-et-caps": [
    ["Mobilier de bibliothèque, deux écoles", "wood-furniture", 33_000, "direct-award", "6-months"],
    [
      "Transport adapté, circuit de remplacement",
      "transport",
      58_000,
      "public-tender",
      "12-months",
      { currentContractEndsOn: 221 },
    ],
  ],
  "littoral-est": [
    [
      "Pauses-café de la session d’hiver",
      "food-catering",
      9_500,
      "direct-award",
      "3-months",
      { source: "Geneviève Bouffard-Lamontagne" },
    ],
    ["Sacs de bienvenue, 900 étudiants", "textile-sewing", 12_600, "direct-award", "6-months"],
  ],
  estuaire: [
    [
      "Repas et pauses du colloque d’océanographie, 240 personnes",
      "food-catering",
      31_000,
      "invitation",
      "6-months",
      { source: "Ève Labrie-Synnott" },
    ],
    [
      "Garde d’enfants pendant les colloques",
      "childhood-youth",
      4_000,
      "purchase-card",
      "recurring",
    ],
  ],
  "sante-rivages": [
    [
      "Lavage du linge plat de trois centres d’hébergement",
      "cleaning",
      145_000,
      "public-tender",
      "12-months",
      { currentContractEndsOn: 240, source: "Ginette Lepage-Dumouchel" },
    ],
    [
      "Repas à texture adaptée, essai de 8 semaines",
      "food-catering",
      24_000,
      "direct-award",
      "3-months",
    ],
  ],
  "anse-blanche": [
    ["Réparation de sarraus et de rideaux", "textile-sewing", 7_000, "direct-award", "recurring"],
  ],
  "reserves-cotieres": [
    [
      "Panneaux d’interprétation en bois, 14 pièces",
      "wood-furniture",
      26_000,
      "invitation",
      "6-months",
    ],
  ],
  "grand-large": [
    [
      "Assemblée annuelle : repas, salle et captation",
      "events-entertainment",
      18_000,
      "direct-award",
      "6-months",
    ],
  ],
  "sept-vents": [
    [
      "Légumes de saison, deux livraisons par semaine",
      "food-catering",
      22_000,
      "subcontract",
      "recurring",
    ],
  ],
};
