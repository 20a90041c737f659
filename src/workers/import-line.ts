import type { Progress } from "#formats/read-table.ts";
import type { ImportChoices } from "./import-choices.ts";
import {
  type DeskHearing,
  type DeskSetting,
  type ImportDesk,
  type LookAnswer,
  openImportDesk,
  type Phase,
  type WriteAnswer,
} from "./import-desk.ts";
import type { LookChoices } from "./import-look.ts";
import type { ImportReceipt } from "./import-receipt.ts";
import type { Question } from "./import-question.ts";
import type { RefusedRows } from "./import-refused.ts";
import type { Review } from "./import-review.ts";

/** What the page may ask of the desk; `open` comes first. */
export interface DeskCalls {
  readonly open: (setting: DeskSetting) => void;
  readonly look: (choices: LookChoices) => LookAnswer;
  readonly review: (choices: ImportChoices) => Review;
  readonly question: (choices: ImportChoices, line: number) => Question | undefined;
  readonly write: (choices: ImportChoices, now: number) => WriteAnswer;
  readonly refused: (choices: ImportChoices) => RefusedRows | undefined;
  readonly undo: (id: string, now: number) => ImportReceipt | undefined;
}
export type CallName = keyof DeskCalls;

/** `call` is given back with each reply. */
export type DeskCall = {
  readonly [K in CallName]: {
    readonly call: number;
    readonly name: K;
    readonly given: Parameters<DeskCalls[K]>;
  };
}[CallName];

export type DeskReply = { readonly call: number } & (
  | { readonly say: "progress"; readonly phase: Phase; readonly progress: Progress }
  | { readonly say: "writing" }
  | { readonly say: "done"; readonly answer: unknown }
  /** What the device refuses, by name, or a fault that nobody foresaw. */
  | { readonly say: "failed"; readonly name: string; readonly message: string }
);

/** One end of a worker or of a channel. */
export interface LineEnd {
  postMessage(message: unknown): void;
  addEventListener(type: "message", listener: (event: MessageEvent) => void): void;
}

/** Between two tellings, ms: more would only be drawn over. */
const restMs = 50;

/** Answers calls, one after the other. */
export function attendDesk(line: LineEnd): void {
  let desk: Promise<ImportDesk> | undefined;
  let turn: Promise<void> = Promise.resolve();
  let current = 0;
  let toldAt = 0;
  const reply = (message: DeskReply) => line.postMessage(message);
  const hearing: DeskHearing = {
    progress(phase, progress) {
      if (performance.now() - toldAt < restMs) return;
      toldAt = performance.now();
      reply({ call: current, say: "progress", phase, progress });
    },
    writing: () => reply({ call: current, say: "writing" }),
  };

  function work(call: DeskCall): Promise<unknown> {
    if (call.name === "open") {
      desk = openImportDesk(call.given[0], hearing);
      return desk.then(() => undefined);
    }
    if (desk === undefined) throw new Error("the desk is not open");
    return desk.then((opened): Promise<unknown> => {
      if (call.name === "look") return opened.look(...call.given);
      if (call.name === "review") return opened.review(...call.given);
      if (call.name === "question") return opened.question(...call.given);
      if (call.name === "refused") return opened.refused(...call.given);
      if (call.name === "undo") return opened.undo(...call.given);
      return opened.write(...call.given);
    });
  }

  async function answer(call: DeskCall): Promise<void> {
    current = call.call;
    try {
      reply({ call: current, say: "done", answer: await work(call) });
    } catch (error) {
      // An error that crosses to the page by itself loses its name on the way.
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      reply({ call: current, say: "failed", name, message });
    }
  }

  line.addEventListener("message", ({ data }: MessageEvent<DeskCall>) => {
    turn = turn.then(() => answer(data));
  });
}
