import type { Family } from "#domain/family.ts";
import type { Bilingual } from "./language.ts";

/** In small letters, to follow « · »; `capital` begins a line. */
export const familyWords = {
  "food-catering": { fr: "alimentation et traiteur", en: "food and catering" },
  "events-entertainment": { fr: "événements et animation", en: "events and entertainment" },
  cleaning: { fr: "entretien ménager", en: "cleaning" },
  landscaping: { fr: "aménagement paysager et verdissement", en: "landscaping and greening" },
  "waste-reuse": { fr: "matières résiduelles et réemploi", en: "waste and reuse" },
  "wood-furniture": { fr: "bois, ameublement et fabrication", en: "wood, furniture and making" },
  "industrial-subcontracting": {
    fr: "sous-traitance industrielle",
    en: "industrial subcontracting",
  },
  "textile-sewing": { fr: "textile et couture", en: "textiles and sewing" },
  "printing-communication": { fr: "impression et communication", en: "printing and communication" },
  culture: { fr: "culture et médiation", en: "culture and outreach" },
  "tourism-lodging-rooms": {
    fr: "tourisme, hébergement et salles",
    en: "tourism, lodging and halls",
  },
  transport: { fr: "transport et mobilité", en: "transport and mobility" },
  "training-consulting": { fr: "formation et services-conseils", en: "training and consulting" },
  "personal-home-care": {
    fr: "services à la personne et aide à domicile",
    en: "personal and home care",
  },
  "childhood-youth": { fr: "petite enfance et jeunesse", en: "early childhood and youth" },
  "energy-environment": { fr: "énergie et environnement", en: "energy and environment" },
  digital: { fr: "numérique", en: "digital" },
  "space-equipment-rental": {
    fr: "location d’espaces et d’équipement",
    en: "space and equipment rental",
  },
  other: { fr: "autre famille", en: "other family" },
} satisfies Record<Family, Bilingual<string>>;
