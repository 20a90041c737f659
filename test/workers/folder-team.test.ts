import { expect, test } from "vitest";
import { directoryPort } from "#exchange/folder-directory.ts";
import { openFolderState } from "#exchange/folder-memory.ts";
import type { FolderPort } from "#exchange/folder-port.ts";
import { signerId } from "#exchange/signer-id.ts";
import { introduceSigner } from "#exchange/team-start.ts";
import { drawEpoch } from "#exchange/team-seal.ts";
import { changeToWrite } from "#storage/change.ts";
import { findBlobs, saveBlobs } from "#storage/blobs.ts";
import { sha256Of } from "#exchange/attachment-line.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { listReceived } from "#storage/inbox.ts";
import { makeSigningKey, saveEpochs } from "#storage/team-keys.ts";
import { memoryDirectory } from "../support/memory-directory.ts";
import { set } from "../storage/tabs.ts";
import { aDevice, canary, note, pair, space, told, visit } from "./folder-visits.ts";

test("two devices meet in a folder that tells nobody else anything, and an idle visit is one listing", async () => {
  const epoch = await drawEpoch(1);
  const [solene, nadine] = [await aDevice(epoch), await aDevice(epoch)];
  await pair(solene, nadine);
  const port = directoryPort(memoryDirectory());
  await solene.join([note("Note11111111", canary, 1)], { from: "test" });
  await nadine.join([note("Note22222222", "581 555-0222", 1, "NaDine-first123")], { from: "test" });
  for (const store of [solene, nadine, solene, nadine, solene]) {
    // oxlint-disable-next-line no-await-in-loop
    await visit(store, port);
  }
  expect(told(nadine)).toEqual(told(solene));
  expect(told(solene).join("\n")).toContain("581 555-0222");
  const names = (await port.list("maillon/1/")).map(({ name }) => name);
  expect(names.length).toBeGreaterThan(1);
  for (const name of names) {
    // oxlint-disable-next-line no-await-in-loop
    const bytes = await port.get(name);
    expect(new TextDecoder("latin1").decode(bytes)).not.toContain(canary);
    expect(new TextDecoder("latin1").decode(bytes)).toMatch(/^age-encryption.org/);
  }

  const asked: string[] = [];
  const watched: FolderPort = {
    list: (prefix) => (asked.push("list"), port.list(prefix)),
    get: (name) => (asked.push("get"), port.get(name)),
    put: (name, bytes) => (asked.push("put"), port.put(name, bytes)),
    remove: (name) => (asked.push("remove"), port.remove(name)),
  };
  await visit(solene, watched);
  expect(asked).toEqual(["list"]);
});

test("what a device nobody knows puts there waits for a person, and is joined once it is known", async () => {
  const epoch = await drawEpoch(1);
  const [solene, nadine, ines] = [await aDevice(epoch), await aDevice(epoch), await aDevice(epoch)];
  await pair(solene, nadine);
  const { publicKey } = await makeSigningKey(ines.db);
  const port = directoryPort(memoryDirectory());
  await ines.join([note("Note33333333", canary, 1)], { from: "test" });
  await visit(ines, port);

  expect(await visit(solene, port)).toMatchObject({ read: 0 });
  expect(told(solene).join("\n")).not.toContain(canary);
  expect(await listReceived(solene.db)).toHaveLength(1);
  await visit(solene, port);
  expect(await listReceived(solene.db)).toHaveLength(1);

  const introduced = {
    device: ines.device,
    publicKey,
    status: "active",
    introducedBy: "x",
  } as const;
  await introduceSigner(solene, space.id, introduced);
  expect(await visit(solene, port)).toMatchObject({ read: 1 });
  expect(told(solene).join("\n")).toContain(canary);
  expect(await listReceived(solene.db)).toEqual([]);
});

test("under keys that came later, what waited is read; files that are not ours are left and named", async () => {
  const [first, second] = [await drawEpoch(1), await drawEpoch(2)];
  const [solene, nadine] = [await aDevice(second), await aDevice(first)];
  await pair(solene, nadine);
  const folder = memoryDirectory();
  const port = directoryPort(folder);
  await solene.join([note("Note11111111", canary, 1)], { from: "test" });
  await visit(solene, port);
  const [object] = await port.list("maillon/1/");
  const copy = `${object?.name ?? ""} (copie en conflit de PC-7)`;
  await port.put(copy, new Uint8Array([1]));

  expect(await visit(nadine, port)).toMatchObject({ read: 0, foreign: [copy] });
  await saveEpochs(nadine.db, [second]);
  expect(await visit(nadine, port)).toMatchObject({ read: 1 });
  expect(told(nadine).join("\n")).toContain(canary);
  expect(await port.get(copy)).toEqual(new Uint8Array([1]));
});

test("a device that heard of newer keys puts nothing there under its own, and does once it has them", async () => {
  const [first, second] = [await drawEpoch(1), await drawEpoch(2)];
  const [solene, late] = [await aDevice(first), await aDevice(first)];
  await pair(solene, late);
  const port = directoryPort(memoryDirectory());
  await visit(solene, port);
  await visit(late, port);
  await saveEpochs(solene.db, [second]);
  const id = await signerId(space.id, (await makeSigningKey(solene.db)).publicKey);
  const shown = solene.replica.get("signers", id);
  await solene.write(() => [
    changeToWrite({ type: "signers", id, shown, values: { epoch: second.id } }),
  ]);
  await late.join([...solene.replica.all("signers").values()], { from: solene.device });
  await late.join([note("Note44444444", canary, 1, "NaDine-first123")], { from: "test" });

  expect(await visit(late, port)).toMatchObject({ put: undefined });
  await saveEpochs(late.db, [second]);
  expect((await visit(late, port)).put).toBeDefined();
  await visit(solene, port);
  expect(told(solene).join("\n")).toContain(canary);
});

test("a photo travels with the note that names it", async () => {
  const epoch = await drawEpoch(1);
  const [solene, nadine] = [await aDevice(epoch), await aDevice(epoch)];
  await pair(solene, nadine);
  const port = directoryPort(memoryDirectory());
  const bytes = new TextEncoder().encode("photo");
  const hash = await sha256Of(bytes);
  await saveBlobs(solene.db, [{ hash, type: "image/webp", bytes: bytes.buffer }]);
  await solene.join([note("Note11111111", "avec photo", 1)], { from: "test" });
  await visit(solene, port);
  const named = { type: "interactions", id: "Note11111111", erased: [] };
  const cell = ["SoLene-first123", 2, 1, true] as const;
  await solene.join([{ ...named, fields: { [`photos/${hash}`]: cell } }], { from: "test" });
  expect(await visit(solene, port)).toMatchObject({ put: { kind: "range", records: 1 } });
  await visit(nadine, port);
  expect(await findBlobs(nadine.db, [hash])).toHaveLength(1);
});

test("what is in the folder is no more only here", async () => {
  const epoch = await drawEpoch(1);
  const solene = await aDevice(epoch);
  const port = directoryPort(memoryDirectory());
  await solene.join([note("Note11111111", canary, 1)], { from: "test" });
  const { put } = await visit(solene, port);
  expect(put).toMatchObject({ kind: "full" });
  const { state } = await openFolderState(solene.db, "folder");
  expect(state.written.size).toBe(1);
  expect([...state.known.values()].every(({ isMine }) => isMine)).toBe(true);
});

test("what is typed while a visit is under way stays only here, and no reader is told that it has it", async () => {
  const epoch = await drawEpoch(1);
  const solene = await aDevice(epoch);
  const port = directoryPort(memoryDirectory());
  await solene.write(set("name", "Avant"));
  const before = solene.mark();
  await visit(solene, port, () => solene.write(set("name", `Pendant ${solene.mark()}`)));
  expect([...solene.unsent().keys()]).toEqual(["enterprises/Enterprise12"]);

  const [object] = await port.list("maillon/1/");
  const bytes = await port.get(object?.name ?? "");
  const reading = await readBundle(bytes ?? new Uint8Array(), { identities: [epoch.identity] });
  if (!reading.ok) throw new Error(reading.problem.code);
  expect(reading.bundle.header).toMatchObject({ feed: { to: [before, expect.anything()] } });

  await visit(solene, port);
  expect(solene.unsent().size).toBe(0);
});

test("a restored device, which counts anew, compares all with the folder whatever its counter says", async () => {
  const epoch = await drawEpoch(1);
  const solene = await aDevice(epoch);
  const port = directoryPort(memoryDirectory());
  await solene.write(set("name", "Avant"));
  await visit(solene, port);
  expect((await openFolderState(solene.db, "folder")).state.rev).toBe(solene.mark());
  const head = await solene.db.meta.get("head");
  if (head?.key !== "head") throw new Error("no head");
  await solene.db.meta.put({ ...head, device: "ReStoR" });
  expect((await openFolderState(solene.db, "folder")).state.rev).toBe(-1);
});

test("a photo that only an erased note names does not come back with a colleague’s object", async () => {
  const epoch = await drawEpoch(1);
  const [solene, nadine] = [await aDevice(epoch), await aDevice(epoch)];
  await pair(solene, nadine);
  const port = directoryPort(memoryDirectory());
  const bytes = new TextEncoder().encode("photo");
  const hash = await sha256Of(bytes);
  await saveBlobs(nadine.db, [{ hash, type: "image/webp", bytes: bytes.buffer }]);
  const { fields, ...named } = note("Note11111111", canary, 1);
  const photo = ["SoLene-first123", 2, 1, true] as const;
  await nadine.join([{ ...named, fields: { ...fields, [`photos/${hash}`]: photo } }], {
    from: "test",
  });
  await solene.write(() => [
    { type: "interactions", id: "Note11111111", fields: [], erase: "gesture1" },
  ]);
  await visit(nadine, port);
  expect(await visit(solene, port)).toMatchObject({ read: 1 });
  expect(await findBlobs(solene.db, [hash])).toEqual([]);
});

test("under keys that both have at last, all that a device had put under its own comes again", async () => {
  const [hers, his, both] = [await drawEpoch(1), await drawEpoch(1), await drawEpoch(2)];
  const [solene, karl] = [await aDevice(hers), await aDevice(his)];
  await pair(solene, karl);
  const port = directoryPort(memoryDirectory());
  await karl.join([note("Note11111111", canary, 1, "KarLxx-first123")], { from: "test" });
  await visit(karl, port);
  expect(await visit(solene, port)).toMatchObject({ read: 0 });

  // He asked her for the keys: she never has those that he had made.
  await saveEpochs(solene.db, [both]);
  await saveEpochs(karl.db, [hers, both]);
  expect(await visit(karl, port)).toMatchObject({ put: { kind: "full" } });
  await visit(solene, port);
  expect(told(solene).join("\n")).toContain(canary);
  await visit(karl, port);
  expect(await visit(karl, port)).toMatchObject({ read: 0, put: undefined });
});
