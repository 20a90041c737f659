import type { licenceWords } from "./licence-words.ts";

export interface Notice {
  readonly group: keyof typeof licenceWords.groups;
  /** « dexie 4.4.7 (Apache-2.0) ». */
  readonly title: string;
  readonly text: string;
}

/** The entries of notices.txt, as .ci/notices.ts writes it: a title, then the text of the licence. */
export function readNotices(file: string): readonly Notice[] {
  const [, ...entries] = file.split(/^-{72}$/m).map((entry) => entry.trim());
  return entries
    .filter((entry) => entry !== "")
    .map((entry) => {
      const [title = "", ...lines] = entry.split("\n");
      return { group: groupOf(title), title, text: lines.join("\n").trim() };
    });
}

/** A package's title ends with its licence; a font's begins as its publisher does. */
function groupOf(title: string): Notice["group"] {
  if (title.startsWith("@fontsource")) return "letters";
  return /^\S+ \d[\w.+-]* \(.+\)$/.test(title) ? "programs" : "rest";
}
