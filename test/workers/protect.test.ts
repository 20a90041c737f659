import { expect, test } from "vitest";
import type { StoredRecord } from "#crdt/record.ts";
import { protect } from "#exchange/protect.ts";
import { readPlain } from "#exchange/read-plain.ts";
import { writeBundle } from "#exchange/write-bundle.ts";
import { openProtected } from "#workers/protect.ts";

const actor = "AnnieX-first123";
const passphrase = "abeille-bijou-cadeau-dauphin-effort-fusion";
const space = { id: "equipexxxxxx", name: "Équipe" };
const nothing = () => {};

function makeNote(id: string, text: string): StoredRecord {
  return { type: "interactions", id, fields: { text: [actor, 1, 1, text] }, erased: [] };
}

async function makePlain(records: readonly StoredRecord[]): Promise<Uint8Array<ArrayBuffer>> {
  const from = { device: "AnnieX", name: "" };
  const { bytes } = await writeBundle({ space, from, made: "2026-11-23T14:05:00Z", records });
  return bytes;
}

test("a protected file is opened and checked, and given back plain", async () => {
  const note = makeNote("noteAnnie111", "Vu à Amqui");
  const bytes = await protect(await makePlain([note]), passphrase);
  const answer = await openProtected({ bytes, passphrase }, nothing);
  if (answer.is !== "read") throw new Error(answer.problem.code);
  expect(answer.header).toMatchObject({ space, count: 1 });
  expect(answer.lines).toEqual({ records: 1, attachments: 0, others: 0 });
  expect(await readPlain(answer.plain)).toMatchObject({ ok: true, bundle: { records: [note] } });
});

test("a file that cannot be opened, or holds something else, is refused with its problem", async () => {
  const bytes = await protect(await makePlain([]), passphrase);
  expect(await openProtected({ bytes }, nothing)).toEqual({
    is: "refused",
    problem: { code: "bundle.passphraseNeeded" },
  });
  const cut = (await makePlain([])).slice(0, -20);
  expect(await openProtected({ bytes: cut }, nothing)).toMatchObject({
    is: "refused",
    problem: { code: "bundle.cut" },
  });
});

test("a long file says how far it is", async () => {
  const notes = Array.from({ length: 600 }, (_, n) =>
    makeNote(
      String(n + 1111)
        .replaceAll("0", "z")
        .padEnd(12, "x"),
      "é".repeat(4000),
    ),
  );
  const shares: number[] = [];
  await openProtected({ bytes: await makePlain(notes) }, (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(3);
});
