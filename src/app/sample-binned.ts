import type { Sheet } from "./sample-sheet.ts";

/** Written, then put in the bin (see `later`): a double of the spreadsheet, a note saved twice. */
export const binnedEnterprise: Sheet<"enterprises"> = {
  key: "recuperation",
  from: "marc",
  ago: 34,
  name: "Récupération du Littoral inc.",
  municipality: "10043",
  phone: "418 555-0133",
  sectors: ["waste-reuse"],
};

export const binnedNote: Sheet<"interactions"> = {
  key: "brumes-double",
  from: "me",
  ago: 14,
  at: "10:35",
  by: ["me"],
  buyer: "port-aux-brumes",
  channel: "call",
  subject: "Fête des bénévoles",
  summary: "Déjà notée par Solène.",
};
