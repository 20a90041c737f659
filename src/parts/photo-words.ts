export const photoWords = {
  card: { fr: "Photo de la carte", en: "Photo of the card" },
  take: { fr: "Prendre une photo", en: "Take a photo" },
  choose: { fr: "Choisir une image", en: "Choose a picture" },
  reading: { fr: "La photo se prépare.", en: "The photo is being made ready." },
  unreadable: {
    fr: "Cette image ne s’ouvre pas ici. Prenez la photo de nouveau, ou choisissez-en une en JPEG.",
    en: "This picture does not open here. Take the photo again, or choose a JPEG.",
  },
  enlarge: {
    fr: (what: string) => `Agrandir\u00A0: ${what}`,
    en: (what: string) => `Enlarge: ${what}`,
  },
  remove: { fr: "Enlever la photo", en: "Remove the photo" },
  removed: { fr: "Photo enlevée.", en: "Photo removed." },
  close: { fr: "Fermer", en: "Close" },
  missing: {
    fr: "Photo restée sur l’appareil qui l’a prise.",
    en: "Photo left on the device that took it.",
  },
  cardOf: {
    fr: (name: string) => `Photo de la carte de ${name}`,
    en: (name: string) => `Photo of ${name}’s card`,
  },
  ofNote: { fr: "Photo jointe à la note", en: "Photo attached to the note" },
  /** Of several: which one. */
  nth: {
    fr: (what: string, place: number, all: number) => `${what}, ${place} de ${all}`,
    en: (what: string, place: number, all: number) => `${what}, ${place} of ${all}`,
  },
};
