import type { TableWarning } from "#domain/table-problem.ts";
import { decodeText } from "./decode-text.ts";
import { caps, type Progress, refusalOf, type TableReading, tableUnder } from "./read-table.ts";
import type { TableRow } from "./split-rows.ts";
import { type CardLine, cardLines, cardParts, cardText } from "./vcard-lines.ts";
import type { FieldTitles } from "./word-tables.ts";

/**
 * Cards of an address book (vCard 2.1, 3.0, 4.0; any number in a file) as rows of a list of persons:
 * line 1 holds the titles, card n is line n + 1. What has no place here is a column too, to be seen.
 */
export function* readCards(
  bytes: Uint8Array,
  titles: FieldTitles,
  language: "fr" | "en",
): Generator<Progress, TableReading> {
  const problem = refusalOf(bytes);
  if (problem !== undefined) return { problem };
  const { text } = decodeText(bytes);
  const rows: CardRow[] = [];
  const organisations: number[] = [];
  const of = text.length;
  let done = 0;
  let card: CardLine[] | undefined;
  let depth = 0;
  let count = 0;
  for (const line of cardLines(text.replaceAll(/\r\n?/g, "\n"))) {
    done += line.value.length;
    if (line.name === "BEGIN") {
      depth += 1;
      if (depth === 1) card = [];
    } else if (line.name === "END") {
      depth = Math.max(0, depth - 1);
      if (depth > 0 || card === undefined) continue;
      count += 1;
      if (count > caps.rows)
        return { problem: { code: "table.long", weight: "stop", most: caps.rows } };
      const row = rowOf(card);
      if (row === undefined) organisations.push(count + 1);
      rows.push(row ?? {});
      card = undefined;
      if (count % 500 === 0) yield { done, of };
    } else if (depth === 1) card?.push(line);
  }
  if (count === 0) return { problem: { code: "table.damaged", weight: "stop" } };
  return tableUnder({ from: "cards", warnings: warningsOf(organisations), all: linesOf(rows) });

  function linesOf(cards: readonly CardRow[]): readonly TableRow[] {
    const used = columns.filter((column) => cards.some((row) => row[column]));
    const title = (column: Column): string => {
      const said = column in words ? words[column] : titles.contacts[column];
      return said?.[language] ?? column;
    };
    return [
      { line: 1, cells: used.map(title) },
      ...cards.map((row, at) => ({
        line: at + 2,
        cells: trimmed(used.map((one) => row[one] ?? "")),
      })),
    ];
  }
}

const columns = [
  "fullName",
  "firstName",
  "lastName",
  "function",
  "organisation",
  "workEmail",
  "workPhone",
  "extension",
  "personalCell",
  "city",
  "otherEmail",
  "otherPhone",
  "note",
] as const;
type Column = (typeof columns)[number];
export type CardRow = Readonly<Partial<Record<Column, string>>>;

/** Titles of what is no field of a contact; the import knows the first ones again. */
const words: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
  fullName: { fr: "Nom complet", en: "Full name" },
  organisation: { fr: "Organisation", en: "Organisation" },
  city: { fr: "Ville", en: "City" },
  otherEmail: { fr: "Autre adresse", en: "Other address" },
  otherPhone: { fr: "Autre numéro", en: "Other number" },
  note: { fr: "Remarque", en: "Remark" },
};

/** `undefined`: the card of an organisation, with nobody on it. */
export function rowOf(card: readonly CardLine[]): CardRow | undefined {
  const first = (name: string) => card.find((line) => line.name === name && line.value !== "");
  const textOf = (name: string) => cardText(first(name)?.value ?? "");
  const [lastName = "", firstName = ""] = cardParts(first("N")?.value ?? "");
  const [organisation = ""] = cardParts(first("ORG")?.value ?? "");
  const whole = textOf("FN");
  const isNamed = lastName !== "" || firstName !== "";
  const isNobody = textOf("KIND").toLowerCase() === "org" || whole === "" || whole === organisation;
  const does = textOf("TITLE") || textOf("ROLE");
  if (!isNamed && isNobody && does === "") return undefined;
  const [workEmail = "", ...otherEmails] = best(card, "EMAIL").map(({ value }) =>
    cardText(value).replace(/^mailto:/i, ""),
  );
  const phones = best(card, "TEL").filter(({ types }) => !types.has("fax") && !types.has("pager"));
  const cell = phones.find(({ types }) => isCell(types));
  const [work, ...others] = phones.filter((line) => line !== cell);
  const { number, extension } = phoneOf(work);
  return {
    fullName: isNamed || isNobody ? "" : whole,
    firstName,
    lastName,
    function: oneLine(does),
    organisation: oneLine(organisation),
    workEmail,
    workPhone: number,
    extension,
    personalCell: phoneOf(cell).number,
    city: oneLine(cardParts(best(card, "ADR")[0]?.value ?? "")[3] ?? ""),
    otherEmail: otherEmails.join("; "),
    otherPhone: others.map((line) => phoneOf(line).number).join("; "),
    note: textOf("NOTE"),
  };
}

/** A cell of one's own; the one that work gives is the work phone. */
function isCell(types: ReadonlySet<string>): boolean {
  return (types.has("cell") || types.has("iphone")) && !types.has("work");
}

/** Those of that name: for work first, then the preferred ones, then as they come. */
function best(card: readonly CardLine[], name: string): readonly CardLine[] {
  const rank = ({ types }: CardLine) =>
    (types.has("work") ? 0 : 2) + (types.has("pref") || types.has("1") ? 0 : 1);
  return card
    .filter((line) => line.name === name && line.value.trim() !== "")
    .toSorted((a, b) => rank(a) - rank(b));
}

/** « tel:+1-418-555-0133;ext=150 » (RFC 3966), or as people write it. */
function phoneOf(line: CardLine | undefined) {
  const [number = "", ...rest] = cardText(line?.value ?? "")
    .replace(/^tel:/i, "")
    .split(";");
  const extension = rest.find((part) => /^ext=/i.test(part))?.slice("ext=".length) ?? "";
  return { number: oneLine(number), extension };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function trimmed(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1);
}

function warningsOf(lines: readonly number[]): readonly TableWarning[] {
  return lines.length === 0 ? [] : [{ code: "table.nobody", weight: "check", lines }];
}
