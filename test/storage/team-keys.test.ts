import { expect, test } from "vitest";
import { drawEpoch } from "#exchange/team-seal.ts";
import { signHash, verifyHash } from "#exchange/sign.ts";
import { findTeamKeys, makeSigningKey, saveEpochs } from "#storage/team-keys.ts";
import { aDatabaseName, aTab } from "./tabs.ts";

const hash = "a1".repeat(32);

test("a device has no key until it makes one, and then the same in every tab", async () => {
  const database = aDatabaseName();
  const [first, second] = [await aTab(database), await aTab(database)];
  expect(await findTeamKeys(first.db)).toEqual({ signing: undefined, epochs: [] });
  const [mine, other] = await Promise.all([makeSigningKey(first.db), makeSigningKey(second.db)]);
  expect(other.publicKey).toBe(mine.publicKey);
  expect((await findTeamKeys(second.db)).signing?.publicKey).toBe(mine.publicKey);
});

test("what is kept signs, and gives its private half to nobody", async () => {
  const { db } = await aTab(aDatabaseName());
  await makeSigningKey(db);
  const { signing } = await findTeamKeys(db);
  if (signing === undefined) throw new Error("no key");
  const signature = await signHash(signing.privateKey, hash);
  expect(await verifyHash(signing.publicKey, hash, signature)).toBe(true);
  expect(signing.privateKey.extractable).toBe(false);
  await expect(crypto.subtle.exportKey("pkcs8", signing.privateKey)).rejects.toThrow(/extractable/);
});

test("epochs are united, the highest number last, of two the greater id", async () => {
  const { db } = await aTab(aDatabaseName());
  const [one, two] = [await drawEpoch(1), await drawEpoch(2)];
  const [a, z] = [
    { ...two, id: "aaaaaaaaaaaa" },
    { ...two, id: "zzzzzzzzzzzz" },
  ];
  await saveEpochs(db, [z, a]);
  await saveEpochs(db, [one, a]);
  expect((await findTeamKeys(db)).epochs.map(({ id }) => id)).toEqual([one.id, a.id, z.id]);
});
