import { count } from "#i18n/count.ts";
import { plural } from "#i18n/plural.ts";

export const keepWords = {
  full: { fr: "Espace plein", en: "Storage full" },
  fullWhy: { fr: "rien de nouveau ne peut être gardé", en: "nothing new can be kept" },
  unprotected: { fr: "Non protégé", en: "Not protected" },
  kept: { fr: "Tout est gardé", en: "Everything is kept" },
  nothing: { fr: "Rien à garder", en: "Nothing to keep" },
  soFar: { fr: "pour l’instant", en: "so far" },
  onlyHere: {
    fr: (here: number) => `${count(here)} ici seulement`,
    en: (here: number) => `${count(here)} only here`,
  },
  holders: {
    fr: (devices: number) =>
      `aussi sur ${count(devices)} ${plural(devices, "appareil", "appareils")}`,
    en: (devices: number) => `also on ${count(devices)} ${plural(devices, "device", "devices")}`,
  },
  offline: { fr: "pas de réseau", en: "no network" },
};
