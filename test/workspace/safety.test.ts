import { expect, onTestFinished, test } from "vitest";
import type { StoredRecord } from "#crdt/record.ts";
import { actorAt, type Point } from "#storage/points.ts";
import { readRuns } from "#storage/read-points.ts";
import { doubtTheLost } from "#workspace/doubting.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { aBuyer } from "../support/builders.ts";
import { aWorkspace, put } from "../support/render.tsx";

/** A file of that device says that it has all that was written here. */
async function confirm({ store }: Workspace, device: string, mark: number): Promise<void> {
  const all: Point = [mark, actorAt(await readRuns(store.db), mark) ?? ""];
  await store.join([], { from: device, standing: { device, told: [all] } });
  await store.catchUp();
}

let signers = 0;

function signer(device: string, status: string): StoredRecord {
  const cell = (n: number, value: string) => ["SoLene-first123", n, 1, value] as const;
  const fields = { device: cell(1, device), publicKey: cell(2, device), status: cell(3, status) };
  return { type: "signers", id: `Signer${(signers += 1)}`, fields, erased: [] };
}

test("what is on a phone that was lost is not said to be on another device", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "buyers", aBuyer());
  const mark = workspace.store.mark();
  await confirm(workspace, "PhoneA", mark);
  await confirm(workspace, "PhoneB", mark);
  expect(workspace.safety()).toMatchObject({ onlyHere: 0, holders: 2 });

  const { store } = workspace;
  await store.join([signer("PhoneA", "lost")], { from: "test" });
  expect(workspace.safety().holders).toBe(1);
  // Once two are paired, they are the team: nobody knows where the other phone is.
  await store.join([signer(store.device, "active"), signer("PhoneC", "active")], { from: "test" });
  expect(workspace.safety().holders).toBe(0);
  await confirm(workspace, "PhoneC", mark);
  expect(workspace.safety().holders).toBe(1);
});

test("what only a lost phone had confirmed is « envoyé, non confirmé » again, until another confirms it", async () => {
  const workspace = await aWorkspace();
  const { store } = workspace;
  onTestFinished(doubtTheLost(store));
  await put(workspace, "buyers", aBuyer());
  await confirm(workspace, "PhoneB", store.mark());
  await put(workspace, "buyers", aBuyer());
  await confirm(workspace, "PhoneA", store.mark());
  expect(workspace.safety()).toMatchObject({ onlyHere: 0, unconfirmed: 0, holders: 1 });

  await store.join([signer("PhoneA", "lost")], { from: "test" });
  await expect.poll(() => workspace.safety().unconfirmed).toBe(1);
  await confirm(workspace, "PhoneB", store.mark());
  expect(workspace.safety()).toMatchObject({ onlyHere: 0, unconfirmed: 0, holders: 1 });
});
