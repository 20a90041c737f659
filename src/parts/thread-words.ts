import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const threadWords = {
  title: { fr: "Le fil", en: "The thread" },
  traces: {
    fr: (rows: number) => `${count(rows)}\u00A0${plural(rows, "trace", "traces")}`,
    en: (rows: number) => `${count(rows)}\u00A0${plural(rows, "trace", "traces")}`,
  },
  empty: {
    fr: "Rien encore. «\u00A0Noter\u00A0» commence le fil.",
    en: "Nothing yet. “Note” starts the thread.",
  },
  note: { fr: "Note", en: "Note" },
  promisedFor: {
    fr: (when: string) => `promis pour le ${when}`,
    en: (when: string) => `promised for ${when}`,
  },
  dueToday: { fr: "promis pour aujourd’hui", en: "promised for today" },
  undated: { fr: "sans date", en: "no date" },
  done: { fr: (when: string) => `faite ${when}`, en: (when: string) => `done ${when}` },
  with: { fr: (whom: string) => `avec ${whom}`, en: (whom: string) => `with ${whom}` },
  about: { fr: (whom: string) => `pour ${whom}`, en: (whom: string) => `for ${whom}` },
  onlyHere: { fr: "seulement ici", en: "only here" },
  older: {
    fr: (left: number) => plural(left, `La trace qui reste`, `Les ${count(left)} autres traces`),
    en: (left: number) => plural(left, `The other trace`, `The ${count(left)} other traces`),
  },
};
