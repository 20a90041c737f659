import { armor } from "age-encryption";
import { expect, test } from "vitest";
import { readBundle } from "#exchange/read-bundle.ts";
import { drawEpoch, seal } from "#exchange/team-seal.ts";
import { makeRecord, problemOf, recordsOf, textOf, write } from "./bundles.ts";

const record = makeRecord();

async function plain() {
  return (await write([record])).bytes;
}

test("a file sealed to the team opens with any of the keys that a device has had", async () => {
  const [old, current] = [await drawEpoch(1), await drawEpoch(2)];
  expect(current).toMatchObject({
    id: expect.stringMatching(/^[1-9A-HJ-NP-Za-km-z]{12}$/),
    number: 2,
    identity: expect.stringMatching(/^AGE-SECRET-KEY-1/),
    recipient: expect.stringMatching(/^age1/),
  });
  const file = await seal(await plain(), [current.recipient]);
  expect(textOf(file)).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n/);
  expect(textOf(armor.decode(textOf(file)))).toContain("-> X25519 ");
  const identities = [old.identity, current.identity];
  expect(recordsOf(await readBundle(file, { identities }))).toEqual([record]);
});

test("a file sealed to several opens for each", async () => {
  const [one, other] = [await drawEpoch(1), await drawEpoch(1)];
  const file = await seal(await plain(), [one.recipient, other.recipient]);
  for (const { identity } of [one, other]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(recordsOf(await readBundle(file, { identities: [identity] }))).toEqual([record]);
  }
});

test("a device without the key says that the file is sealed, whatever words it is given", async () => {
  const [mine, other] = [await drawEpoch(1), await drawEpoch(1)];
  const file = await seal(await plain(), [other.recipient]);
  const sealed = { code: "bundle.sealed" };
  for (const keys of [{}, { identities: [] }, { identities: [mine.identity] }]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(problemOf(await readBundle(file, { ...keys, passphrase: "abeille" }))).toEqual(sealed);
  }
});

test("a sealed file that was cut or changed is refused as such", async () => {
  const { recipient, identity } = await drawEpoch(1);
  const bytes = armor.decode(textOf(await seal(await plain(), [recipient])));
  const altered = { code: "bundle.altered" };
  const changed = bytes.map((byte, at) => (at === bytes.length - 9 ? byte ^ 1 : byte));
  for (const wrong of [changed, bytes.slice(0, -5)]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const reading = await readBundle(new Uint8Array(wrong), { identities: [identity] });
    expect(problemOf(reading)).toEqual(altered);
  }
});
