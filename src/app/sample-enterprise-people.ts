import type { Person } from "./sample-person.ts";

/** People met at the enterprises, by the key of the sheet. Nobody here exists. */
export const enterprisePeople: Readonly<Record<string, readonly Person[]>> = {
  "maree-montante": [
    [
      "Marie Vignola-Tanguay",
      "directrice",
      "general-manager",
      { workEmail: "marie@traiteur-maree.exemple", commercialConsent: "express" },
    ],
    ["Jean-Denis Couturier-Blais", "chef de cuisine", "user", { source: "person" }],
  ],
  "le-fanal": [
    ["Ghislain Pelletier-Ross", "directeur", "general-manager"],
    ["Aline D’Amours-Rioux", "présidente du conseil", "elected"],
  ],
  "grandes-battures": [
    ["Laurence Gosselin-Michaud", "coordonnatrice de la ferme", "general-manager"],
  ],
  "menuiserie-fleuve": [
    [
      "Jacinthe Côté-Lemieux",
      "présidente et menuisière",
      "general-manager",
      {
        commercialConsent: "express",
      },
    ],
    ["Urbain Savard-Lepage", "estimateur", "user"],
  ],
  "encre-grise": [
    ["Micheline Hallé-Gendreau", "directrice générale", "general-manager"],
    ["Francis Poulin-Rouleau", "responsable des devis", "user", { extension: "2" }],
  ],
  "petit-phare": [
    ["Nicole Dubé-Anctil", "directrice", "general-manager"],
    ["Samuel Hudon-Lajoie", "chef de production", "user"],
  ],
  "bobine-bleue": [["Pauline Fortin-Guénette", "directrice de l’atelier", "general-manager"]],
  "bout-du-quai": [
    [
      "Jocelyne Bérubé-Castonguay",
      "directrice générale",
      "general-manager",
      { commercialConsent: "express" },
    ],
    ["Raphaël Nadeau-Viens", "responsable des livraisons", "user"],
  ],
  "recup-littoral": [
    ["Fernande Dubé-Ross", "directrice", "general-manager"],
    ["Mathieu Lavoie-Claveau", "chef de la collecte", "user"],
  ],
  "premier-rang": [["Rosalie Bernier-Pineault", "coordonnatrice", "general-manager"]],
  "deux-rives": [
    ["Armand Caron-Thiboutot", "directeur", "general-manager"],
    ["Stéphanie Morin-Bastille", "répartitrice", "user", { extension: "1" }],
  ],
  "bout-du-rang": [["Thérèse Massé-Lavigne", "coordonnatrice", "general-manager"]],
  "table-ronde": [["Gabriel Sénéchal-Otis", "chef formateur", "decision-maker"]],
  nordet: [["Diane Charest-Imbeault", "directrice des opérations", "decision-maker"]],
  gabarit: [["Yves Lamarre-Pelletier", "directeur de production", "decision-maker"]],
  "maree-basse": [["Ariane Cyr-Desbiens", "régisseuse", "user", { source: "event" }]],
  "autre-route": [["Félix Dionne-Arcand", "coordonnateur", "general-manager"]],
  "haut-pays": [["Carmelle Plourde-Gervais", "directrice générale", "general-manager"]],
};
