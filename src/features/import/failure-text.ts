import { t } from "#i18n/language.ts";
import { words } from "./words.ts";

/** What the device refused while a file was on its way in; nothing of it was written. */
export function failureText(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "StorageFull") return t(words.failed.full);
  const isNewer = name === "NewerDatabase" || name === "DatabaseLeft" || name === "DatabaseMoved";
  return t(isNewer ? words.failed.newer : words.failed.other);
}
