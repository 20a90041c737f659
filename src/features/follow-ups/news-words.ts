import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const newsWords = {
  title: { fr: "Suivis des rencontres", en: "News of the meetings" },
  after: { fr: "Après la journée", en: "After the day" },
  tally: {
    fr: (open: number, all: number) => `${count(open)} à demander sur ${count(all)}`,
    en: (open: number, all: number) => `${count(open)} to ask of ${count(all)}`,
  },
  add: {
    fr: (number: number) =>
      plural(number, "Suivre 1 rencontre", `Suivre ${count(number)} rencontres`),
    en: (number: number) => plural(number, "Follow 1 meeting", `Follow ${count(number)} meetings`),
  },
  addWhy: {
    fr: "Tenues, et quelqu’un s’est dit intéressé ou a promis quelque chose\u00A0: leurs nouvelles se demandent après 7, 30, 90 et 180\u00A0jours.",
    en: "Held, and somebody was interested or promised something: their news is asked after 7, 30, 90 and 180\u00A0days.",
  },
  added: {
    fr: (number: number) =>
      plural(number, "1 rencontre suivie.", `${count(number)} rencontres suivies.`),
    en: (number: number) =>
      plural(number, "1 meeting followed.", `${count(number)} meetings followed.`),
  },
  none: { fr: "Aucune rencontre à suivre", en: "No meeting to follow" },
  noneWhy: {
    fr: "Une rencontre tenue est suivie dès que quelqu’un s’y dit intéressé ou y promet quelque chose.",
    en: "A meeting held is followed as soon as somebody is interested in it or promises something.",
  },
};
