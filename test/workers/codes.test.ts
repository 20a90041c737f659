import { expect, test } from "vitest";
import type { Bytes } from "#exchange/bundle.ts";
import { protect } from "#exchange/protect.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { frameToText } from "#formats/qr-frame.ts";
import { collect, type ScanAnswer } from "#workers/scan.ts";
import { open } from "#workers/show.ts";
import { idOf, makeRecord, write } from "../exchange/bundles.ts";
import { bytesOf, seeded } from "../support/random.ts";

/** Every image of a file, one after the other, before a reader that misses one in three. */
async function pass(bytes: Bytes, isSealed: boolean, seed = 1): Promise<ScanAnswer> {
  const { fountain, keyText } = await open(bytes, isSealed);
  const random = seeded(seed);
  for (let number = 0; number < 3 * fountain.k + 60; number += 1) {
    const text = number % 24 === 23 ? keyText : undefined;
    const image = text ?? frameToText(fountain.frame(number, 2));
    if (random() < 0.33) continue;
    // oxlint-disable-next-line no-await-in-loop -- one image after the other
    const answer = await collect(image);
    if (answer.is === "file") return answer;
  }
  return { is: "nothing" };
}

/** Of a file; those of jsdom's own arrays, and of the page's, are equal only as numbers. */
function numbersIn(answer: ScanAnswer): readonly number[] {
  return answer.is === "file" ? Array.from(answer.bytes) : [];
}

test("a plain file and a sealed one come out as they went in", async () => {
  const file = new TextEncoder().encode(`[\n{"a":"${"texte ".repeat(900)}"}\n]`);
  const raw = bytesOf(5000, seeded(3));
  for (const [one, isSealed] of [
    [file, false],
    [file, true],
    [raw, true],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(numbersIn(await pass(one, isSealed))).toEqual(Array.from(one));
  }
});

test("a file protected by six words leaves its armour and is opened all the same", async () => {
  const { bytes: plain } = await write(
    Array.from({ length: 40 }, (_, one) => makeRecord(undefined, { id: idOf(`coop${one}x`) })),
  );
  const armoured = await protect(plain, "abeille-abeille-abeille");
  const { fountain } = await open(armoured, false);
  expect(fountain.transfer.total).toBeLessThan(0.8 * armoured.length);
  const answer = await pass(armoured, false);
  const bytes = answer.is === "file" ? answer.bytes : new Uint8Array();
  const reading = await readBundle(bytes, { passphrase: "abeille-abeille-abeille" });
  expect(reading.ok).toBe(true);
});

test("without the image of its key a sealed file is never given, whatever else was filmed", async () => {
  const file = new TextEncoder().encode(`[\n{"canary":"ne doit pas sortir"}\n]`);
  const { fountain } = await open(file, true);
  for (let number = 0; number < 3 * fountain.k + 20; number += 1) {
    const text = frameToText(fountain.frame(number, 1));
    // oxlint-disable-next-line no-await-in-loop -- one image after the other
    expect(await collect(text)).toMatchObject({ is: "part" });
    expect(text).not.toContain("canary");
  }
});

test("an image that somebody else made for the same transfer spoils nothing for ever", async () => {
  const file = bytesOf(2000, seeded(9));
  const { fountain } = await open(file, false);
  const forged = { ...fountain.frame(0, 1), blocks: bytesOf(208, seeded(4)) };
  await collect(frameToText(forged));
  const answers: ScanAnswer[] = [];
  for (let number = 1; number < 4 * fountain.k; number += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one image after the other
    answers.push(await collect(frameToText(fountain.frame(number, 1))));
  }
  expect(answers).toContainEqual({ is: "damaged" });
  expect(answers).toContainEqual({ is: "file", bytes: file });
});
