import { expect, test } from "vitest";
import type { Cell } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { Bytes } from "#exchange/bundle.ts";
import { sha256Of } from "#exchange/attachment-line.ts";
import { caps } from "#exchange/caps.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import type { Receipt } from "#exchange/receipt.ts";
import { type BundleDraft, writeBundle } from "#exchange/write-bundle.ts";
import { saveBlobs } from "#storage/blobs.ts";
import { listReceipts, listReceived, saveReceived } from "#storage/inbox.ts";
import { mostRecords } from "#storage/join-file.ts";
import type { Store } from "#storage/store.ts";
import type { Speaker } from "#workers/answering.ts";
import { receive, type ReceiveAnswer } from "#workers/receive.ts";
import { send } from "#workers/send.ts";
import { onEachChange } from "../storage/faults.ts";
import { aDatabaseName, aTab } from "../storage/tabs.ts";

const space = { id: "Space1234567", name: "Équipe" };
const solene = "SoLene-first123";
const nadine = "Nadine-first123";
const quiet = { progress: () => {}, writing: () => {} };

function aRecord(id: string, fields: Record<string, Cell>, type = "enterprises"): StoredRecord {
  return { type, id, fields, erased: [] };
}

async function aFile(
  records: readonly StoredRecord[],
  more: Partial<BundleDraft> = {},
): Promise<Bytes> {
  const from = { device: "SoLene", name: "Téléphone de Solène" };
  const draft = { space, from, made: "2026-11-23T14:05:00Z", records, ...more };
  return (await writeBundle(draft)).bytes;
}

async function put(store: Store, bytes: Bytes, id = "inbox1"): Promise<void> {
  await saveReceived(store.db, { id, name: "f.maillon.json", receivedAt: 1, bytes: bytes.buffer });
}

function take(
  store: Store,
  inbox = "inbox1",
  confirmed = true,
  speak: Speaker = quiet,
): Promise<ReceiveAnswer> {
  const question = { database: store.db.name, space: space.id, now: 1, inbox, confirmed };
  return receive({ ...question, passphrase: undefined }, speak);
}

function sums({ received, ...outcomes }: Receipt): readonly [number, number] {
  return [received, Object.values(outcomes).reduce((sum, number) => sum + number, 0)];
}

test("a receipt adds up, in all and type by type, and names the records that ask something", async () => {
  const store = await aTab(aDatabaseName());
  const known = aRecord("Known1234567", { name: [solene, 1, 1, "A"] });
  const mine = aRecord("Mine12345678", { phone: [nadine, 1, 1, "418 555-0101"] });
  await store.join([known, mine], { from: "test" });
  const theirs = aRecord("Mine12345678", { phone: [solene, 2, 1, "418 555-0202"] });
  const fresh = aRecord("Fresh1234567", { name: [solene, 3, 1, "B"] });
  const note = aRecord("Note12345678", { text: [solene, 4, 1, "Vu"] }, "interactions");
  // Whoever sent the file read « 4 fiches et notes »: these two are not among them.
  const member = aRecord("Member123456", { name: [solene, 5, 1, "Solène"] }, "members");
  const phone = aRecord("Phone1234567", { name: [solene, 6, 1, "Téléphone"] }, "devices");
  await put(store, await aFile([known, theirs, fresh, note, member, phone]));
  const answer = await take(store);
  if (answer.is !== "joined") throw new Error(answer.is);
  const { counts, byType, questions } = answer.receipt;
  expect(byType["members"]).toMatchObject({ received: 1, created: 1 });
  expect(counts).toMatchObject({ received: 4, created: 2, known: 1, conflict: 1 });
  for (const one of [counts, ...Object.values(byType)]) expect(sums(one)[1]).toBe(sums(one)[0]);
  expect(byType["interactions"]).toMatchObject({ received: 1, created: 1 });
  expect(questions).toEqual(["enterprises/Mine12345678"]);
  expect(await listReceived(store.db)).toEqual([]);
  expect((await listReceipts(store.db)).map(({ id }) => id)).toEqual(["inbox1"]);
});

test("an unsigned file says what it would change and changes nothing until it is confirmed", async () => {
  const store = await aTab(aDatabaseName());
  await put(store, await aFile([aRecord("Fresh1234567", { name: [solene, 1, 1, "B"] })]));
  const seen = await take(store, "inbox1", false);
  if (seen.is !== "unsigned") throw new Error(seen.is);
  expect(seen.receipt).toMatchObject({
    from: { name: "Téléphone de Solène" },
    made: "2026-11-23T14:05:00Z",
    counts: { received: 1, created: 1 },
  });
  await store.catchUp();
  expect(store.replica.get("enterprises", "Fresh1234567")).toBeUndefined();
  expect(await store.db.journal.count()).toBe(0);
  expect(await listReceipts(store.db)).toEqual([]);
  expect(await listReceived(store.db)).toHaveLength(1);
  expect(await take(store)).toEqual({ is: "joined", receipt: seen.receipt });
});

test("attachments of a file are kept, counted, and travel on with the record that names them", async () => {
  const store = await aTab(aDatabaseName());
  const bytes = new TextEncoder().encode("une photo");
  const hash = Array.from(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  const note = aRecord("Note12345678", { photo: [solene, 1, 1, hash] }, "interactions");
  await put(store, await aFile([note], { blobs: [{ type: "image/png", bytes }] }));
  const answer = await take(store);
  if (answer.is !== "joined") throw new Error(answer.is);
  expect(answer.receipt.lines).toEqual({ records: 1, attachments: 1, others: 0 });
  expect((await store.db.blobs.get(hash))?.bytes.byteLength).toBe(bytes.length);

  const question = { database: store.db.name, space, fromName: "", now: 1, passphrase: undefined };
  const sent = await send(question, quiet);
  if (sent.is !== "made") throw new Error(sent.is);
  const read = await readBundle(sent.bytes);
  expect(read).toMatchObject({ bundle: { attachments: [{ sha256: hash, type: "image/png" }] } });
});

test("a refused file leaves no copy and no trace; a locked one waits", async () => {
  const store = await aTab(aDatabaseName());
  await put(store, new TextEncoder().encode("[\n{"));
  expect(await take(store)).toMatchObject({ is: "refused" });
  expect(await listReceived(store.db)).toEqual([]);
  await put(store, await aFile([], { space: { id: "autreEquipe1", name: "Autre" } }));
  expect(await take(store)).toMatchObject({
    is: "other-space",
    header: { space: { name: "Autre" } },
  });
  expect(await listReceipts(store.db)).toEqual([]);
});

test("a large file that is cut between two transactions says the same once resumed", async () => {
  const database = aDatabaseName();
  const store = await aTab(database);
  const records = Array.from({ length: mostRecords + 5 }, (_, n) =>
    aRecord(`R${String(n + 111_111).replaceAll("0", "z")}xxxxx`, { name: [solene, n + 1, 1, "A"] }),
  );
  await put(store, await aFile(records));
  const death = onEachChange((_, transaction, { source }) => {
    if (!(source instanceof IDBObjectStore) || source.name !== "outbox") return;
    transaction.abort();
    throw new Error("killed");
  });
  await expect(take(store)).rejects.toThrow("killed");
  death.stop();
  expect(await listReceived(store.db)).toHaveLength(1);
  // It was confirmed when it began: it is not asked about a second time.
  const answer = await take(store, "inbox1", false);
  expect(answer).toMatchObject({
    is: "joined",
    receipt: { counts: { received: mostRecords + 5, created: mostRecords + 5 } },
  });
}, 60_000);

test("what no reader would take is left, named, and the file holds all else", async () => {
  const store = await aTab(aDatabaseName());
  const huge = aRecord("Huge12345678", { text: [nadine, 1, 1, "x".repeat(5_000_000)] });
  const small = aRecord("SmaLL1234567", { name: [nadine, 2, 1, "A"] });
  await store.join([huge, small], { from: "test" });
  const question = { database: store.db.name, space, fromName: "", now: 1, passphrase: undefined };
  const sent = await send(question, quiet);
  expect(sent).toMatchObject({
    is: "made",
    count: 1,
    left: [{ type: "enterprises", id: "Huge12345678", reason: "long" }],
    mark: store.mark(),
  });
});

test("a photo over 180 kB stays, and so do the oldest when the file is full: each is named with its record", async () => {
  const store = await aTab(aDatabaseName());
  const keep = async (size: number, fill: number) => {
    const bytes = new Uint8Array(size).fill(fill);
    const hash = await sha256Of(bytes);
    await saveBlobs(store.db, [{ hash, type: "image/webp", bytes: bytes.buffer }]);
    return hash;
  };
  const heavy = await keep(180_001, 255);
  const records = [
    aRecord("Heavy1234567", { [`photos/${heavy}`]: [solene, 1, 9, true] }, "contacts"),
  ];
  const many = Math.ceil(caps.attachmentsBytes / 180_000) + 1;
  for (let n = 0; n < many; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each of its own
    const hash = await keep(180_000, n);
    const id = `P${String(n + 111_111).replaceAll("0", "z")}xxxxx`;
    records.push(
      aRecord(id, { [`photos/${hash}`]: [solene, n + 2, n + 10, true] }, "interactions"),
    );
  }
  await store.join(records, { from: "test" });
  const question = { database: store.db.name, space, fromName: "", now: 1, passphrase: undefined };
  const sent = await send(question, quiet);
  if (sent.is !== "made") throw new Error(sent.is);
  expect(sent.left).toEqual([]);
  // The heavy one, and of the others the two that were taken first.
  expect(sent.leftAttachments).toEqual([
    { type: "interactions", id: records[2]?.id, size: 180_000, why: "full" },
    { type: "interactions", id: records[1]?.id, size: 180_000, why: "full" },
    { type: "contacts", id: "Heavy1234567", size: 180_001, why: "heavy" },
  ]);
  const read = await readBundle(sent.bytes);
  expect(read.ok && read.bundle.attachments).toHaveLength(many - 2);
});

test("what another tab wrote while a file was being joined is in its receipt", async () => {
  const name = aDatabaseName();
  const store = await aTab(name);
  const other = await aTab(name);
  const record = aRecord("Fresh1234567", { name: [solene, 1, 1, "B"] });
  await put(store, await aFile([record]));
  const answer = await take(store, "inbox1", true, {
    ...quiet,
    // Said once all is read, right before it is written.
    writing: () => void other.join([record], { from: "test" }),
  });
  if (answer.is !== "joined") throw new Error(answer.is);
  expect(answer.receipt.counts).toMatchObject({ received: 1, created: 0, known: 1 });
  const [kept] = await listReceipts(store.db);
  expect(kept).toMatchObject({ counts: { added: 0, known: 1 }, receipt: answer.receipt });
});
