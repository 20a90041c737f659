import type { DeskSetting } from "#workers/import-desk.ts";
import type { CallName, DeskCall, DeskCalls, DeskReply } from "#workers/import-line.ts";
import { useWorkspace } from "./workspace.ts";
import { startFilesWorker } from "./files-worker.ts";

export type { ImportChoices, Kept, Mend } from "#workers/import-choices.ts";
export type { LookAnswer, Phase, WriteAnswer } from "#workers/import-desk.ts";
export type { MendItem, MendItems } from "#workers/import-items.ts";
export type { Look, LookColumn } from "#workers/import-look.ts";
export type { PlaceAsked, Places } from "#workers/import-places.ts";
export { findReceipts } from "#workers/import-receipt.ts";
export type { ImportReceipt, UndoneImport, WrittenIds } from "#workers/import-receipt.ts";
export type { RefusedRows } from "#workers/import-refused.ts";
export type { Question, QuestionField } from "#workers/import-question.ts";
export type { LineCounts, NamedLine, PlanCounts, Review } from "#workers/import-review.ts";

type Telling = Extract<DeskReply, { readonly say: "progress" }>;

export interface DeskHearing {
  readonly onProgress: (phase: Telling["phase"], done: number, of: number) => void;
  /** The disk is being written: too late to stop. */
  readonly onWriting: () => void;
}

type Call<K extends CallName> = (
  ...given: Parameters<DeskCalls[K]>
) => Promise<ReturnType<DeskCalls[K]>>;

/** A file on its way in: read and compared off the main thread, from the first call to `stop`. */
export interface Desk {
  readonly look: Call<"look">;
  readonly review: Call<"review">;
  readonly question: Call<"question">;
  readonly write: Call<"write">;
  readonly refused: Call<"refused">;
  readonly undo: Call<"undo">;
  /** Ends it whatever it does; every call that waits is rejected with `AbortError`. Nothing was written before `onWriting`. */
  readonly stop: () => void;
}

/** Call inside a component; the result opens a desk each time. */
export function useDesks(
  given: Pick<DeskSetting, "titles" | "words" | "language" | "draft">,
): (hearing: DeskHearing) => Desk {
  const { store, space, today } = useWorkspace();
  return (hearing) => {
    const setting = { database: store.db.name, space: space.id, today: today(), ...given };
    return openDesk(startFilesWorker("import"), setting, hearing);
  };
}

interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: Error | DOMException) => void;
}

function openDesk(line: Worker, setting: DeskSetting, hearing: DeskHearing): Desk {
  const waiting = new Map<number, Waiting>();
  let calls = 0;

  function call<K extends CallName>(name: K): Call<K> {
    return (...given) =>
      new Promise((resolve, reject) => {
        calls += 1;
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- name and arguments are of one K, which TypeScript cannot follow
        const message = { call: calls, name, given } as unknown as DeskCall;
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as DeskCalls says
        const hear = (answer: unknown) => resolve(answer as ReturnType<DeskCalls[K]>);
        waiting.set(calls, { resolve: hear, reject });
        line.postMessage(message);
      });
  }

  function end(error: Error | DOMException): void {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  line.addEventListener("message", ({ data }: MessageEvent<DeskReply>) => {
    if (data.say === "progress") {
      const { done, of } = data.progress;
      hearing.onProgress(data.phase, done, of);
    } else if (data.say === "writing") hearing.onWriting();
    else {
      const asked = waiting.get(data.call);
      waiting.delete(data.call);
      if (data.say === "done") asked?.resolve(data.answer);
      else asked?.reject(Object.assign(new Error(data.message), { name: data.name }));
    }
  });
  line.addEventListener("error", (event) => end(new Error(event.message)));
  // Its failure, if any, is that of each call that follows.
  call("open")(setting).catch(() => {});

  return {
    look: call("look"),
    review: call("review"),
    question: call("question"),
    write: call("write"),
    refused: call("refused"),
    undo: call("undo"),
    stop() {
      line.terminate();
      end(new DOMException("stopped", "AbortError"));
    },
  };
}
