import { cardLines } from "./vcard-lines.ts";
import { type CardRow, rowOf } from "./read-cards.ts";
import { mecardToVcard } from "./read-mecard.ts";
import { splitName } from "./split-name.ts";

/** What a still code that is not ours says. */
export type CodeContent =
  | { readonly is: "card"; readonly card: ScannedCard }
  | { readonly is: "web" | "text"; readonly text: string };

/** A person, and where the card says they work. */
export interface ScannedCard {
  readonly firstName: string;
  readonly lastName: string;
  readonly function: string;
  readonly organisation: string;
  readonly workEmail: string;
  readonly workPhone: string;
  readonly extension: string;
  readonly personalCell: string;
}

export function readCode(text: string): CodeContent {
  const row = cardRow(mecardToVcard(text) ?? text);
  if (row !== undefined) return { is: "card", card: cardOf(row) };
  return { is: /^https?:\/\//i.test(text.trim()) ? "web" : "text", text };
}

/** Of the first card, when it is a person's. */
function cardRow(text: string): CardRow | undefined {
  if (!/^\s*BEGIN:VCARD/i.test(text)) return undefined;
  const lines = [...cardLines(text.replaceAll(/\r\n?/g, "\n"))];
  const end = lines.findIndex(({ name }) => name === "END");
  return rowOf(lines.slice(1, end === -1 ? undefined : end));
}

function cardOf(row: CardRow): ScannedCard {
  const split = splitName(row.fullName ?? "");
  return {
    firstName: row.firstName || (split.firstName ?? ""),
    lastName: row.lastName || (split.lastName ?? ""),
    function: row.function ?? "",
    organisation: row.organisation ?? "",
    workEmail: row.workEmail ?? "",
    workPhone: row.workPhone ?? "",
    extension: row.extension ?? "",
    personalCell: row.personalCell ?? "",
  };
}
