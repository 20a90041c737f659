import { recordsToCsv } from "#formats/records-to-csv.ts";
import { t } from "#i18n/language.ts";
import { csvWords } from "#parts/directory-list-csv.ts";
import type { Entry } from "#workspace/entry.ts";
import { words } from "./words.ts";

/** With the ids: read again, the file changes nothing. */
export function buyersToCsv(rows: readonly Entry<"buyers">[]): File {
  const records = rows.map((entry) => ({ id: entry.id, values: { ...entry } }));
  const bytes = recordsToCsv("buyers", records, csvWords("buyers"));
  return new File([bytes], `${t(words.fileName)}.csv`, { type: "text/csv" });
}
