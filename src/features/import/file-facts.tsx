import { t } from "#i18n/language.ts";
import { Facts } from "#ui/facts.tsx";
import { SelectBox } from "#ui/select-box.tsx";
import type { Look } from "#workspace/import-desk.ts";
import { columnWords } from "./column-words.ts";

export interface FileFactsProps {
  readonly look: Look;
  /** What the person said of the titles' line; null: there is none. */
  readonly header: number | null | undefined;
  readonly onHeader: (line: number | null) => void;
}

/** How the file was read, and on which line its titles stand. */
export function FileFacts(props: FileFactsProps) {
  const none = "none";
  const chosen = () => props.look.headerLine?.toString() ?? none;
  const options = () => [
    ...props.look.top.map(({ line, cells }) => ({
      value: line.toString(),
      label: t(columnWords.titleLine)(line, startOf(cells)),
    })),
    { value: none, label: t(columnWords.noTitles) },
  ];
  return (
    <Facts
      facts={[
        ...textFacts(props.look),
        {
          term: t(columnWords.titles),
          value: (
            <SelectBox
              label={t(columnWords.titles)}
              options={options()}
              chosen={chosen()}
              onChoose={(value) => props.onHeader(value === none ? null : Number(value))}
            />
          ),
        },
      ]}
    />
  );
}

/** Of a text file alone. */
function textFacts({ encoding, delimiter }: Look) {
  if (encoding === undefined || delimiter === undefined) return [];
  return [
    { term: t(columnWords.letters), value: encodings[encoding] },
    { term: t(columnWords.separator), value: t(columnWords.delimiters[delimiter]) },
  ];
}

const encodings = {
  "utf-8": "UTF-8",
  "utf-16": "UTF-16",
  "windows-1252": "Windows-1252",
  macintosh: "Mac OS Roman",
} as const satisfies Record<NonNullable<Look["encoding"]>, string>;

/** Enough of a line to recognise it by. */
function startOf(cells: readonly string[]): string {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  const start = filled.slice(0, 2).join(", ");
  return start.length > 24 || filled.length > 2 ? `${start.slice(0, 24)}…` : start;
}
