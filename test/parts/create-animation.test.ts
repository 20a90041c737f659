import { createRoot, createSignal } from "solid-js";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type CodeSpeed, createAnimation, pace, secondsOf } from "#parts/create-animation.ts";
import type { CodeImage, CodeImages } from "#workspace/code-images.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["requestAnimationFrame", "cancelAnimationFrame", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Its side says which combination an image begins with. */
const anImage = (side: number): CodeImage => ({ side, modules: new Uint8Array() });

function open({ k = 30, isSealed = false } = {}) {
  const asked: (readonly [from: number, blocks: number, images: number])[] = [];
  const images: CodeImages = {
    k,
    isSealed,
    size: k * 208,
    first: anImage(-1),
    draw: async (from, blocks, number) => {
      asked.push([from, blocks, number]);
      return Array.from({ length: number }, (_, one) => anImage(from + one * blocks));
    },
    close: () => {},
  };
  return createRoot((leave) => {
    const [speed, setSpeed] = createSignal<CodeSpeed>("normal");
    let slowed = 0;
    const animation = createAnimation(images, speed, () => (slowed += 1));
    return { ...animation, setSpeed, asked, leave, slowed: () => slowed };
  });
}

/** So many seconds of a screen, and what it showed, each image once. */
async function watch(shown: () => CodeImage, seconds: number): Promise<readonly number[]> {
  const sides: number[] = [];
  for (let frame = 0; frame < seconds * 60; frame += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one frame after the other
    await vi.advanceTimersByTimeAsync(1000 / 60);
    if (shown().side !== sides.at(-1)) sides.push(shown().side);
  }
  return sides;
}

test("images follow each other at the pace that was chosen, without a gap in their numbers", async () => {
  const { start, image, leave } = open();
  start();
  const sides = (await watch(image, 4)).filter((side) => side >= 0);
  expect(sides.length).toBeGreaterThanOrEqual(4 * pace.normal.perSecond - 3);
  expect(sides.length).toBeLessThanOrEqual(4 * pace.normal.perSecond + 1);
  expect(sides).toEqual(sides.map((_, at) => at * pace.normal.blocks));
  leave();
});

test("of a sealed file the image with the key comes first, and again for who looked away", async () => {
  const { start, image, leave } = open({ isSealed: true });
  expect(image().side).toBe(-1);
  start();
  const sides = await watch(image, 6);
  expect(sides[0]).toBe(-1);
  expect(sides.filter((side) => side === -1).length).toBeGreaterThanOrEqual(3);
  leave();
});

test("when nobody says that all is there it goes slower by itself, and not before", async () => {
  const { start, image, slowed, leave } = open();
  start();
  await watch(image, 3 * secondsOf(30, "normal") + 4);
  expect(slowed()).toBe(0);
  await watch(image, 2);
  expect(slowed()).toBeGreaterThan(0);
  leave();
});

test("slower is also sparser, and what was drawn denser is not shown any more", async () => {
  const { start, image, setSpeed, asked, leave } = open();
  start();
  await watch(image, 1);
  setSpeed("slow");
  const sides = await watch(image, 2);
  const [, ...slow] = sides;
  expect(slow.length).toBeLessThanOrEqual(2 * pace.slow.perSecond + 1);
  expect(slow.slice(1).map((side, at) => side - (slow[at] ?? 0))).toEqual(
    slow.slice(1).map(() => pace.slow.blocks),
  );
  expect(asked.at(-1)?.[1]).toBe(pace.slow.blocks);
  leave();
});

test("it stands still once it was stopped or left", async () => {
  const { start, stop, image, shown, leave } = open();
  start();
  await watch(image, 1);
  stop();
  const before = shown();
  await watch(image, 1);
  expect(shown()).toBe(before);
  start();
  await watch(image, 1);
  leave();
  const left = shown();
  expect(left).toBeGreaterThan(before);
  await watch(image, 1);
  expect(shown()).toBe(left);
});
