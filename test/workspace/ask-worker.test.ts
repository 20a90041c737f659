import { expect, test } from "vitest";
import { askWorker } from "#workspace/ask-worker.ts";
import { breakWorkers } from "../support/workers.ts";

test.for([false, true])(
  "a worker that the browser refuses (started: %s) is a refusal of its own, not a wait without end",
  async (isStarted) => {
    breakWorkers(isStarted ? "stopped" : "refused");
    const { answer, stop } = askWorker<object, never>(() => new Worker("any.js"), {});
    await expect(answer).rejects.toMatchObject({ name: "WorkerRefused" });
    stop();
  },
);
