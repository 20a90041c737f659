import { plural } from "#i18n/plural.ts";

export const milestoneWords = {
  moved: {
    fr: (count: number) =>
      plural(
        count,
        "1\u00A0suivi à venir sera compté à partir de cette date.",
        `${count}\u00A0suivis à venir seront comptés à partir de cette date.`,
      ),
    en: (count: number) =>
      plural(
        count,
        "1\u00A0follow-up to come will be counted from this date.",
        `${count}\u00A0follow-ups to come will be counted from this date.`,
      ),
  },
};
