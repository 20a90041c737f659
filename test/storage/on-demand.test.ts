import { expect, test } from "vitest";
import { onDemand } from "#storage/on-demand.ts";

/** Fails as many times, then gives how often it was asked. */
function failing(times: number) {
  let asked = 0;
  return async () => {
    asked += 1;
    if (asked <= times) throw new Error(`dropped ${asked}`);
    return asked;
  };
}

test("what came is made once, for all that wait for it", async () => {
  const find = onDemand(failing(0));
  expect(await Promise.all([find(), find()])).toEqual([1, 1]);
  expect(await find()).toBe(1);
});

test("a fetch that was dropped is made once more, and nobody hears of it", async () => {
  const find = onDemand(failing(1));
  expect(await find()).toBe(2);
  expect(await find()).toBe(2);
});

test("two failures are told, and the next call asks again", async () => {
  const find = onDemand(failing(2));
  await expect(find()).rejects.toThrow("dropped 2");
  expect(await find()).toBe(3);
});
