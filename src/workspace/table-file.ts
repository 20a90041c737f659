import type { WriteTableAnswer, WriteTableQuestion } from "#workers/write-table.ts";
// `?worker` gives a constructor and a file of its own, which a strict CSP lets run.
import TableWorker from "#workers/write-table.ts?worker";
import { type Asked, askWorker } from "./ask-worker.ts";

export type OutSheet = WriteTableQuestion["sheets"][number];
export type TableForm = WriteTableQuestion["as"];

/** A file of these lists, made off the main thread, named by the first one. */
export function makeTableFile(sheets: readonly OutSheet[], as: TableForm): Asked<File> {
  const asked = askWorker<WriteTableQuestion, WriteTableAnswer>(new TableWorker(), { sheets, as });
  const name = `${sheets[0]?.name ?? "1"}.${as}`;
  return {
    answer: asked.answer.then(({ bytes }) => new File([bytes], name, { type: types[as] })),
    stop: asked.stop,
  };
}

const types: Readonly<Record<TableForm, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv",
};
