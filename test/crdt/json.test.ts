import { assert, jsonValue, property } from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson, type Json, sameJson } from "#crdt/json.ts";

test.for<[Json, string]>([
  [{ b: 1, a: [2, { d: null, c: true }] }, '{"a":[2,{"c":true,"d":null}],"b":1}'],
  [{ é: 1, z: 2, Z: 3, 10: 4, 9: 5 }, '{"10":4,"9":5,"Z":3,"z":2,"é":1}'],
  ['« "\n »', String.raw`"« \"\n »"`],
  [[], "[]"],
  [{}, "{}"],
  [null, "null"],
])("%j has one text", ([value, text]) => {
  expect(canonicalJson(value)).toBe(text);
});

test("the text says the same value", () => {
  const run = property(jsonValue({ maxDepth: 3 }), (value) => {
    const plain: Json = JSON.parse(JSON.stringify(value));
    expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
    expect(sameJson(plain, structuredClone(plain))).toBe(true);
  });
  assert(run);
});

test.for<[Json, Json, boolean]>([
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [[1, 2], [2, 1], false],
  [[], {}, false],
  [null, {}, false],
  [{}, null, false],
  [1, "1", false],
  ["1", ["1"], false],
  [["1"], "1", false],
  ["x", "x", true],
])("%j and %j are the same: %s", ([a, b, same]) => {
  expect(sameJson(a, b)).toBe(same);
});
