import type { FiscalYear, Month, ProcurementPolicy, Regime } from "#domain/buyer.ts";
import type { Bilingual } from "./language.ts";

export const regimeWords = {
  lcop: {
    fr: "Loi sur les contrats des organismes publics",
    en: "Act respecting contracting by public bodies",
  },
  municipal: { fr: "régime municipal", en: "municipal rules" },
  "state-company": { fr: "règles d’une société d’État", en: "state company’s rules" },
  federal: { fr: "règles fédérales", en: "federal rules" },
  none: { fr: "hors régime", en: "no public rules" },
} satisfies Record<Regime, Bilingual<string>>;

export const fiscalYearWords = {
  "jan-dec": { fr: "de janvier à décembre", en: "January to December" },
  "apr-mar": { fr: "d’avril à mars", en: "April to March" },
  "jul-jun": { fr: "de juillet à juin", en: "July to June" },
} satisfies Record<FiscalYear, Bilingual<string>>;

export const procurementPolicyWords = {
  unknown: { fr: "pas encore demandé", en: "not asked yet" },
  none: { fr: "aucune politique", en: "no policy" },
  general: { fr: "politique d’approvisionnement", en: "procurement policy" },
  responsible: { fr: "approvisionnement responsable", en: "responsible procurement" },
  "with-social-economy": { fr: "avec un volet économie sociale", en: "with a social-economy part" },
} satisfies Record<ProcurementPolicy, Bilingual<string>>;

export const monthWords = {
  "01": { fr: "janvier", en: "January" },
  "02": { fr: "février", en: "February" },
  "03": { fr: "mars", en: "March" },
  "04": { fr: "avril", en: "April" },
  "05": { fr: "mai", en: "May" },
  "06": { fr: "juin", en: "June" },
  "07": { fr: "juillet", en: "July" },
  "08": { fr: "août", en: "August" },
  "09": { fr: "septembre", en: "September" },
  "10": { fr: "octobre", en: "October" },
  "11": { fr: "novembre", en: "November" },
  "12": { fr: "décembre", en: "December" },
} satisfies Record<Month, Bilingual<string>>;
