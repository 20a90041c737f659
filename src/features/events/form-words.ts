import { plural } from "#i18n/plural.ts";

export const formWords = {
  meetings: { fr: "Les rencontres", en: "The meetings" },
  room: {
    fr: (rounds: number, pauses: number, meetings: number) =>
      `${plural(rounds, "1\u00A0ronde", `${rounds}\u00A0rondes`)}${
        pauses === 0 ? "" : `, ${plural(pauses, "une pause", `${pauses}\u00A0pauses`)}`
      }.${meetings === 0 ? "" : ` Au plus ${plural(meetings, "1\u00A0rencontre", `${meetings}\u00A0rencontres`)}.`}`,
    en: (rounds: number, pauses: number, meetings: number) =>
      `${plural(rounds, "1\u00A0round", `${rounds}\u00A0rounds`)}${
        pauses === 0 ? "" : `, ${plural(pauses, "a break", `${pauses}\u00A0breaks`)}`
      }.${meetings === 0 ? "" : ` At most ${plural(meetings, "1\u00A0meeting", `${meetings}\u00A0meetings`)}.`}`,
  },
};
