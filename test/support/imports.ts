import type { KnownRecord } from "#formats/known-records.ts";
import { type CheckedRow, checkRows } from "#formats/check-rows.ts";
import type { SheetType } from "#formats/column-target.ts";
import { deriveIds } from "#formats/derive-ids.ts";
import { guessColumns } from "#formats/guess-columns.ts";
import { matchContacts } from "#formats/match-contacts.ts";
import { matchOrganisations } from "#formats/match-organisations.ts";
import type { MatchedRow } from "#formats/match.ts";
import { type Decision, planImport } from "#formats/plan-import.ts";
import { readTable, type Table } from "#formats/read-table.ts";
import { choiceWords } from "#i18n/choice-words.ts";
import { fieldWords } from "#i18n/field-words.ts";
import { fileOf, finish } from "./sheets.ts";

export interface Known {
  readonly enterprises?: readonly KnownRecord[];
  readonly buyers?: readonly KnownRecord[];
  readonly contacts?: readonly KnownRecord[];
}

export function known(id: string, values: KnownRecord["values"], rest: Partial<KnownRecord> = {}) {
  return { id, state: "live", values, ...rest } as const;
}

export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

function tableOf(file: Uint8Array | readonly string[]): Table {
  const { table } = finish(readTable(file instanceof Uint8Array ? file : fileOf(file)));
  if (table === undefined) throw new Error("no table");
  return table;
}

/** A sheet brought in beside a directory, as far as the plan. */
export async function bringIn(
  file: Table | Uint8Array | readonly string[],
  directory: Known = {},
  said?: SheetType,
) {
  const table = "rows" in file ? file : tableOf(file);
  const { sheet, columns } = guessColumns(table, fieldWords, said);
  const rows: readonly CheckedRow[] = finish(
    checkRows(table, columns, sheet, { choices: choiceWords, today: "2026-11-23" }),
  );
  const { enterprises = [], buyers = [], contacts = [] } = directory;
  const derived =
    sheet === "contacts"
      ? new Map<number, string>()
      : await deriveIds("space", sheet, rows, sha256);
  const matched: readonly MatchedRow[] =
    sheet === "contacts"
      ? finish(matchContacts({ rows, enterprises, buyers, contacts }))
      : finish(
          matchOrganisations({
            sheet,
            rows,
            known: sheet === "buyers" ? buyers : enterprises,
            contacts,
            derived,
          }),
        );
  let drawn = 0;
  const plan = (decisions: Readonly<Record<number, Decision>> = {}) =>
    planImport(matched, {
      sheet,
      decisions: new Map(
        Object.entries(decisions).map(([line, decision]) => [Number(line), decision]),
      ),
      derived,
      taken: new Set([...enterprises, ...buyers, ...contacts].map(({ id }) => id)),
      newId: () => `random${(drawn += 1)}`,
    });
  return { sheet, rows, matched, derived, plan, matches: matched.map(({ match }) => match) };
}
