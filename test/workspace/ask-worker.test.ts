import { expect, test } from "vitest";
import { askWorker } from "#workspace/ask-worker.ts";

test("a worker that the browser refuses to start is a refusal, not a wait without end", async () => {
  const { answer, stop } = askWorker<object, never>(() => {
    throw new DOMException("denied", "SecurityError");
  }, {});
  await expect(answer).rejects.toMatchObject({ name: "SecurityError" });
  stop();
});
