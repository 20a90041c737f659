import type { FieldsOf } from "#domain/record-types.ts";
import { contactCard } from "#formats/contact-card.ts";
import type { OutSheet } from "#formats/out-sheet.ts";
import { type CsvRecord, type CsvWords, recordsToSheet } from "#formats/records-to-csv.ts";
import type { SheetType } from "#formats/column-target.ts";
import type { FieldTitles, Said } from "#formats/word-tables.ts";
import { writeCsv } from "#formats/write-csv.ts";

/** What a person takes out. A CSV holds one list alone. */
export type TableQuestion =
  | {
      readonly is: "sheets";
      readonly as: "xlsx" | "csv";
      readonly sheets: readonly OutSheet[];
    }
  | {
      readonly is: "records";
      readonly as: "xlsx" | "csv";
      readonly name: string;
      readonly type: SheetType;
      readonly records: readonly CsvRecord[];
      readonly words: OutWords;
    }
  | {
      readonly is: "cards";
      readonly as: "vcf";
      readonly cards: readonly CardOut[];
      /** « poste {0} ». */
      readonly extension: string;
    };

/** i18n's words, as data: a worker has no language. */
export interface OutWords extends Pick<CsvWords, "language" | "choices" | "flags"> {
  readonly titles: FieldTitles;
  readonly organisation: { readonly id: Said; readonly name: Said };
}

export interface CardOut {
  readonly contact: FieldsOf<"contacts">;
  readonly organisation: FieldsOf<"enterprises"> | FieldsOf<"buyers"> | undefined;
}

export interface TableAnswer {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export async function makeTable(question: TableQuestion): Promise<TableAnswer> {
  if (question.is === "cards") {
    const say = (extension: string) => question.extension.replace("{0}", () => extension);
    const cards = question.cards.map(({ contact, organisation }) =>
      contactCard(contact, organisation, say),
    );
    return { bytes: new TextEncoder().encode(cards.join("")) };
  }
  const sheets = question.is === "sheets" ? question.sheets : [sheetOf(question)];
  if (question.as === "xlsx") {
    const { writeWorkbook } = await import("#formats/write-workbook.ts");
    return { bytes: await writeWorkbook(sheets) };
  }
  const titles = sheets[0]?.columns.map(({ title }) => title) ?? [];
  return { bytes: writeCsv(titles, sheets[0]?.rows ?? []) };
}

function sheetOf({
  name,
  type,
  records,
  words: { titles, organisation, ...words },
}: Extract<TableQuestion, { readonly is: "records" }>): OutSheet {
  const titleOf = (target: string): string => {
    const key = target === "organisation:id" ? "id" : target === "organisation:name" ? "name" : "";
    const said = key === "" ? titles[type][target] : organisation[key];
    return said?.[words.language] ?? target;
  };
  return recordsToSheet(name, type, records, { ...words, titleOf });
}
