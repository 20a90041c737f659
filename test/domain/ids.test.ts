import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { derivedIdInput, exactName, idFromHash, isId, makeBase58, makeId } from "#domain/ids.ts";

test("an id is 12 base-58 characters, chosen by the numbers given", () => {
  const numbers = Uint32Array.from({ length: 12 }, (_, place) => place * 5);
  expect(makeId(numbers)).toBe("16BGMSXchnsx");
  expect(makeId(new Uint32Array(20).fill(57))).toBe("zzzzzzzzzzzz");
  expect(makeId(new Uint32Array(12).fill(58))).toBe("111111111111");
});

test.for(["11111111111", "1111111111111", "11111111111l", "é11111111111", "0OIl11111111"])(
  "%s is no id",
  (text) => expect(isId(text)).toBe(false),
);

test("too few numbers make no id", () => {
  expect(() => makeId(new Uint32Array(11))).toThrow(RangeError);
});

test("the parts of an actor have as many characters as numbers", () => {
  expect(makeBase58(new Uint32Array(6).fill(1))).toBe("222222");
});

test("a hash gives the last 12 base-58 digits of its number, zeros included", () => {
  const bytes = new Uint8Array(32);
  expect(idFromHash(bytes)).toBe("111111111111");
  bytes[31] = 58;
  expect(idFromHash(bytes)).toBe("111111111121");
  bytes[30] = 1;
  expect(idFromHash(bytes)).toBe("11111111116R");
  // 58 ** 12 has one digit more than an id: it is not seen.
  const large = Buffer.from((58n ** 12n + 7n).toString(16).padStart(64, "0"), "hex");
  expect(idFromHash(large)).toBe("111111111118");
});

test("the id of a hash is the end of its base-58 form in Bitcoin's alphabet", () => {
  // Base-58 of SHA-256("") by another program ends so.
  const hash = createHash("sha256").update("").digest();
  expect("GKot5hBsd81kMupNCXHaqbhv3huEbxAFMLnpcX2hniwn").toContain(idFromHash(hash));
});

test("the same row on two phones derives from the same text", () => {
  const input = derivedIdInput(
    "Space1234567",
    "enterprises",
    "name",
    " Récup  du\u00A0Littoral ",
    "10043",
  );
  expect(input).toBe('["Space1234567","enterprises","name","Récup du Littoral","10043"]');
  expect(derivedIdInput("S", "buyers", "neq", "1100000018")).toBe(
    '["S","buyers","neq","1100000018"]',
  );
});

test("capitals and accents tell two exact names apart, their encoding does not", () => {
  expect(exactName("E\u0301cole")).toBe(exactName("École"));
  expect(exactName("École")).not.toBe(exactName("école"));
  expect(exactName("École")).not.toBe(exactName("Ecole"));
});
