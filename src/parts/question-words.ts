export const questionWords = {
  two: {
    fr: (field: string, name: string) => `${field}\u00A0: deux versions pour ${name}`,
    en: (field: string, name: string) => `${field}: two versions for ${name}`,
  },
  several: {
    fr: (field: string, name: string, count: number) =>
      `${field}\u00A0: ${count} versions pour ${name}`,
    en: (field: string, name: string, count: number) => `${field}: ${count} versions for ${name}`,
  },
  deletion: {
    fr: (name: string) => `Garder ou supprimer ${name}?`,
    en: (name: string) => `Keep or delete ${name}?`,
  },
  deletionWhy: {
    fr: "Supprimée d’un côté, modifiée de l’autre",
    en: "Deleted on one side, changed on the other",
  },
};
