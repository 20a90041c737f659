import { expect, test } from "vitest";
import { readPlain } from "#exchange/read-plain.ts";
import { answerProtect, type WriteQuestion } from "#workers/protect.ts";

const id = "fxeuvexxxxxx";
const [annie, bruno] = ["AnnieX-first123", "BrunoX-first123"];
const page = { type: "enterprises", id, fields: { name: [annie, 1, 1, "Fleuve"] }, erased: [] };
const line = { type: "enterprises", id, fields: { phone: [bruno, 1, 2, "418"] }, erased: [] };
const question: WriteQuestion = {
  act: "write",
  space: { id: "equipexxxxxx", name: "Équipe" },
  from: { device: "AnnieX", name: "" },
  made: "2026-11-23T14:05:00Z",
  records: [JSON.stringify([page]), JSON.stringify([line])],
};
const passphrase = "abeille-bijou-cadeau-dauphin-effort-fusion";
const nothing = () => {};

async function written(asked: WriteQuestion): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await answerProtect(asked, nothing);
  if (answer.is !== "written") throw new Error(answer.is);
  return answer.bytes;
}

test("texts of pages and journal become one protected file, which it checks and opens", async () => {
  const bytes = await written({ ...question, passphrase });
  const answer = await answerProtect({ act: "read", bytes, passphrase }, nothing);
  expect(answer).toMatchObject({
    is: "read",
    header: { space: question.space, count: 1 },
    lines: { records: 1, attachments: 0, others: 0 },
  });
  if (answer.is !== "read") throw new Error(answer.is);
  expect(await readPlain(answer.plain)).toMatchObject({
    ok: true,
    bundle: {
      records: [{ id, fields: { name: [annie, 1, 1, "Fleuve"], phone: [bruno, 1, 2, "418"] } }],
    },
  });
});

test("without a passphrase the file is plain", async () => {
  expect(new TextDecoder().decode(await written(question))).toMatch(/^\[\n\{"format":"maillon"/);
});

test("a file that cannot be read is refused with its problem", async () => {
  const bytes = await written({ ...question, passphrase });
  expect(await answerProtect({ act: "read", bytes }, nothing)).toEqual({
    is: "refused",
    problem: { code: "bundle.passphraseNeeded" },
  });
});

test("a long file says how far it is", async () => {
  const records = Array.from({ length: 600 }, (_, n) => ({
    ...page,
    id: String(n + 1111)
      .replaceAll("0", "z")
      .padEnd(12, "x"),
    fields: { text: [annie, n + 1, 1, "é".repeat(4000)] },
  }));
  const shares: number[] = [];
  const long = { ...question, records: [JSON.stringify(records)] };
  const answer = await answerProtect(long, (share) => shares.push(share));
  expect(shares).toEqual([511 / 600]);
  if (answer.is !== "written") throw new Error(answer.is);
  await answerProtect({ act: "read", bytes: answer.bytes }, (share) => shares.push(share));
  expect(shares.length).toBeGreaterThan(3);
});
