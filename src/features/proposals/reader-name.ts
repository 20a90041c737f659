import { t } from "#i18n/language.ts";
import { entryName } from "#parts/entry-name.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { words } from "./words.ts";

/** Who proposes, also when somebody removed this reader since. */
export function readerName(directory: Directory, { reader }: Entry<"proposals">): string {
  const found = directory.find("readers", reader);
  return found === undefined || found.state === "erased" ? t(words.someone) : entryName(found);
}
