import { expect, test } from "vitest";
import { readBundle } from "#exchange/read-bundle.ts";
import { signerId } from "#exchange/signer-id.ts";
import { ensureSigner, ensureTeamKeys, introduceSigner } from "#exchange/team-start.ts";
import { changeToWrite } from "#storage/change.ts";
import { saveReceived } from "#storage/inbox.ts";
import type { Store } from "#storage/store.ts";
import { drawEpoch } from "#exchange/team-seal.ts";
import { findTeamKeys, makeSigningKey, saveEpochs } from "#storage/team-keys.ts";
import type { Bytes } from "#exchange/bundle.ts";
import { acknowledge } from "#workers/acknowledge.ts";
import { receive, type ReceiveAnswer } from "#workers/receive.ts";
import { send, type SendQuestion } from "#workers/send.ts";
import { aDatabaseName, aTab } from "../storage/tabs.ts";

const space = { id: "Space1234567", name: "Équipe" };
const quiet = { progress: () => {}, writing: () => {} };
let files = 0;

async function save(store: Store, id: string, name: string): Promise<void> {
  await store.write((replica) => {
    const shown = replica.get("enterprises", id);
    return [changeToWrite({ type: "enterprises", id, shown, values: { name } })];
  });
}

/** A file as the app sends it, handed over. */
async function give(store: Store, how: Partial<SendQuestion> = {}) {
  const question = { database: store.db.name, space, fromName: "Téléphone", now: 1 };
  const made = await send({ ...question, passphrase: undefined, toTeam: true, ...how }, quiet);
  if (made.is !== "made") throw new Error(made.is);
  await store.markSent(made.mark, new Set());
  return made;
}

async function take(store: Store, bytes: Bytes, confirmed = false): Promise<ReceiveAnswer> {
  const inbox = `inbox${(files += 1)}`;
  const kept = bytes.slice().buffer;
  await saveReceived(store.db, { id: inbox, name: "f.maillon.txt", receivedAt: 1, bytes: kept });
  const question = { database: store.db.name, space: space.id, now: 1, inbox, confirmed };
  const answer = await receive({ ...question, passphrase: undefined }, quiet);
  await store.catchUp();
  return answer;
}

async function giveBack(store: Store, answer: ReceiveAnswer): Promise<Bytes> {
  if (answer.is !== "joined") throw new Error(answer.is);
  const { from, made, counts } = answer.receipt;
  const question = { database: store.db.name, space, fromName: "Tablette", now: 2 };
  const receipt = { from: from.device, made, counts };
  return (await acknowledge({ ...question, receipt })).bytes;
}

/** The first device of a team, and another that was introduced to it: both know both, and hold the key. */
async function aTeam(): Promise<[Store, Store]> {
  const [first, second] = [await aTab(aDatabaseName()), await aTab(aDatabaseName())];
  const { epochs } = await ensureTeamKeys(first, space.id);
  await saveEpochs(second.db, epochs);
  const { publicKey } = await ensureSigner(second, space.id, first.device);
  const { device } = second;
  const introduced = { device, publicKey, status: "active", introducedBy: first.device } as const;
  await introduceSigner(first, space.id, introduced);
  const about = [...first.replica.all("signers").values()];
  await second.join(about, { from: first.device });
  return [first, second];
}

test("a team's first device makes its keys, its record and epoch 1 once; another makes none", async () => {
  const [first, second] = await aTeam();
  const mine = await findTeamKeys(first.db);
  expect(mine.epochs.map(({ number }) => number)).toEqual([1]);
  expect((await ensureTeamKeys(first, space.id)).epochs).toEqual(mine.epochs);
  const id = await signerId(space.id, mine.signing?.publicKey ?? "");
  const told = Object.keys(second.replica.get("signers", id)?.fields ?? {}).toSorted();
  expect(told).toEqual(["device", "epoch", "introducedBy", "publicKey", "status"]);
  // It knows the first, and holds no key: it has to be paired.
  const third = await aTab(aDatabaseName());
  await third.join([...first.replica.all("signers").values()], { from: first.device });
  expect((await ensureTeamKeys(third, space.id)).epochs).toEqual([]);
});

test("a sealed and signed file is joined by itself; the second carries only what changed", async () => {
  const [first, second] = await aTeam();
  await save(first, "Abc111111111", "Un");
  await save(first, "Two222222222", "Deux");
  const whole = await give(first);
  expect(await readBundle(whole.bytes)).toMatchObject({ problem: { code: "bundle.sealed" } });
  expect(await take(second, whole.bytes)).toMatchObject({ is: "joined" });
  expect(second.replica.get("enterprises", "Two222222222")).toBeDefined();

  expect([first.unsent().size, first.holders().length]).toEqual([0, 0]);
  expect(first.pending().has("enterprises/Abc111111111")).toBe(true);
  await save(second, "Three3333333", "Trois");
  const back = await give(second);
  expect(await take(first, back.bytes)).toMatchObject({ is: "joined" });
  // The file of the other device says what it has.
  expect([first.pending().size, first.holders().length]).toEqual([0, 1]);

  await save(first, "Two222222222", "Deux bis");
  const part = await give(first, { since: "everyone" });
  expect([part.isPart, part.records]).toEqual([true, 2]);
  expect(await take(second, part.bytes)).toMatchObject({ is: "joined" });
  expect((await second.db.outbox.toArray()).map(({ missing }) => missing)).toEqual([
    undefined,
    undefined,
  ]);
  expect(second.replica.get("enterprises", "Two222222222")?.fields["name"]).toEqual(
    first.replica.get("enterprises", "Two222222222")?.fields["name"],
  );
});

test("after folding, only what changed travels still", async () => {
  const [first, second] = await aTeam();
  for (const name of ["Aa", "Bb", "Cc", "Dd"]) {
    // oxlint-disable-next-line no-await-in-loop -- one act after the other
    await save(first, `${name}1111111111`, name);
  }
  await take(second, (await give(first)).bytes);
  await take(first, (await give(second)).bytes);
  await first.fold(1);
  await save(first, "Bb1111111111", "Bb bis");
  await first.fold(1);
  const part = await give(first, { since: { device: second.device } });
  const { epochs } = await findTeamKeys(first.db);
  const reading = await readBundle(part.bytes, { identities: epochs.map((one) => one.identity) });
  if (!reading.ok) throw new Error(reading.problem.code);
  const enterprises = reading.bundle.records.filter(({ type }) => type === "enterprises");
  expect(enterprises.map(({ id }) => id)).toEqual(["Bb1111111111"]);
});

test("a receipt that comes back confirms what was sent", async () => {
  const [first, second] = await aTeam();
  await save(first, "Abc111111111", "Un");
  const answer = await take(second, (await give(first)).bytes);
  const returned = await take(first, await giveBack(second, answer));
  expect(returned).toMatchObject({
    is: "returned",
    from: { device: second.device },
    receipts: [{ from: first.device, counts: { created: 1, received: 1 } }],
  });
  expect([first.pending().size, first.holders().length]).toEqual([0, 1]);
  await save(first, "Abc111111111", "Un bis");
  expect([first.unsent().size, first.holders().length]).toEqual([1, 0]);
});

test("a device that heard of newer keys seals neither a file nor a receipt with its own", async () => {
  const [first, second] = await aTeam();
  await save(first, "Abc111111111", "Un");
  const answer = await take(second, (await give(first)).bytes);
  const epoch = await drawEpoch(2);
  await saveEpochs(first.db, [epoch]);
  const { publicKey } = await makeSigningKey(first.db);
  const id = await signerId(space.id, publicKey);
  await first.write((replica) => {
    const shown = replica.get("signers", id);
    return [changeToWrite({ type: "signers", id, shown, values: { epoch: epoch.id } })];
  });
  expect(await readBundle(await giveBack(second, answer))).toMatchObject({
    problem: { code: "bundle.sealed" },
  });

  await second.join([...first.replica.all("signers").values()], { from: first.device });
  await save(second, "Two222222222", "Deux");
  await expect(give(second)).rejects.toThrow("newer keys");
  expect(await readBundle(await giveBack(second, answer)), "it names no record").toMatchObject({
    ok: true,
  });
  await saveEpochs(second.db, [epoch]);
  expect(await take(first, (await give(second)).bytes)).toMatchObject({ is: "joined" });
});

test("a part that has no beginning here is joined, said to be one, and mended by the next file", async () => {
  const [first, second] = await aTeam();
  await save(first, "Abc111111111", "Un");
  await take(second, (await give(first)).bytes);
  await take(first, (await give(second)).bytes);
  await save(first, "Two222222222", "Deux");
  // Another device in the second's place: it has nothing of the first's journal.
  await second.db.meta.delete("points");
  const answer = await take(second, (await give(first, { since: "everyone" })).bytes);
  expect((await second.db.outbox.toArray()).some(({ missing }) => missing === true)).toBe(true);
  expect(second.replica.get("enterprises", "Two222222222")).toBeDefined();
  await take(first, await giveBack(second, answer));
  const next = await give(first, { since: "everyone" });
  expect(next.isPart).toBe(false);
});

test("a lost device's file waits, field by field, and so does one that nobody signed", async () => {
  const [first, second] = await aTeam();
  await save(first, "Abc111111111", "Un");
  await take(second, (await give(first)).bytes);
  await save(second, "Abc111111111", "Un, vu par la seconde");
  await save(second, "New111111111", "Nouvelle");
  const { signing } = await findTeamKeys(second.db);
  const { device } = second;
  const lost = { device, publicKey: signing?.publicKey ?? "", status: "lost" } as const;
  await introduceSigner(first, space.id, { ...lost, introducedBy: first.device });

  const answer = await take(first, (await give(second)).bytes, true);
  expect(answer).toMatchObject({
    is: "stranger",
    why: "lost",
    differing: {
      changed: [{ id: "Abc111111111", cells: ["name"] }],
      onlyInFile: [{ id: "New111111111" }],
    },
  });
  expect(first.replica.get("enterprises", "New111111111")).toBeUndefined();
  expect(await first.db.inbox.count()).toBe(1);

  // The same without a key: two signers are known here.
  await second.db.keys.delete("signing");
  expect(await take(first, (await give(second)).bytes, true)).toMatchObject({ why: "unsigned" });
});

test("while fewer than two signers are known, what nobody here can check is added once it was seen", async () => {
  const first = await aTab(aDatabaseName());
  await ensureTeamKeys(first, space.id);
  const newcomer = await aTab(aDatabaseName());
  await save(newcomer, "Abc111111111", "Un");
  const plain = await give(newcomer, { toTeam: false });
  expect(plain.isSigned).toBe(false);
  expect(await take(first, plain.bytes)).toMatchObject({ is: "unsigned" });
  expect(await take(first, plain.bytes, true)).toMatchObject({ is: "joined" });
  // The other way: the newcomer knows no key, so a signature tells it nothing.
  const signed = await give(first, { toTeam: false });
  expect(signed.isSigned).toBe(true);
  expect(await take(newcomer, signed.bytes)).toMatchObject({ is: "unsigned" });
  expect(await take(newcomer, signed.bytes, true)).toMatchObject({ is: "joined" });
  // It knows the first one's key from now on.
  expect(await take(newcomer, signed.bytes)).toMatchObject({ is: "joined" });
});

test("a signature that is not its signer's is refused by name, and leaves nothing", async () => {
  const [first, second] = await aTeam();
  await save(second, "Abc111111111", "Un");
  const text = new TextDecoder().decode((await give(second, { toTeam: false })).bytes);
  const forged = text.replace(/"signature":"./, (start) =>
    start.endsWith("A") ? '"signature":"B' : '"signature":"A',
  );
  const other = text.replace(`"signer":"${second.device}"`, `"signer":"${first.device}"`);
  const half = text.replace(/,"signature":"[^"]*"/, "");
  for (const wrong of [forged, other, half]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await take(first, new TextEncoder().encode(wrong), true)).toEqual({
      is: "refused",
      problem: { code: "bundle.signature" },
    });
  }
  expect(await first.db.inbox.count()).toBe(0);
  expect(first.replica.get("enterprises", "Abc111111111")).toBeUndefined();
});

test("a device of the team speaks in its own name alone", async () => {
  const [first, second] = await aTeam();
  await save(second, "Abc111111111", "Un");
  const { signing } = await findTeamKeys(second.db);
  const { writeBundle } = await import("#exchange/write-bundle.ts");
  const { bytes } = await writeBundle({
    space,
    from: { device: "Third1", name: "" },
    made: "2026-11-23T14:05:00Z",
    records: [],
    points: { [first.device]: [[1, "x"]] },
    sign: signing && { signer: second.device, privateKey: signing.privateKey },
  });
  expect(await take(first, bytes)).toMatchObject({ problem: { code: "bundle.signature" } });
});

test("a sealed file without its key waits; a receipt of a stranger confirms nothing", async () => {
  const [first, second] = await aTeam();
  await save(first, "Abc111111111", "Un");
  const sealed = await give(first);
  const late = await aTab(aDatabaseName());
  expect(await take(late, sealed.bytes)).toMatchObject({
    is: "locked",
    problem: { code: "bundle.sealed" },
  });
  expect(await late.db.inbox.count()).toBe(1);

  const answer = await take(second, sealed.bytes);
  await second.db.keys.delete("signing");
  expect(await take(first, await giveBack(second, answer))).toEqual({
    is: "refused",
    problem: { code: "bundle.signer" },
  });
  expect(first.pending().size).toBeGreaterThan(0);
});

test("a file in our own name is joined, and says nothing of what we have", async () => {
  const [first] = await aTeam();
  await save(first, "Abc111111111", "Un");
  expect(await take(first, (await give(first)).bytes)).toMatchObject({ is: "joined" });
  expect(await first.db.meta.get("points")).toBeUndefined();
  expect(first.pending().has("enterprises/Abc111111111")).toBe(true);
});
