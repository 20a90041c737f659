import type { Day } from "#domain/day.ts";
import { makeId } from "#domain/ids.ts";
import type { TableProblem } from "#domain/table-problem.ts";
import { type CheckedRow, checkRows } from "#formats/check-rows.ts";
import type { SheetType } from "#formats/column-target.ts";
import { deriveIds } from "#formats/derive-ids.ts";
import type { Outcome } from "#formats/plan-import.ts";
import type { CellContext } from "#formats/read-cell.ts";
import type { Progress, Table } from "#formats/read-table.ts";
import type { ChoiceTable, FieldTitles } from "#formats/word-tables.ts";
import { findPast } from "#storage/find-past.ts";
import { findImportFile } from "#storage/import-file.ts";
import { openStore } from "#storage/store.ts";
import type { ImportChoices } from "./import-choices.ts";
import { isAsSeen, match, readingOf } from "./import-compare.ts";
import { knownIn } from "./import-known.ts";
import {
  chosenColumns,
  chosenTargets,
  type Look,
  lookAt,
  type LookChoices,
  withHeader,
} from "./import-look.ts";
import { findColumns, saveColumns, shapeOf } from "./import-memory.ts";
import { mendRows } from "./import-mend.ts";
import { type Question, questionOf } from "./import-question.ts";
import { type Compared, decisionsOf, planOf, type Review, reviewOf } from "./import-review.ts";
import {
  findReceipts,
  findSteps,
  idsOf,
  type ImportReceipt,
  receiptSettings,
  saveUndone,
} from "./import-receipt.ts";
import { refusedRows, type RefusedRows } from "./import-refused.ts";
import { stepOf } from "./import-steps.ts";
import { pastOfSteps, undoImport } from "./import-undo.ts";
import { toRecordWrite } from "./import-write.ts";
import { keepLast } from "./keep-last.ts";
import { readFile } from "./read-file.ts";

export interface DeskSetting {
  readonly database: string;
  readonly space: string;
  readonly today: Day;
  /** i18n's words, as data: a worker has no language. */
  readonly titles: FieldTitles;
  readonly words: ChoiceTable;
  readonly language: "fr" | "en";
  /** Of the draft that holds the choices: it goes in the transaction that writes. */
  readonly draft: string;
}

export type Phase = "read" | "check" | "derive" | "compare";

export interface DeskHearing {
  readonly progress: (phase: Phase, progress: Progress) => void;
  /** The disk is being written: too late to stop. */
  readonly writing: () => void;
}

export type LookAnswer =
  | { readonly is: "table"; readonly look: Look }
  | { readonly is: "refused"; readonly problem: TableProblem }
  /** The file is no longer in the inbox: another tab finished with it. */
  | { readonly is: "gone" };

export type WriteAnswer =
  | {
      readonly is: "written";
      readonly records: number;
      /** Lines left aside: to be mended or settled, then imported by themselves. */
      readonly left: readonly number[];
    }
  /** The directory changed meanwhile, and with it what the import would do: to be looked at again. */
  | { readonly is: "changed"; readonly review: Review };

/** Where a file is read and compared, and its rows are written; it holds them, the page what is said of them. */
export interface ImportDesk {
  readonly look: (choices: LookChoices) => Promise<LookAnswer>;
  readonly review: (choices: ImportChoices) => Promise<Review>;
  readonly question: (choices: ImportChoices, line: number) => Promise<Question | undefined>;
  /** One transaction: all or nothing. `now`: wall clock, ms. */
  readonly write: (choices: ImportChoices, now: number) => Promise<WriteAnswer>;
  /** The rows that something stops, to be mended in a spreadsheet. */
  readonly refused: (choices: ImportChoices) => Promise<RefusedRows | undefined>;
  /** Takes a whole import back, by ordinary writes; undefined: it is no longer known. */
  readonly undo: (id: string, now: number) => Promise<ImportReceipt | undefined>;
  readonly close: () => void;
}

export async function openImportDesk(setting: DeskSetting, hear: DeskHearing): Promise<ImportDesk> {
  const { database, space, today, titles, words, language, draft } = setting;
  let clock = 0;
  const store = await openStore({
    database,
    space,
    now: () => clock,
    // What fails while other tabs are followed fails again, and is told, when the desk catches up.
    trouble: () => {},
  });
  const context: CellContext = { choices: words, today };
  let loading: Promise<void> | undefined;
  const load = async () => {
    try {
      await (loading ??= store.load());
    } catch (error) {
      loading = undefined;
      throw error;
    }
  };

  const tableOf = keepLast(async ({ file, tab }: LookChoices): Promise<LookAnswer | Table> => {
    const row = await findImportFile(store.db, file);
    if (row === undefined) return { is: "gone" };
    const reading = await readFile(new Uint8Array(row.bytes), { tab, titles, language }, (step) =>
      hear.progress("read", step),
    );
    return reading.table ?? { is: "refused", problem: reading.problem };
  });

  /** What step 1 shows, with the whole table behind it. */
  async function open(choices: LookChoices) {
    const table = await tableOf(choices, JSON.stringify([choices.file, choices.tab ?? null]));
    if ("is" in table) return { answer: table };
    const reading = withHeader(table, choices);
    if (reading.problem !== undefined)
      return { answer: { is: "refused", problem: reading.problem } as const };
    const shape = await shapeOf(reading.table.columns);
    const memory = shape === undefined ? undefined : await findColumns(store.db, shape);
    const look = lookAt(reading.table, choices, titles, memory);
    return { answer: { is: "table", look } as const, table: reading.table };
  }

  const checkedOf = keepLast(async (choices: ImportChoices) => {
    const { answer, table } = await open(choices);
    if (table === undefined || answer.is !== "table") throw new Error(`import: file ${answer.is}`);
    const { sheet } = answer.look;
    const rows = run(
      "check",
      checkRows(table, chosenColumns(answer.look, choices), sheet, context),
    );
    const only = choices.only === undefined ? undefined : new Set(choices.only);
    const wanted = only === undefined ? rows : rows.filter(({ line }) => only.has(line));
    return { sheet, rows: wanted, blank: only === undefined ? table.emptyLines.length : 0 };
  });

  /** For the next file of this shape. */
  async function remember(choices: ImportChoices, at: number): Promise<void> {
    const { answer, table } = await open(choices);
    if (table === undefined || answer.is !== "table") return;
    const shape = await shapeOf(table.columns);
    if (shape === undefined) return;
    const { sheet } = answer.look;
    await saveColumns(store.db, shape, { at, sheet, targets: chosenTargets(answer.look, choices) });
  }

  const derivedIds = new WeakMap<CheckedRow, string>();
  /** What the person was last told about. */
  let seen: Compared | undefined;

  const comparedOf = keepLast(async (choices: ImportChoices): Promise<Compared> => {
    const { sheet, rows: asWritten, blank } = await checkedOf(choices, readingOf(choices));
    const rows = mendRows(asWritten, choices.mends, sheet, context);
    await load();
    const derived = await derive(sheet, rows);
    const known = knownIn(store);
    const matched = run("compare", match(sheet, rows, known, derived));
    return { sheet, known, derived, rows: matched, empty: blank + rows.length - matched.length };
  });

  function compare(choices: ImportChoices): Promise<Compared> {
    const { mends } = choices;
    return comparedOf(choices, JSON.stringify([readingOf(choices), mends, store.mark()]));
  }

  async function derive(sheet: SheetType, rows: readonly CheckedRow[]) {
    const all = new Map<number, string>();
    if (sheet === "contacts") return all;
    const fresh = rows.filter((row) => !derivedIds.has(row));
    for (let at = 0; at < fresh.length; at += slice) {
      hear.progress("derive", { done: at, of: fresh.length });
      const some = fresh.slice(at, at + slice);
      // oxlint-disable-next-line no-await-in-loop -- slice by slice, so that its progress is told
      const ids = await deriveIds(space, sheet, some, sha256);
      for (const row of some) derivedIds.set(row, ids.get(row.line) ?? "");
    }
    for (const row of rows) {
      const id = derivedIds.get(row);
      if (id) all.set(row.line, id);
    }
    return all;
  }

  /** A generator to its end; its progress is told. */
  function run<T>(phase: Phase, work: Generator<Progress, T>): T {
    for (;;) {
      const step = work.next();
      if (step.done === true) return step.value;
      hear.progress(phase, step.value);
    }
  }

  return {
    async look(choices) {
      const { answer } = await open(choices);
      // While the person looks at the columns.
      if (answer.is === "table") void load().catch(() => {});
      return answer;
    },
    async review(choices) {
      seen = await compare(choices);
      return reviewOf(seen, choices);
    },
    async question(choices, line) {
      const compared = await compare(choices);
      return questionOf(compared, line, decisionsOf(compared.rows, choices).get(line));
    },
    async write(choices, now) {
      await load();
      await store.catchUp();
      const compared = await compare(choices);
      const review = reviewOf(compared, choices);
      const isSeen = seen !== undefined && isAsSeen(seen, compared, choices);
      seen = compared;
      if (!isSeen) return { is: "changed", review };
      const plan = planOf(compared, choices, drawId);
      clock = now;
      hear.writing();
      const writes = plan.writes.map((one) =>
        toRecordWrite(one, compared.known.record(one.type, one.id)),
      );
      const facts = { id: drawId(), at: now, name: choices.name, sheet: compared.sheet };
      const known = await findReceipts(store.db);
      await store.write(() => writes, {
        drafts: [draft],
        settings: (after) => {
          const steps = plan.writes.flatMap(({ type, id }, at) => {
            const made = after(type, id);
            const fields = writes[at]?.fields.map(({ field }) => field) ?? [];
            const before = compared.known.record(type, id);
            return (made && stepOf(type, before, made, fields)) ?? [];
          });
          return receiptSettings(facts, review, plan.writes, steps, known);
        },
      });
      // What the columns meant can be said again: what was written is not to be called refused for it.
      await remember(choices, now).catch(() => undefined);
      return {
        is: "written",
        records: plan.writes.length,
        left: [...plan.outcomes].flatMap(([line, outcome]) => (isLeft(outcome) ? [line] : [])),
      };
    },
    async refused(choices) {
      const compared = await compare(choices);
      const { answer, table } = await open(choices);
      if (table === undefined || answer.is !== "table") return undefined;
      return refusedRows(table, answer.look, compared, choices);
    },
    async undo(id, now) {
      await load();
      await store.catchUp();
      const steps = await findSteps(store.db, id);
      const past = await findPast(store.db, pastOfSteps(steps));
      clock = now;
      hear.writing();
      let done = undoImport(store.replica, steps, past);
      await store.write((replica) => {
        done = undoImport(replica, steps, past);
        return done.writes;
      });
      return saveUndone(store.db, id, {
        at: now,
        binned: done.binned.length,
        restored: done.restored.length,
        left: idsOf(done.left),
      });
    },
    close: () => store.close(),
  };
}

function isLeft(outcome: Outcome): boolean {
  return outcome === "stopped" || outcome === "undecided";
}

/** Rows whose ids are derived between two tellings. */
const slice = 1000;

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
}

function drawId(): string {
  return makeId(crypto.getRandomValues(new Uint32Array(12)));
}
