import type { FieldSpec } from "#domain/field.ts";
import { municipalities } from "#domain/municipalities.ts";
import { fieldsOf } from "#domain/record-types.ts";
import type { ColumnTarget, SheetType } from "./column-target.ts";
import { exampleMarks } from "./example-row.ts";
import type { OutColumn, OutSheet } from "./out-sheet.ts";
import { outKinds } from "./records-to-csv.ts";
import type { ChoiceTable } from "./word-tables.ts";

export interface TemplateWords {
  readonly language: "fr" | "en";
  readonly titleOf: (target: ColumnTarget) => string;
  readonly choices: ChoiceTable;
  /** Of the sheets: « Entreprises », « Valeurs permises ». */
  readonly list: string;
  readonly allowed: string;
}

/** The template of a workbook: a list with titles and an example, and the values that its columns take. */
export function templateSheets(sheet: SheetType, words: TemplateWords): readonly OutSheet[] {
  const columns = columnsOf(sheet, words);
  const lists = columns.filter(({ allowed }) => allowed.length > 0);
  const longest = lists.reduce((most, { allowed }) => Math.max(most, allowed.length), 0);
  return [
    {
      name: words.list,
      columns: columns.map(({ column, allowed, title }): OutColumn => {
        const place = lists.findIndex((list) => list.title === title);
        const letter = String.fromCodePoint(65 + place);
        const choices = `'${words.allowed}'!$${letter}$2:$${letter}$${allowed.length + 1}`;
        return allowed.length === 0 ? column : { ...column, choices };
      }),
      rows: [exampleRow(columns, words)],
    },
    {
      name: words.allowed,
      columns: lists.map(({ title }) => ({ title })),
      rows: Array.from({ length: longest }, (_, row) =>
        lists.map(({ allowed }) => allowed[row] ?? ""),
      ),
    },
  ];
}

/** The same in one list, for a CSV: the values are on a row of their own, which is not brought in. */
export function templateSheet(sheet: SheetType, words: TemplateWords): OutSheet {
  const columns = columnsOf(sheet, words);
  const mark = exampleMarks.allowed[words.language];
  const values = columns.map(({ allowed, isLong }) => (isLong ? "" : allowed.join(" | ")));
  return {
    name: words.list,
    columns: columns.map(({ column }) => column),
    rows: [exampleRow(columns, words), [mark, ...values.slice(1)]],
  };
}

interface TemplateColumn {
  readonly title: string;
  readonly column: OutColumn;
  readonly example: string;
  readonly allowed: readonly string[];
  /** Too many for one cell: every municipality. */
  readonly isLong: boolean;
}

function columnsOf(sheet: SheetType, words: TemplateWords): readonly TemplateColumn[] {
  return Object.entries(examples[sheet]).map(([name, example]) => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.entries forgets the keys' type
    const target = name as ColumnTarget;
    const spec = fieldsOf(sheet)[target];
    const title = words.titleOf(target);
    return {
      title,
      column: { title, kind: outKinds[spec?.kind ?? "text"] },
      example: exampleOf(sheet, target, spec, example, words),
      allowed: allowedIn(sheet, target, spec, words),
      isLong: spec?.kind === "municipality",
    };
  });
}

function exampleRow(columns: readonly TemplateColumn[], { language }: TemplateWords) {
  const [first = "", ...rest] = columns.map(({ example }) => example);
  return [`${exampleMarks.example[language]} ${first}`, ...rest];
}

function exampleOf(
  sheet: SheetType,
  target: ColumnTarget,
  spec: FieldSpec | undefined,
  example: string,
  { language, choices }: TemplateWords,
): string {
  if (spec?.kind !== "choice" && spec?.kind !== "set") return example;
  return choices[sheet][target]?.[example]?.[language] ?? example;
}

function allowedIn(
  sheet: SheetType,
  target: ColumnTarget,
  spec: FieldSpec | undefined,
  { language, choices }: TemplateWords,
): readonly string[] {
  if (spec?.kind === "municipality") return municipalities.map(({ name }) => name);
  if (spec?.kind !== "choice" && spec?.kind !== "set") return [];
  return (spec.options ?? []).map(
    (option) => choices[sheet][target]?.[option]?.[language] ?? option,
  );
}

const person = {
  "contact:firstName": "Fernande",
  "contact:lastName": "Dubé-Ross",
  "contact:function": "Direction générale",
  "contact:workEmail": "f.dube@recup.example.com",
  "contact:workPhone": "418 555-0134",
};

/** The columns that a template has, and one made-up row; the other fields may be added by hand. */
const examples: Readonly<Record<SheetType, Readonly<Partial<Record<ColumnTarget, string>>>>> = {
  enterprises: {
    name: "Récup du Littoral",
    neq: "1100000018",
    legalForm: "npo",
    sectors: "waste-reuse",
    mission: "Donner une deuxième vie aux meubles",
    address: "12, rue du Quai",
    municipality: "Matane",
    postalCode: "G4W 1A1",
    phone: "418 555-0133",
    email: "info@recup.example.com",
    website: "https://recup.example.com",
    servedMrcs: "080",
    maxContract: "25000",
    ...person,
  },
  buyers: {
    name: "Ville de Port-aux-Brumes",
    buyerType: "municipality",
    regime: "municipal",
    neq: "",
    address: "1, place de l’Hôtel-de-Ville",
    municipality: "Matane",
    postalCode: "G4W 1A1",
    phone: "418 555-0160",
    email: "achats@ville.example.com",
    website: "https://ville.example.com",
    fiscalYear: "jan-dec",
    ...person,
  },
  contacts: {
    firstName: "Fernande",
    lastName: "Dubé-Ross",
    function: "Direction générale",
    role: "decision-maker",
    workEmail: "f.dube@recup.example.com",
    workPhone: "418 555-0134",
    extension: "210",
    "organisation:name": "Récup du Littoral",
    "organisation:neq": "1100000018",
  },
};
