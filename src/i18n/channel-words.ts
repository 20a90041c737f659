import type { Channel } from "#domain/interaction.ts";
import type { Bilingual } from "./language.ts";

export const channelWords = {
  meeting: { fr: "rencontre", en: "meeting" },
  call: { fr: "appel", en: "call" },
  email: { fr: "courriel", en: "e-mail" },
  visit: { fr: "visite", en: "visit" },
  booth: { fr: "kiosque", en: "booth" },
  video: { fr: "visio", en: "video call" },
  matchmaking: { fr: "rendez-vous de maillage", en: "matchmaking meeting" },
} satisfies Record<Channel, Bilingual<string>>;
