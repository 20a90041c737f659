import { expect, onTestFinished, test, vi } from "vitest";
import { hearOpenedFiles } from "#workspace/launch-queue.ts";

type Consumer = (parameters: { readonly files?: readonly unknown[] }) => void;

/** As Chrome has it: what came before there was a consumer waits for one. */
function aQueue(files: readonly unknown[]): void {
  const setConsumer = (consumer: Consumer) => queueMicrotask(() => consumer({ files }));
  Object.assign(globalThis, { launchQueue: { setConsumer } });
  onTestFinished(() => {
    Reflect.deleteProperty(globalThis, "launchQueue");
  });
}

test("files that the system opened the app with are heard, folders are not", async () => {
  const file = new File(["a"], "Été.csv");
  aQueue([{ kind: "file", getFile: async () => file }, { kind: "directory" }]);
  const heard: File[] = [];
  expect(hearOpenedFiles((files) => heard.push(...files), vi.fn())).toBe(true);
  await vi.waitFor(() => expect(heard).toEqual([file]));
});

test("a file that the system takes back is trouble, and a browser without such a queue says so", async () => {
  expect(hearOpenedFiles(vi.fn(), vi.fn())).toBe(false);
  aQueue([{ kind: "file", getFile: () => Promise.reject(new Error("gone")) }]);
  const trouble = vi.fn<(error: unknown) => void>();
  hearOpenedFiles(vi.fn(), trouble);
  await vi.waitFor(() => expect(trouble).toHaveBeenCalledOnce());
});
