import { isRecordType } from "#domain/record-types.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import { links, pathOf } from "#parts/links.ts";
import type { Draft } from "#storage/drafts.ts";
import type { Directory } from "#workspace/directory.ts";
import { besideWords } from "./beside-words.ts";

/** « Note commencée · Ville de Port-aux-Brumes »: the first record that it is about and that exists. */
export function draftTitle({ key, about }: Draft, directory: Directory): string {
  const [name] = about.flatMap((record) => {
    const [type = "", id] = record.split("/");
    const entry = isRecordType(type) ? directory.find(type, id) : undefined;
    return entry === undefined ? [] : [entryName(entry)];
  });
  return dotted(kindOf(key), name);
}

function kindOf(key: string): string {
  if (key === pathOf(links.import())) return t(besideWords.draftImport);
  const isNote = key.startsWith(pathOf(links.newNote()));
  return t(isNote ? besideWords.draftNote : besideWords.draftForm);
}

/** How a note begins. */
export function draftStart({ value }: Draft): string {
  const summary: unknown =
    typeof value === "object" && value !== null ? Reflect.get(value, "summary") : undefined;
  return typeof summary === "string" ? summary.slice(0, longest) : "";
}

const longest = 160;
