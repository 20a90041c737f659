import { dot } from "#i18n/dotted.ts";
import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const animatedWords = {
  preparing: { fr: "Le code se prépare.", en: "The code is being prepared." },
  code: { fr: "Code animé, à lire par une autre caméra", en: "Animated code, for another camera" },
  still: {
    fr: "image fixe\u00A0: le code va clignoter",
    en: "still image: the code is going to blink",
  },
  image: {
    fr: (shown: number, whole: number) =>
      shown <= whole
        ? `image ${count(shown)} de ${count(whole)}`
        : `image ${count(shown)}, pour ce qui a échappé`,
    en: (shown: number, whole: number) =>
      shown <= whole
        ? `image ${count(shown)} of ${count(whole)}`
        : `image ${count(shown)}, for what was missed`,
  },
  how: {
    fr: "À 20 centimètres, luminosité au plus haut. L’autre appareil dira quand il a tout.",
    en: "At 20 centimetres, brightness at its highest. The other device will say when it has everything.",
  },
  about: {
    fr: (size: string, seconds: number) =>
      `${size}${dot}environ ${count(Math.ceil(seconds))} ${plural(Math.ceil(seconds), "seconde", "secondes")}`,
    en: (size: string, seconds: number) =>
      `${size}${dot}about ${count(Math.ceil(seconds))} ${plural(Math.ceil(seconds), "second", "seconds")}`,
  },
  trouble: { fr: "Il ne lit pas?", en: "It does not read?" },
  slow: { fr: "plus lent", en: "slower" },
  normal: { fr: "normal", en: "normal" },
  fast: { fr: "plus vite", en: "faster" },
  slowed: {
    fr: "Ralenti pour que l’autre appareil suive. Rien n’est à recommencer.",
    en: "Slowed down so that the other device can follow. Nothing is to be started again.",
  },
  start: { fr: "Commencer", en: "Start" },
  pause: { fr: "Arrêter le mouvement", en: "Stop the motion" },
  goOn: { fr: "Continuer", en: "Go on" },
  blinks: {
    fr: "Le code clignote. Si cela vous gêne, passez par un fichier.",
    en: "The code blinks. If that bothers you, use a file.",
  },
  tooBig: {
    fr: (size: string) => `Trop gros pour un code\u00A0: ${size}`,
    en: (size: string) => `Too large for a code: ${size}`,
  },
  tooBigWhy: {
    fr: "Un code animé convient jusqu’à 100 ko environ. Partagez plutôt le fichier.",
    en: "An animated code suits up to about 100 kB. Share the file instead.",
  },
  failed: { fr: "Le code n’a pas pu être préparé", en: "The code could not be prepared" },
  failedWhy: {
    fr: "Rien n’a changé ici. Passez par un fichier.",
    en: "Nothing changed here. Use a file.",
  },
};
