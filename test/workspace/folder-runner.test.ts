import { expect, onTestFinished, test } from "vitest";
import { saveFolderPlace } from "#storage/folders.ts";
import type { Said } from "#workers/answering.ts";
import type { FolderAnswer } from "#workers/folder.ts";
import { runnerOf } from "#workspace/folders.ts";
import { aWorkspace } from "../support/render.tsx";

/** A device of which every worker says this, whatever it is asked. */
function workersSay(said: Said<FolderAnswer>): void {
  const before = Reflect.get(globalThis, "Worker");
  class Saying extends EventTarget {
    postMessage(): void {
      queueMicrotask(() => this.dispatchEvent(new MessageEvent("message", { data: said })));
    }
    terminate(): void {}
  }
  Reflect.set(globalThis, "Worker", Saying);
  onTestFinished(() => void Reflect.set(globalThis, "Worker", before));
}

test("what a folder brings and the device has no room for is told like a save that it refused", async () => {
  const workspace = await aWorkspace();
  const { db } = workspace.store;
  await saveFolderPlace(db, {
    id: "Folder111111",
    kind: "store",
    endpoint: "https://objets.exemple.org",
    region: "auto",
    bucket: "equipe",
    accessKeyId: "a",
    secretAccessKey: "b",
    isPathStyle: true,
    hasVersions: false,
  });
  workersSay({ say: "failed", name: "StorageFull", message: "" });
  const runner = runnerOf(workspace);
  onTestFinished(runner.stop);
  expect(workspace.safety().full).toBe(false);
  await expect(runner.visit("Folder111111")).rejects.toMatchObject({ name: "StorageFull" });
  expect(workspace.safety().full).toBe(true);

  const status = { visitedAt: 1, readAt: 1, putAt: 0, waits: {}, foreign: [], devices: [] };
  workersSay({ say: "done", answer: { is: "visited", status, read: 0, again: false } });
  await runner.visit("Folder111111");
  expect(workspace.safety().full, "it only looked").toBe(true);
  workersSay({ say: "done", answer: { is: "visited", status, read: 1, again: false } });
  await runner.visit("Folder111111");
  expect(workspace.safety().full).toBe(false);
});
