export const sampleWords = {
  team: { fr: "Équipe d’exemple", en: "Sample team" },
  member: { fr: "Nadine", en: "Nadine" },
};
