export const eraseWords = {
  link: { fr: "Effacer pour toujours", en: "Erase for good" },
};
