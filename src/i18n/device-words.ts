import { ofName } from "./of-name.ts";

/** Names of the device in the person's hand, by kind. */
export const thisDeviceWords = {
  phone: { fr: "ce téléphone", en: "this phone" },
  tablet: { fr: "cette tablette", en: "this tablet" },
  computer: { fr: "cet ordinateur", en: "this computer" },
};

export const deviceOfWords = {
  phone: {
    fr: (name: string) => `Téléphone ${ofName(name)}`,
    en: (name: string) => `${name}’s phone`,
  },
  tablet: {
    fr: (name: string) => `Tablette ${ofName(name)}`,
    en: (name: string) => `${name}’s tablet`,
  },
  computer: {
    fr: (name: string) => `Ordinateur ${ofName(name)}`,
    en: (name: string) => `${name}’s computer`,
  },
};
