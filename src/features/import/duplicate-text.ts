import { duplicateReasonWords } from "#i18n/duplicate-words.ts";
import { t } from "#i18n/language.ts";
import type { Question } from "#workspace/import-desk.ts";
import { settleWords } from "./settle-words.ts";

/** « même NEQ ». */
export function reasonText(reason: Question["reason"] | undefined): string | undefined {
  if (reason === undefined) return undefined;
  if (reason === "id" || reason === "person" || reason === "row")
    return t(settleWords.reasons[reason]);
  return t(duplicateReasonWords[reason]);
}
