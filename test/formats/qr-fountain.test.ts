import { assert, integer, property, string } from "fast-check";
import { expect, test } from "vitest";
import { type Collected, makeCollector } from "#formats/qr-collector.ts";
import { makeFountain } from "#formats/qr-fountain.ts";
import { frameToText, readFrame, type Transfer } from "#formats/qr-frame.ts";
import { fromStart, lateComer, luby, p95 } from "../support/fountain-overhead.ts";
import { bytesOf, seeded } from "../support/random.ts";

const id = "00112233aabbccdd";

function aTransfer(bytes: number, more: Partial<Transfer> = {}) {
  const content = bytesOf(bytes, seeded(bytes));
  const fountain = makeFountain(content, { id, block: 32, isSealed: false, ...more });
  const text = (from: number, count = 1) => frameToText(fountain.frame(from, count));
  return { content, k: fountain.k, text };
}

/** Every image, in this order, to one reader; gives what the last one told. */
function collect(texts: Iterable<string>): Collected | undefined {
  const collector = makeCollector();
  let told: Collected | undefined;
  for (const text of texts) {
    told = collector.take(text);
    if (told.is === "whole") return told;
  }
  return told;
}

test("images in any order, repeated, several blocks in each, give the content back", () => {
  assert(
    property(
      integer({ min: 1, max: 3000 }),
      integer({ min: 1, max: 4 }),
      integer({ min: 0, max: 5000 }),
      integer(),
      (bytes, count, from, seed) => {
        const { content, k, text } = aTransfer(bytes);
        const random = seeded(seed);
        const images = Array.from({ length: k + 40 }, (_, one) => text(from + one * count, count));
        const shuffled = [...images, ...images].toSorted(() => random() - 0.5);
        const told = collect(shuffled);
        expect(told).toMatchObject({ is: "whole", key: undefined, content });
      },
    ),
    { numRuns: 60 },
  );
});

test("images of several transfers among each other, damaged ones and other codes change nothing", () => {
  assert(
    property(integer(), integer({ min: 200, max: 2000 }), (seed, bytes) => {
      const random = seeded(seed);
      const one = aTransfer(bytes);
      const other = aTransfer(bytes + 7, { id: "ffeeddccbbaa9988" });
      const collector = makeCollector();
      const whole = new Map<string, Uint8Array>();
      for (let number = 0; whole.size < 2; number += 1) {
        expect(number).toBeLessThan(3 * one.k + 60);
        for (const text of [one.text(number), other.text(number)]) {
          const at = 4 + Math.floor(random() * (text.length - 4));
          const damaged = `${text.slice(0, at)}${text[at] === "A" ? "B" : "A"}${text.slice(at + 1)}`;
          expect(collector.take(damaged).is).toBe("damaged");
          expect(collector.take(`https://example.org/${number}`).is).toBe("foreign");
          if (random() < 0.3) continue;
          const told = collector.take(text);
          if (told.is === "whole") whole.set(told.transfer.id, told.content);
        }
      }
      expect(whole.get(id)).toEqual(one.content);
      expect(whole.get("ffeeddccbbaa9988")).toEqual(other.content);
    }),
    { numRuns: 25 },
  );
});

test("a sender that begins again goes on where it was", () => {
  const { content, k, text } = aTransfer(1600);
  const collector = makeCollector();
  for (let number = 0; number < k / 2; number += 1) collector.take(text(number));
  const told = collector.take(text(0));
  expect(told).toMatchObject({ is: "part", have: k / 2, of: k });
  const rest = Array.from({ length: k / 2 }, (_, one) => collector.take(text(k / 2 + one)));
  expect(rest.at(-1)).toMatchObject({ is: "whole", content });
});

test("a sealed transfer waits for the image with its key, whenever it comes", () => {
  const { content, k, text } = aTransfer(320, { isSealed: true });
  const key = bytesOf(32, seeded(5));
  const keyText = frameToText({ is: "key", id, key });
  const blocks = Array.from({ length: k }, (_, one) => text(one));
  expect(collect(blocks)).toMatchObject({ is: "part", have: k, of: k, lacksKey: true });
  expect(collect([...blocks, keyText])).toMatchObject({ is: "whole", content, key });
  expect(collect([keyText, ...blocks])).toMatchObject({ is: "whole", content, key });
  const otherKey = frameToText({ is: "key", id: "ffeeddccbbaa9988", key });
  expect(collect([otherKey, ...blocks])).toMatchObject({ lacksKey: true });
});

test("an image is text that a code packs best, and is read as it was written", () => {
  const { text } = aTransfer(500);
  for (const one of [text(3, 3), text(1000, 2)]) {
    expect(one).toMatch(/^[0-9A-Z $%*+\-./:]+$/);
    const frame = readFrame(one);
    expect(frame).toMatchObject({ is: "blocks", transfer: { id, total: 500 } });
    expect(frame.is === "blocks" ? frameToText(frame) : frame).toBe(one);
  }
});

test("a hostile image is refused before it takes memory", () => {
  const hostile: readonly Partial<Transfer>[] = [
    { total: 2_000_000 },
    { total: 0 },
    { total: 40_000, block: 4 },
    { block: 0 },
    { block: 6 },
    { block: 36 },
  ];
  for (const change of hostile) {
    const transfer = { id, total: 320, block: 32, isSealed: false, ...change };
    const text = frameToText({ is: "blocks", transfer, from: 0, blocks: new Uint8Array(32) });
    expect({ change, ...readFrame(text) }).toEqual({ change, is: "damaged" });
  }
  expect(readFrame("ML1:").is).toBe("damaged");
  expect(readFrame("ML1:é").is).toBe("damaged");
});

test("any text at all is a frame, a damaged one or another code, and nothing throws", () => {
  assert(
    property(string(), (text) => {
      expect(readFrame(text).is).toBe(text.startsWith("ML1:") ? "damaged" : "foreign");
      expect(readFrame(`ML1:${text}`).is).toBe("damaged");
    }),
  );
});

test("19 readers of 20 need at most a quarter more images than there are blocks; a Luby transform wants more", () => {
  for (const k of [20, 50, 100, 200]) {
    expect(p95(fromStart, k, 0.2, 100), `${k} blocks`).toBeLessThanOrEqual(1.25);
    expect(p95(lateComer, k, 0.2, 100), `${k} blocks, late`).toBeLessThanOrEqual(1 + 6 / k);
  }
  expect(p95(luby, 50, 0.2, 100)).toBeGreaterThan(1.4);
});
