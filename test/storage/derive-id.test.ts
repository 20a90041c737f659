import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { deriveId } from "#storage/derive-id.ts";

test("two phones that import one row give it one id, of 12 base-58 characters", async () => {
  const one = await deriveId(
    "equipe111111",
    "enterprises",
    "name",
    "Menuiserie  du Fleuve ",
    "Amqui",
  );
  const two = await deriveId(
    "equipe111111",
    "enterprises",
    "name",
    "Menuiserie du Fleuve",
    "Amqui",
  );
  expect(one).toBe(two);
  expect(one).toMatch(/^[1-9A-HJ-NP-Za-km-z]{12}$/);
});

test("it is the last 12 base-58 digits of the SHA-256 of the canonical JSON", async () => {
  const text = '["equipe111111","enterprises","neq","1140000000"]';
  let rest = BigInt(`0x${createHash("sha256").update(text, "utf8").digest("hex")}`);
  let digits = "";
  for (let place = 0; place < 12; place += 1) {
    digits =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz".charAt(Number(rest % 58n)) +
      digits;
    rest /= 58n;
  }
  expect(await deriveId("equipe111111", "enterprises", "neq", "1140000000")).toBe(digits);
});

test("another team, type, key or place gives another id", async () => {
  const ids = await Promise.all([
    deriveId("equipe111111", "enterprises", "name", "Atelier"),
    deriveId("equipe222222", "enterprises", "name", "Atelier"),
    deriveId("equipe111111", "buyers", "name", "Atelier"),
    deriveId("equipe111111", "enterprises", "id", "Atelier"),
    deriveId("equipe111111", "enterprises", "name", "Atelier", "Amqui"),
  ]);
  expect(new Set(ids).size).toBe(5);
});
