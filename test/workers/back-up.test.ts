import { expect, test } from "vitest";
import { sha256Of } from "#exchange/attachment-line.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { saveBlobs } from "#storage/blobs.ts";
import { listHeld } from "#storage/held.ts";
import { backUp } from "#workers/back-up.ts";
import { bytesOf, seeded } from "../support/random.ts";
import { aDatabaseName, aTab, set } from "../storage/tabs.ts";

const space = { id: "Space1234567", name: "Équipe" };
const speaker = { progress: () => {}, writing: () => {} };

test("what is held aside is in no backup, its photos neither; those of others are", async () => {
  const store = await aTab(aDatabaseName());
  const ids = Array.from({ length: 6 }, (_, n) => `Contact${n + 1}xxxx`);
  const photo = async (text: string) => {
    const bytes = new TextEncoder().encode(text);
    const hash = await sha256Of(bytes);
    await saveBlobs(store.db, [{ hash, type: "image/webp", bytes: bytes.buffer }]);
    return { field: `photos/${hash}`, value: true, over: [] } as const;
  };
  const [canary, both, other] = [await photo("canari"), await photo("deux"), await photo("autre")];
  await store.write(() => [
    ...ids.map((id) => ({ type: "contacts", id, fields: [canary, both] })),
    { type: "buyers", id: "Buyer1111111", fields: [both, other] },
  ]);
  const erased = ids.map((id) => ({ type: "contacts", id, fields: {}, erased: ["Gesture11111"] }));
  await store.join(erased, { from: "phone1", inbox: "file1" });
  expect(await listHeld(store.db)).toHaveLength(1);

  const question = { database: store.db.name, space, now: 1, passphrase: "abeille" };
  const made = await backUp(question, speaker);
  if (made.is !== "made") throw new Error(made.is);
  const read = await readBundle(made.bytes, { passphrase: "abeille" });
  if (!read.ok) throw new Error(read.problem.code);
  const texts = read.bundle.attachments.map(({ bytes }) => new TextDecoder().decode(bytes));
  expect(texts.toSorted()).toEqual(["autre", "deux"]);
}, 30_000); // scrypt, without a browser's speed

test("what is typed while a backup is made is not said to be in it", async () => {
  const store = await aTab(aDatabaseName());
  // So much, and of letters that no packing makes small, that packing it takes a while.
  const random = seeded(1);
  const letters = () =>
    String.fromCodePoint(...bytesOf(2000, random).map((byte) => 97 + (byte % 26)));
  await store.write(() =>
    Array.from({ length: 1200 }, (_, n) => ({
      type: "enterprises",
      id: `Enterp${String(n).padStart(6, "x")}`,
      fields: [{ field: "description", value: letters(), over: [] }],
    })),
  );
  const before = store.mark();
  let typed: Promise<unknown> | undefined;
  const progress = () => void (typed ??= store.write(set("name", "Pendant")));
  const question = { database: store.db.name, space, now: 1, passphrase: "abeille" };
  const made = await backUp(question, { ...speaker, progress });
  if (made.is !== "made") throw new Error(made.is);
  expect(typed).toBeDefined();
  await typed;
  expect(made.mark).toBe(before);
  await store.markSent(made.mark, new Set());
  expect([...store.unsent().keys()]).toEqual(["enterprises/Enterprise12"]);
}, 30_000); // scrypt, without a browser's speed
