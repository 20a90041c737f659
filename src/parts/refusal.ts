import { t } from "#i18n/language.ts";
import { formWords } from "./form-words.ts";

/** What to say when the device refused to write; nothing typed is lost. */
export function refusalText(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "StorageFull") return t(formWords.refused.full);
  const isNewer = name === "NewerDatabase" || name === "DatabaseLeft" || name === "DatabaseMoved";
  return t(isNewer ? formWords.refused.newer : formWords.refused.other);
}
