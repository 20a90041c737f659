import { dot } from "#i18n/dotted.ts";
import { count } from "#i18n/format.ts";
import { t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import type { MendItem } from "#workspace/import-desk.ts";
import { useImportWords } from "./import-words-of.ts";

/** « Ligne 42 · Ressourcerie des Caps », « Lignes 3, 8, 12 et +40 ». Call inside a component. */
export function useItemTitle() {
  const { lineWords, numberOf } = useImportWords();
  return ({ lines, name }: Pick<MendItem, "lines" | "name">): string => {
    const first = lines.slice(0, 3).map((line) => count(numberOf(line)));
    const others = lines.length - first.length;
    const list = others > 0 ? t(lineWords.andOthers)(first.join(", "), others) : listText(first);
    const rows = t(lineWords.itemLines)(lines.length, list);
    return lines.length > 1 ? rows : `${rows}${dot}${name || t(lineWords.nameless)}`;
  };
}
