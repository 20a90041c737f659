export const followUpWords = {
  done: { fr: "Relance faite.", en: "Follow-up done." },
  reopened: { fr: "Relance à refaire.", en: "Follow-up reopened." },
  markDone: {
    fr: (what: string) => `Marquer faite\u00A0: ${what}`,
    en: (what: string) => `Mark done: ${what}`,
  },
  markUndone: {
    fr: (what: string) => `Marquer non faite\u00A0: ${what}`,
    en: (what: string) => `Mark not done: ${what}`,
  },
  doneOn: { fr: (when: string) => `faite ${when}`, en: (when: string) => `done ${when}` },
  undated: { fr: "sans date", en: "no date" },
};
