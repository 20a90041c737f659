export const personWords = {
  change: { fr: "Changer de personne", en: "Change person" },
  changeWhy: {
    fr: "sur un appareil que vous partagez",
    en: "on a device that you share",
  },
  sharedDevice: {
    fr: "Si vous le partagez, changez plutôt de personne.",
    en: "If you share it, change person instead.",
  },
  sub: {
    fr: (name: string) => `En ce moment\u00A0: ${name}`,
    en: (name: string) => `At the moment: ${name}`,
  },
  nobody: { fr: "personne n’est nommé", en: "nobody is named" },
  settings: { fr: "Réglages", en: "Settings" },
  why: {
    fr: "À partir de maintenant, ce qui s’écrit sur cet appareil porte le nom de la personne choisie. Ce qui est déjà écrit garde le sien.",
    en: "From now on, what is written on this device bears the name of the chosen person. What is already written keeps its own.",
  },
  stay: { fr: "Rester", en: "Stay" },
  take: { fr: "Prendre l’appareil", en: "Take the device" },
  taking: { fr: "Un instant…", en: "One moment…" },
  taken: {
    fr: (name: string) => `L’appareil est à ${name}, pour ce qui suit.`,
    en: (name: string) => `The device is ${name}’s, for what follows.`,
  },
  devices: { fr: "Appareils de l’équipe", en: "Devices of the team" },
  devicesWhy: {
    fr: "ajouter un appareil, ou le déclarer perdu",
    en: "add a device, or report it as lost",
  },
  lock: { fr: "Verrou", en: "Lock" },
  lockOff: { fr: "aucun\u00A0: les écrans restent ouverts", en: "none: the screens stay open" },
  lockOn: { fr: "mis\u00A0: un code ouvre les écrans", en: "on: a code opens the screens" },
};
