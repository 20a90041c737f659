/**
 * What social-economy enterprises sell, as the programme sorts it (« famille »). A proposal of ours:
 * the movement has no official list.
 */
export const families = [
  "food-catering",
  "events-entertainment",
  "cleaning",
  "landscaping",
  "waste-reuse",
  "wood-furniture",
  "industrial-subcontracting",
  "textile-sewing",
  "printing-communication",
  "culture",
  "tourism-lodging-rooms",
  "transport",
  "training-consulting",
  "personal-home-care",
  "childhood-youth",
  "energy-environment",
  "digital",
  "space-equipment-rental",
  "other",
] as const;
export type Family = (typeof families)[number];
