import { expect, test } from "vitest";
import { own, put } from "#crdt/own.ts";

test.for(["name", "__proto__", "constructor"])("%s is absent, then put, then put again", (key) => {
  const map: Record<string, number> = {};
  expect(own(map, key)).toBeUndefined();
  put(map, key, 1);
  put(map, key, 2);
  expect(own(map, key)).toBe(2);
  expect(Object.entries({ ...map })).toEqual([[key, 2]]);
  expect(own({}, key)).toBeUndefined();
});
