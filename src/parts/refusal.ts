import { t } from "#i18n/language.ts";
import { refusalWords } from "./refusal-words.ts";

/** What to say when an act was refused, mostly by the device; nothing typed is lost. */
export function refusalText(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "StorageFull") return t(refusalWords.full);
  if (name === "RecordErased") return t(refusalWords.erased);
  if (name === "RecordsGone") return t(refusalWords.recordsGone);
  if (name === "DatabaseGone") return t(refusalWords.gone);
  if (name === "DatabaseMoved") return t(refusalWords.moved);
  const isNewer = name === "NewerDatabase" || name === "DatabaseLeft";
  return t(isNewer ? refusalWords.newer : refusalWords.other);
}
