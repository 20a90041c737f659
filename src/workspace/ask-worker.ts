import type { Said } from "#workers/answering.ts";

export interface Asked<Answer> {
  /** Rejects with what the device refused (its `name`), or `AbortError` when stopped. */
  readonly answer: Promise<Answer>;
  /** Nothing was written if it is called before `onWriting`. */
  readonly stop: () => void;
}

export interface Hearing {
  /** A share between 0 and 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
  /** The disk is being written: too late to stop. */
  readonly onWriting?: (() => void) | undefined;
}

/** A worker for one question. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names both
export function askWorker<Question, Answer>(
  worker: Worker,
  question: Question,
  hearing: Hearing = {},
): Asked<Answer> {
  let stop = () => {};
  const answer = new Promise<Answer>((resolve, reject) => {
    stop = () => {
      worker.terminate();
      reject(new DOMException("stopped", "AbortError"));
    };
    worker.addEventListener("message", ({ data }: MessageEvent<Said<Answer>>) => {
      if (data.say === "progress") hearing.onProgress?.(data.share);
      else if (data.say === "writing") hearing.onWriting?.();
      else if (data.say === "done") resolve(data.answer);
      else reject(Object.assign(new Error(data.message), { name: data.name }));
    });
    worker.addEventListener("error", (event) => reject(new Error(event.message)));
    worker.postMessage(question);
  });
  return { answer: answer.finally(() => worker.terminate()), stop };
}
