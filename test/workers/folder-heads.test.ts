import { expect, test } from "vitest";
import { directoryPort } from "#exchange/folder-directory.ts";
import { headName, readObjectName } from "#exchange/folder-names.ts";
import type { FolderPort } from "#exchange/folder-port.ts";
import { drawEpoch } from "#exchange/team-seal.ts";
import { listConfirmed } from "#storage/confirmed.ts";
import type { Store } from "#storage/store.ts";
import { memoryDirectory } from "../support/memory-directory.ts";
import { erase, set } from "../storage/tabs.ts";
import { aDevice, canary, note, pair, space, told, visit } from "./folder-visits.ts";

/** Two of a team beside one folder, who hold the same and have nothing more to say. */
async function together(): Promise<{
  readonly solene: Store;
  readonly nadine: Store;
  readonly port: FolderPort;
}> {
  const epoch = await drawEpoch(1);
  const [solene, nadine] = [await aDevice(epoch), await aDevice(epoch)];
  await pair(solene, nadine);
  const port = directoryPort(memoryDirectory());
  await solene.write(set("name", canary));
  for (const store of [solene, nadine, solene, nadine, solene]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await visit(store, port);
  }
  return { solene, nadine, port };
}

async function confirmedBy(store: Store, { device }: Store): Promise<readonly string[]> {
  const all = await listConfirmed(store.db);
  return [...(all.find((one) => one.device === device)?.keys ?? [])];
}

async function objectsOf(port: FolderPort, { device }: Store): Promise<readonly string[]> {
  const names = (await port.list("maillon/1/")).map(({ name }) => name);
  return names.filter((name) => {
    const found = readObjectName(space.id, name);
    return found?.device === device && found.kind !== "head";
  });
}

async function damage(port: FolderPort, name: string): Promise<void> {
  const bytes = (await port.get(name)) ?? new Uint8Array();
  const middle = bytes.length >> 1;
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  await port.put(name, bytes);
}

test("a head says to the team alone what was erased and how far each journal is known", async () => {
  const { solene, nadine, port } = await together();
  await solene.write(erase("gesture1"));
  await visit(solene, port);
  expect(await confirmedBy(solene, nadine)).toEqual([]);
  await visit(nadine, port);
  await visit(solene, port);
  expect(await confirmedBy(solene, nadine)).toEqual(["enterprises/Enterprise12"]);

  // Until her next full, which says how far her journal goes.
  for (let kind = "range"; kind === "range";) {
    // oxlint-disable no-await-in-loop -- one visit after the other
    await solene.write(set("name", `Après ${solene.mark()}`, "Enterprise13"));
    kind = (await visit(solene, port)).put?.kind ?? "none";
    // oxlint-enable no-await-in-loop
  }
  expect([solene.pending().size, solene.holders().length]).toEqual([1, 0]);
  expect(await visit(nadine, port)).toMatchObject({ put: undefined });
  await visit(solene, port);
  await solene.catchUp();
  expect([solene.pending().size, solene.holders().length]).toEqual([0, 1]);

  const bytes = await port.get(headName(space.id, nadine.device));
  const text = new TextDecoder("latin1").decode(bytes);
  expect(text).toMatch(/^age-encryption.org/);
  expect(text).not.toContain("Enterprise12");
});

test("a head that is cut, gone, or another device’s is no news, and is put again", async () => {
  const { solene, nadine, port } = await together();
  await solene.write(erase("gesture1"));
  await visit(solene, port);
  await visit(nadine, port);
  await Promise.all((await objectsOf(port, nadine)).map((object) => port.remove(object)));
  const name = headName(space.id, nadine.device);
  const whole = (await port.get(name)) ?? new Uint8Array();
  const hers = (await port.get(headName(space.id, solene.device))) ?? new Uint8Array();
  for (const wrong of [whole.slice(0, whole.length / 2), hers, new Uint8Array()]) {
    // oxlint-disable no-await-in-loop -- one after the other
    await port.put(name, wrong);
    await visit(solene, port);
    expect(await confirmedBy(solene, nadine)).toEqual([]);
    // oxlint-enable no-await-in-loop
  }
  await port.remove(name);
  await visit(nadine, port);
  await visit(solene, port);
  expect(await confirmedBy(solene, nadine)).toEqual(["enterprises/Enterprise12"]);
});

test("an object damaged where it stands comes again once somebody could not read it twice", async () => {
  const { solene, nadine, port } = await together();
  await solene.join([note("Note11111111", canary, 1)], { from: "test" });
  const { put } = await visit(solene, port);
  await damage(port, put?.name ?? "");
  expect(await visit(nadine, port)).toMatchObject({ read: 0, unread: [{ why: "unfinished" }] });
  expect(await visit(solene, port), "it may be on its way").toMatchObject({ put: undefined });
  await visit(nadine, port);
  expect(await visit(solene, port)).toMatchObject({ put: { kind: "full" } });
  expect(await visit(nadine, port)).toMatchObject({ read: 1, unread: [] });
  expect(told(nadine)).toEqual(told(solene));
  for (const store of [solene, nadine, solene]) {
    // oxlint-disable-next-line no-await-in-loop
    await visit(store, port);
  }
  expect(await visit(nadine, port)).toMatchObject({ read: 0, put: undefined, unread: [] });
});
