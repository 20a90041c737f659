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

/** A worker for one question; when the browser refuses to start it, or stops it, `WorkerRefused`. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names both
export function askWorker<Question, Answer>(
  startWorker: () => Worker,
  question: Question,
  hearing: Hearing = {},
): Asked<Answer> {
  let stop = () => {};
  let terminate = () => {};
  const answer = new Promise<Answer>((resolve, reject) => {
    const refuse = (cause: unknown) =>
      reject(Object.assign(new Error("no worker", { cause }), { name: "WorkerRefused" }));
    let worker: Worker;
    try {
      worker = startWorker();
    } catch (error) {
      refuse(error);
      return;
    }
    terminate = () => worker.terminate();
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
    worker.addEventListener("error", ({ message }) => refuse(message));
    worker.postMessage(question);
  });
  return { answer: answer.finally(() => terminate()), stop };
}
