import { expect, onTestFinished, test, vi } from "vitest";
import type { Bytes } from "#exchange/bundle.ts";
import { introduceSigner } from "#exchange/team-start.ts";
import { listReceipts, listReceived, saveReceived } from "#storage/inbox.ts";
import type { Store } from "#storage/store.ts";
import { makeSigningKey } from "#storage/team-keys.ts";
import type { SignerState } from "#domain/signer.ts";
import { send } from "#workers/send.ts";
import { takeWaiting, watchWaiting } from "#workspace/take-waiting.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { aDatabaseName, aTab, set } from "../storage/tabs.ts";
import { runWorkersHere } from "../support/workers.ts";

const space = { id: "Space1234567", name: "Équipe" };
const now = () => 1_795_442_700_000;
const watchWrite: Workspace["watchWrite"] = (writing) => writing;

async function introduce(at: Store, of: Store, status: SignerState): Promise<void> {
  const { publicKey } = await makeSigningKey(of.db);
  await introduceSigner(at, space.id, {
    device: of.device,
    publicKey,
    status,
    introducedBy: at.device,
  });
}

/** A plain file that its device signed; or one that six words protect. */
async function fileOf(store: Store, passphrase?: string): Promise<Bytes> {
  const made = await send(
    { database: store.db.name, space, fromName: "Téléphone de Karl", now: now(), passphrase },
    { progress: () => {}, writing: () => {} },
  );
  if (made.is !== "made") throw new Error(made.is);
  return made.bytes;
}

/** Solène’s team of two, and Karl, whom it does not know yet: a file of his waits. */
async function aWaitingFile(passphrase?: string) {
  runWorkersHere();
  const [solene, nadine, karl] = [
    await aTab(aDatabaseName()),
    await aTab(aDatabaseName()),
    await aTab(aDatabaseName()),
  ];
  await introduce(solene, solene, "active");
  await introduce(solene, nadine, "active");
  await makeSigningKey(karl.db);
  await karl.write(set("name", "De Karl"));
  const bytes = await fileOf(karl, passphrase);
  await keep(solene, "Waiting11111", bytes);
  return { solene, karl, bytes };
}

async function keep(store: Store, id: string, bytes: Bytes): Promise<void> {
  await saveReceived(store.db, {
    id,
    name: "karl.maillon.json",
    receivedAt: 1,
    bytes: bytes.buffer,
  });
}

async function isHere({ replica, db }: Store) {
  return {
    isJoined: replica.get("enterprises", "Enterprise12") !== undefined,
    waiting: (await listReceived(db)).map(({ id }) => id).toSorted(),
    receipts: (await listReceipts(db)).map(({ id }) => id),
  };
}

const waits = { isJoined: false, waiting: ["Waiting11111"], receipts: [] };

test("a file that waited for its signer is joined by itself once the signer is known, and has its receipt", async () => {
  const { solene, karl } = await aWaitingFile();
  await takeWaiting({ store: solene, space, now, watchWrite });
  expect(await isHere(solene)).toEqual(waits);
  onTestFinished(watchWaiting({ store: solene, space, now, watchWrite }));
  await introduce(solene, karl, "active");
  const joined = { isJoined: true, waiting: [], receipts: ["Waiting11111"] };
  await vi.waitFor(async () => expect(await isHere(solene)).toEqual(joined), 5000);
  const [receipt] = await listReceipts(solene.db);
  expect(receipt?.receipt).toMatchObject({
    from: { name: "Téléphone de Karl" },
    counts: { created: 1 },
  });
});

test("the same at the next opening, whoever let the signer in meanwhile", async () => {
  const { solene, karl } = await aWaitingFile();
  await introduce(solene, karl, "active");
  await takeWaiting({ store: solene, space, now, watchWrite });
  expect(await isHere(solene)).toMatchObject({ isJoined: true, waiting: [] });
});

test("what is lost, retired, protected, damaged or of nobody goes on waiting, for a person", async () => {
  for (const status of ["lost", "retired"] as const) {
    // oxlint-disable no-await-in-loop -- one team after the other
    const { solene, karl } = await aWaitingFile();
    await introduce(solene, karl, status);
    await takeWaiting({ store: solene, space, now, watchWrite });
    expect(await isHere(solene)).toEqual(waits);
    // oxlint-enable no-await-in-loop
  }
  const { solene, karl, bytes } = await aWaitingFile("abeille-abeille-abeille");
  const damaged = bytes.slice();
  damaged[60] = (damaged[60] ?? 0) ^ 1;
  await keep(solene, "Damaged11111", damaged);
  await introduce(solene, karl, "active");
  await takeWaiting({ store: solene, space, now, watchWrite });
  expect(await isHere(solene)).toMatchObject({
    isJoined: false,
    waiting: ["Damaged11111", "Waiting11111"],
  });
});

test("a file is not read again as long as nobody else is known", async () => {
  const { solene } = await aWaitingFile();
  await takeWaiting({ store: solene, space, now, watchWrite });
  const asked = vi.spyOn(solene.db.inbox, "get");
  onTestFinished(() => asked.mockRestore());
  await solene.write(set("name", "Autre chose", "Enterprise13"));
  await takeWaiting({ store: solene, space, now, watchWrite });
  expect(asked).not.toHaveBeenCalled();
});
