import { plural } from "#i18n/plural.ts";

export const roundsWords = {
  rounds: {
    fr: (list: string, count: number) => plural(count, `ronde ${list}`, `rondes ${list}`),
    en: (list: string, count: number) => plural(count, `round ${list}`, `rounds ${list}`),
  },
  range: {
    fr: (first: number, last: number) => `${first} à ${last}`,
    en: (first: number, last: number) => `${first} to ${last}`,
  },
  frozen: {
    fr: (rounds: string, count: number) =>
      plural(count, `La ${rounds} est imprimée.`, `Les ${rounds} sont imprimées.`),
    en: (rounds: string, count: number) =>
      plural(count, `The ${rounds} is printed.`, `The ${rounds} are printed.`),
  },
  loose: {
    fr: (rounds: string, count: number) =>
      plural(
        count,
        `La ${rounds} peut de nouveau bouger.`,
        `Les ${rounds} peuvent de nouveau bouger.`,
      ),
    en: (rounds: string) => `The ${rounds} may change again.`,
  },
};
