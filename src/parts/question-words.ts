export const questionWords = {
  two: {
    fr: (name: string) => `Deux versions pour ${name}`,
    en: (name: string) => `Two versions for ${name}`,
  },
  several: {
    fr: (name: string, versions: number) => `${versions}\u00A0versions pour ${name}`,
    en: (name: string, versions: number) => `${versions}\u00A0versions for ${name}`,
  },
  plans: { fr: "Des horaires se sont croisés", en: "Schedules have crossed" },
  deletion: {
    fr: (name: string) => `Garder ou supprimer ${name}?`,
    en: (name: string) => `Keep or delete ${name}?`,
  },
  deletionWhy: {
    fr: "Supprimée d’un côté, modifiée de l’autre",
    en: "Deleted on one side, changed on the other",
  },
};
