import { t } from "#i18n/language.ts";
import type { Directory } from "#workspace/directory.ts";
import { linkedName } from "./entry-name.ts";
import { meetingNewsWords } from "./meeting-news-words.ts";

/** « Menuiserie du Fleuve × Ville de Matane ». */
export function pairName(
  directory: Directory,
  { enterprise = "", buyer = "" }: { readonly enterprise?: string; readonly buyer?: string },
): string {
  return t(meetingNewsWords.pair)(
    linkedName(directory, "enterprises", enterprise),
    linkedName(directory, "buyers", buyer),
  );
}
