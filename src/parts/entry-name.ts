import type { LinkTarget } from "#domain/field.ts";
import { dayAndTime } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { entryNameWords } from "./entry-name-words.ts";
import { inOrder, nameless, sheetName } from "./sheet-name.ts";

/** What an entry is called on screen; « sans nom » when its name was emptied. */
export function entryName(entry: Entry): string {
  if (entry.type !== "interactions") return sheetName(entry);
  const { subject, at } = entry;
  if (subject !== undefined) return inOrder(subject);
  return at === undefined ? nameless() : dayAndTime(at);
}

/** What a link shows: the name, or what became of the sheet. */
export function linkedName(directory: Directory, to: LinkTarget, id: string): string {
  const entry = directory.find(to, id);
  if (entry === undefined) return t(entryNameWords.missing);
  if (entry.state === "erased") return t(entryNameWords.erased);
  return entry.state === "binned" ? t(entryNameWords.binned)(entryName(entry)) : entryName(entry);
}
