/** Three months are « 3 mois » from 60 days on; two years from 730. */
const daysInMonth = 30.44;
const daysInYear = 365.25;

export const dayWords = {
  today: { fr: "aujourd’hui", en: "today" },
  tomorrow: { fr: "demain", en: "tomorrow" },
  yesterday: { fr: "hier", en: "yesterday" },
  ago: { fr: (span: string) => `il y a ${span}`, en: (span: string) => `${span} ago` },
  ahead: { fr: (span: string) => `dans ${span}`, en: (span: string) => `in ${span}` },
  late: { fr: (span: string) => `en retard de ${span}`, en: (span: string) => `${span} late` },
  days: {
    fr: (days: number) => `${days}\u00A0${days < 2 ? "jour" : "jours"}`,
    en: (days: number) => `${days}\u00A0${days === 1 ? "day" : "days"}`,
  },
  months: {
    fr: (days: number) => `${Math.round(days / daysInMonth)}\u00A0mois`,
    en: (days: number) => `${Math.round(days / daysInMonth)}\u00A0months`,
  },
  years: {
    fr: (days: number) => `${Math.round(days / daysInYear)}\u00A0ans`,
    en: (days: number) => `${Math.round(days / daysInYear)}\u00A0years`,
  },
};
