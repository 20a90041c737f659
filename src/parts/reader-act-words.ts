import { count } from "#i18n/format.ts";
import { plural } from "#i18n/plural.ts";

export const readerActWords = {
  meet: { fr: "Demander une rencontre", en: "Ask to meet" },
  correct: { fr: "Proposer une correction", en: "Suggest a correction" },
  met: {
    kept: { fr: "Rencontre demandée, à envoyer à l’équipe", en: "Meeting asked for, to be sent" },
    sent: { fr: "Rencontre demandée, envoyée à l’équipe", en: "Meeting asked for, sent" },
    accepted: { fr: "Rencontre demandée\u00A0: acceptée", en: "Meeting asked for: accepted" },
    refused: { fr: "Rencontre demandée\u00A0: pas retenue", en: "Meeting asked for: not kept" },
  },
  corrections: {
    fr: (fields: number) =>
      `${count(fields)} ${plural(fields, "correction", "corrections")} à envoyer à l’équipe`,
    en: (fields: number) =>
      `${count(fields)} ${plural(fields, "correction", "corrections")} to be sent`,
  },
  correctionsSent: {
    fr: (fields: number) =>
      `${count(fields)} ${plural(fields, "correction envoyée", "corrections envoyées")} à l’équipe`,
    en: (fields: number) => `${count(fields)} ${plural(fields, "correction", "corrections")} sent`,
  },
  write: { fr: "Écrire à l’équipe", en: "Write to the team" },
  print: { fr: "Imprimer", en: "Print" },
  from: {
    fr: (team: string, edition: number, made: string) =>
      `Remis par ${team}, édition ${edition}, ${made}.`,
    en: (team: string, edition: number, made: string) =>
      `From ${team}, edition ${edition}, ${made}.`,
  },
};
