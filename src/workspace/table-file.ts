import type { TableAnswer, TableQuestion } from "#workers/tables.ts";
// `?worker` gives a constructor and a file of its own, which a strict CSP lets run.
import TableWorker from "#workers/tables.ts?worker";
import { type Asked, askWorker } from "./ask-worker.ts";

export type { CardOut, OutWords, TableQuestion } from "#workers/tables.ts";

export type OutSheet = Extract<TableQuestion, { readonly is: "sheets" }>["sheets"][number];

/** A file of that name without its ending, made off the main thread. */
export function makeTableFile(name: string, question: TableQuestion): Asked<File> {
  const asked = askWorker<TableQuestion, TableAnswer>(() => new TableWorker(), question);
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
