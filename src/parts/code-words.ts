import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const codeWords = {
  title: { fr: "Visez le code", en: "Aim at the code" },
  sub: {
    fr: "Gardez-le dans le cadre. S’il en sort, rien n’est à recommencer.",
    en: "Keep it in the frame. If it leaves it, nothing is to be started again.",
  },
  byFile: { fr: "Par fichier", en: "By file" },
  fileName: { fr: "Code animé", en: "Animated code" },
  camera: { fr: "Image de la caméra", en: "Picture of the camera" },
  opening: {
    fr: "La caméra s’allume. Si l’appareil le demande, autorisez-la.",
    en: "The camera is turning on. If the device asks, allow it.",
  },
  aim: { fr: "Gardez le code dans le cadre.", en: "Keep the code in the frame." },
  picture: { fr: "Choisir une photo du code", en: "Choose a picture of the code" },
  looking: { fr: "Le code est cherché dans la photo.", en: "Looking for the code in the picture." },
  nothing: {
    fr: "Aucun code sur cette photo. Prenez-le de face, en entier, et sans reflet.",
    en: "No code in this picture. Take it straight on, whole, and without glare.",
  },
  damaged: {
    fr: "Cette photo du code est trop floue. Prenez-la de plus près.",
    en: "This picture of the code is too blurred. Take it closer.",
  },
  unreadable: {
    fr: "Cette image ne s’ouvre pas ici. Choisissez une photo en JPEG ou en PNG.",
    en: "This picture does not open here. Choose a JPEG or a PNG.",
  },
  unable: {
    fr: "Ce navigateur ne lit pas les codes. Passez par un fichier.",
    en: "This browser does not read codes. Use a file.",
  },
  received: {
    fr: (have: number, of: number) =>
      `${count(have)} ${plural(have, "morceau", "morceaux")} sur ${count(of)}`,
    en: (have: number, of: number) =>
      `${count(have)} of ${count(of)} ${plural(of, "piece", "pieces")}`,
  },
  left: {
    fr: (seconds: number) =>
      `reste environ ${count(seconds)} ${plural(seconds, "seconde", "secondes")}`,
    en: (seconds: number) => `about ${count(seconds)} ${plural(seconds, "second", "seconds")} left`,
  },
  goOn: {
    fr: "Visez de nouveau le code\u00A0: rien n’est à recommencer.",
    en: "Aim at the code again: nothing is to be started again.",
  },
  lacksKey: {
    fr: "Il ne manque que la première image, qui revient bientôt. Gardez le code dans le cadre.",
    en: "Only the first image is missing, and it comes back soon. Keep the code in the frame.",
  },
  verified: {
    fr: "Reçu pour vérification. Rien n’entre dans vos fiches avant la fin.",
    en: "Received for checking. Nothing enters your records before the end.",
  },
  retry: { fr: "Essayer de nouveau", en: "Try again" },
  faults: {
    refused: {
      title: { fr: "La caméra n’est pas permise", en: "The camera is not allowed" },
      why: {
        fr: "Permettez-la à Maillon dans les réglages de l’appareil ou du navigateur, puis essayez de nouveau. Sinon, prenez une photo du code et choisissez-la ici, ou passez par un fichier.",
        en: "Allow it for Maillon in the settings of the device or the browser, then try again. Otherwise take a picture of the code and choose it here, or use a file.",
      },
    },
    none: {
      title: { fr: "Aucune caméra sur cet appareil", en: "No camera on this device" },
      why: {
        fr: "Choisissez une photo du code, ou passez par un fichier.",
        en: "Choose a picture of the code, or use a file.",
      },
    },
    busy: {
      title: { fr: "La caméra est prise", en: "The camera is taken" },
      why: {
        fr: "Une autre application s’en sert, ou elle s’est éteinte. Fermez l’autre application, puis essayez de nouveau.",
        en: "Another app is using it, or it went off. Close the other app, then try again.",
      },
    },
    unable: {
      title: { fr: "La caméra ne s’ouvre pas ici", en: "The camera does not open here" },
      why: {
        fr: "Ce navigateur ne donne pas la caméra à cette page. Prenez une photo du code et choisissez-la, ou passez par un fichier.",
        en: "This browser does not give the camera to this page. Take a picture of the code and choose it, or use a file.",
      },
    },
  },
};
