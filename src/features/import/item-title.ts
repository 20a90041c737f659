import { t } from "#i18n/language.ts";
import type { MendItem } from "#workspace/import-desk.ts";
import { lineWords } from "./line-words.ts";

/** « Ligne 42 · Ressourcerie des Caps », « Lignes 3, 8, 12 et +40 ». */
export function itemTitle({ lines, name }: Pick<MendItem, "lines" | "name">): string {
  const first = lines.slice(0, 3);
  const rows = t(lineWords.itemLines)(first, lines.length - first.length);
  return lines.length > 1 ? rows : `${rows} · ${name || t(lineWords.nameless)}`;
}
