import type { TableAnswer, TableQuestion } from "#workers/tables.ts";
import { type Asked, askWorker } from "./ask-worker.ts";
import { startFilesWorker } from "./files-worker.ts";

export type { CardOut, OutWords, TableQuestion } from "#workers/tables.ts";

export type OutSheet = Extract<TableQuestion, { readonly is: "sheets" }>["sheets"][number];

/** A file of that name without its ending, made off the main thread. */
export function makeTableFile(name: string, question: TableQuestion): Asked<File> {
  const asked = askWorker<TableQuestion, TableAnswer>(() => startFilesWorker("tables"), question);
  const { as } = question;
  const fileOf = ({ bytes }: TableAnswer) =>
    new File([bytes], `${name}.${as}`, { type: fileTypes[as] });
  return { answer: asked.answer.then(fileOf), stop: asked.stop };
}

const fileTypes: Readonly<Record<TableQuestion["as"], string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
  vcf: "text/vcard",
};
