import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readBundle } from "#exchange/read-bundle.ts";
import { annie, bytesOf, forge, idOf, lineWith, noon, problemOf } from "./bundles.ts";

const id = idOf("fleuve");

async function faultOf(line: string): Promise<object> {
  return problemOf(await readBundle(forge([line])));
}

describe("a line with a true hash is refused by name and number", () => {
  test.for([
    [
      "a value one level too deep",
      lineWith(`[0,1,1,${"[".repeat(14)}${"]".repeat(14)}]`),
      "nested",
    ],
    ["a million levels", lineWith("[".repeat(1_000_000)), "nested"],
    ["a million levels of objects", lineWith('{"a":'.repeat(600_000)), "nested"],
    ["more than 4 MB", lineWith(`[0,1,1,"${"x".repeat(4_194_304)}"]`), "long"],
    ["a cut line", '{"type":"enterprises"', "json"],
    ["two elements on one line", `${lineWith("[0,1,1,1]")}${lineWith("[0,1,1,1]")}`, "json"],
    ["a field __proto__", lineWith('[0,1,1,1],"__proto__":[0,1,1,1]'), "key"],
    [
      "a field written __proto__ by escapes",
      lineWith(String.raw`[0,1,1,1],"\u005f_proto__":[0,1,1,1]`),
      "key",
    ],
    ["a key constructor deep in a value", lineWith('[0,1,1,[{"a":{"constructor":1}}]]'), "key"],
    ["a key prototype", lineWith('[0,1,1,{"prototype":{}}]'), "key"],
    ["a value of 1e999", lineWith("[0,1,1,1e999]"), "number"],
    ["a time of -1e999", lineWith("[0,1,-1e999,1]"), "number"],
    ["half a character in a value", lineWith(String.raw`[0,1,1,"\ud800"]`), "text"],
    ["half a character in a name", lineWith(String.raw`[0,1,1,1],"\udc00":[0,1,1,1]`), "text"],
    ["an actor named __proto__", lineWith("[0,1,1,1]", '["__proto__"]'), "shape"],
    ["a type named constructor", `{"type":"constructor","id":"${id}","erased":["g"]}`, "shape"],
    ["an actor outside its table", lineWith("[1,1,1,1]"), "shape"],
    ["a negative actor", lineWith("[-1,1,1,1]"), "shape"],
    ["an actor by name", lineWith(`["${annie}",1,1,1]`), "shape"],
    ["an empty actor", lineWith("[0,1,1,1]", '[""]'), "shape"],
    ["an actor of 65 characters", lineWith("[0,1,1,1]", `["${"a".repeat(65)}"]`), "shape"],
    ["a count of 0", lineWith("[0,0,1,1]"), "shape"],
    ["a count of 1.5", lineWith("[0,1.5,1,1]"), "shape"],
    ["a count of 2^53", lineWith("[0,9007199254740992,1,1]"), "shape"],
    ["a seen of 1e308", lineWith('{"seen":[[0,1e308]],"values":[]}'), "shape"],
    ["a time that is text", lineWith('[0,1,"1",1]'), "shape"],
    ["a cell of five", lineWith("[0,1,1,1,1]"), "shape"],
    ["a cell of three", lineWith("[0,1,1]"), "shape"],
    ["a cell of text", lineWith('"x"'), "shape"],
    ["a cell without seen or value", lineWith('{"seen":[],"values":[]}'), "shape"],
    ["a wide cell with a third key", lineWith('{"seen":[[0,1]],"values":[],"more":1}'), "shape"],
    ["a seen of three", lineWith('{"seen":[[0,1,1]],"values":[]}'), "shape"],
    ["seen as an object", lineWith(`{"seen":{"${annie}":1},"values":[]}`), "shape"],
    ["values that are none", lineWith('{"seen":[[0,1]],"values":[1]}'), "shape"],
    ["no actors", `{"type":"a","id":"${id}","fields":{"a":[0,1,1,1]}}`, "shape"],
    ["no fields", `{"type":"a","id":"${id}","actors":[]}`, "shape"],
    ["fields as a list", `{"type":"a","id":"${id}","actors":[],"fields":[]}`, "shape"],
    ["fields without one", `{"type":"a","id":"${id}","actors":[],"fields":{}}`, "shape"],
    ["a field without a name", lineWith('[0,1,1,1],"":[0,1,1,1]'), "shape"],
    ["a field of 1,281 characters", lineWith(`[0,1,1,1],"${"a".repeat(1281)}":[0,1,1,1]`), "shape"],
    [
      "a key that the format does not have",
      `{"type":"a","id":"${id}","erased":["g"],"x":1}`,
      "shape",
    ],
    ["an id of 11", `{"type":"a","id":"${id.slice(1)}","erased":["g"]}`, "shape"],
    ["an id with a zero", `{"type":"a","id":"0${id.slice(1)}","erased":["g"]}`, "shape"],
    ["a type that is a number", `{"type":1,"id":"${id}","erased":["g"]}`, "shape"],
    ["no gesture", `{"type":"a","id":"${id}","erased":[]}`, "shape"],
    ["a gesture that is no text", `{"type":"a","id":"${id}","erased":[1]}`, "shape"],
    ["a list", "[]", "shape"],
    ["a second end", '{"end":true,"count":1,"sha256":""}', "shape"],
    [
      "an attachment that is no base64",
      `{"blob":"${"0".repeat(64)}","type":"a","base64":"é"}`,
      "shape",
    ],
    ["an attachment without a hash", '{"blob":"x","type":"a","base64":""}', "shape"],
  ] as const)("%s", async ([, line, fault]) => {
    expect(await faultOf(line)).toEqual({ code: "bundle.line", line: 3, fault });
  });

  test("bytes that are no UTF-8", async () => {
    const file = forge([lineWith('[0,1,1,"~"]')]);
    const broken = file.slice();
    broken[file.indexOf(0x7e)] = 0xff;
    expect(problemOf(await readBundle(await rehash(broken)))).toEqual({
      code: "bundle.line",
      line: 3,
      fault: "text",
    });
  });
});

test("a million siblings in one cell are read within the line's cap, or refused by it", async () => {
  const values = Array.from({ length: 150_000 }, (_, n) => `[0,${n + 1},1,""]`);
  const fits = lineWith(`{"seen":[],"values":[${values.toReversed().join(",")}]}`);
  expect(fits.length).toBeLessThan(4_194_304);
  expect(problemOf(await readBundle(forge([fits])))).toEqual({ code: "it was read" });
  const million = Array.from({ length: 1_000_000 }, () => '[0,1,1,""]').join(",");
  expect(await faultOf(lineWith(`{"seen":[],"values":[${million}]}`))).toMatchObject({
    fault: "long",
  });
});

test("sixteen levels are read, seventeen are not, on any kind of line", async () => {
  const nested = (levels: number) => `{"rows":${"[".repeat(levels - 1)}${"]".repeat(levels - 1)}}`;
  expect(await faultOf(nested(16))).toEqual({ code: "it was read" });
  expect(await faultOf(nested(17))).toMatchObject({ fault: "nested" });
});

test("brackets and escaped quotes inside a text are no levels", async () => {
  const text = JSON.stringify(`\\"${"[{".repeat(40)}\\`);
  expect(await faultOf(lineWith(`[0,1,1,${text}]`))).toEqual({ code: "it was read" });
  const after = `["\\\\",${"[".repeat(14)}${"]".repeat(14)}]`;
  expect(await faultOf(lineWith(`[0,1,1,${after}]`))).toMatchObject({ fault: "nested" });
});

test("names of methods are names like others", async () => {
  const line = lineWith(
    '{"seen":[[0,2]],"values":[[0,1,1,"x"]]},"hasOwnProperty":[0,1,1,1]',
    '["valueOf"]',
  );
  expect(problemOf(await readBundle(forge([line])))).toEqual({ code: "it was read" });
});

describe("a file too large", () => {
  test("is refused by its size alone", async () => {
    expect(problemOf(await readBundle(new Uint8Array(64 * 1_048_576 + 1)))).toEqual({
      code: "bundle.big",
      megabytes: 64,
    });
  });

  test("that unfolds two hundredfold is a bomb, and stops there", async () => {
    const bomb = new Uint8Array(gzipSync(new Uint8Array(100 * 1_048_576)));
    const before = process.memoryUsage().arrayBuffers;
    expect(problemOf(await readBundle(bomb))).toEqual({ code: "bundle.bomb" });
    const grown = process.memoryUsage().arrayBuffers - before;
    expect(bomb.length * 200).toBeLessThan(25 * 1_048_576);
    expect(grown).toBeLessThan(50 * 1_048_576);
  });

  test("that unfolds to less than a megabyte is no bomb, however well it packs", async () => {
    const line = lineWith(`[0,1,${noon},"${"a".repeat(900_000)}"]`);
    const packed = new Uint8Array(gzipSync(forge([line])));
    expect(packed.length * 200).toBeLessThan(900_000);
    expect(problemOf(await readBundle(packed))).toEqual({ code: "it was read" });
  });

  test("that is gzip, but cut or damaged, is said to be damaged", async () => {
    const packed = new Uint8Array(gzipSync(forge([lineWith("[0,1,1,1]")])));
    const altered = { code: "bundle.altered" };
    expect(problemOf(await readBundle(packed.slice(0, -3)))).toEqual(altered);
    packed[40] = (packed[40] ?? 0) ^ 0xff;
    expect(problemOf(await readBundle(packed))).toEqual(altered);
    expect(problemOf(await readBundle(new Uint8Array(gzipSync(packed))))).toMatchObject({
      code: "bundle.foreign",
    });
  });
});

async function rehash(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const to = file.lastIndexOf(0x0a, file.length - 4) + 1;
  const hash = Buffer.from(await crypto.subtle.digest("SHA-256", file.subarray(0, to)));
  const end = bytesOf(
    `${JSON.stringify({ end: true, count: 1, sha256: hash.toString("hex") })}\n]\n`,
  );
  return new Uint8Array(Buffer.concat([file.subarray(0, to), end]));
}
