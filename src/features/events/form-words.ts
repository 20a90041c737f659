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
  moved: {
    fr: (count: number) =>
      plural(
        count,
        "1\u00A0suivi à venir sera compté à partir de la nouvelle date.",
        `${count}\u00A0suivis à venir seront comptés à partir de la nouvelle date.`,
      ),
    en: (count: number) =>
      plural(
        count,
        "1\u00A0follow-up to come will be counted from the new date.",
        `${count}\u00A0follow-ups to come will be counted from the new date.`,
      ),
  },
  tooMany: {
    fr: (most: number, more: number) =>
      ` Une journée a au plus ${most}\u00A0rondes\u00A0: ces heures en laisseraient ${more} de plus, qui n’auront pas lieu.`,
    en: (most: number, more: number) =>
      ` A day has at most ${most}\u00A0rounds: these hours would leave ${more} more, which will not take place.`,
  },
};
