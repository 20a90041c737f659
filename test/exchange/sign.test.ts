import { expect, test } from "vitest";
import { canSign, signHash, verifyHash } from "#exchange/sign.ts";
import { toBase64url } from "#storage/base64url.ts";

const hash = "0f".repeat(32);

async function aPair() {
  const pair = await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]);
  const raw = await crypto.subtle.exportKey("raw", pair.publicKey);
  return { publicKey: toBase64url(new Uint8Array(raw)), privateKey: pair.privateKey };
}

test("a signature is right for one key and one hash", async () => {
  const [mine, other] = [await aPair(), await aPair()];
  const signature = await signHash(mine.privateKey, hash);
  expect(signature).toMatch(/^[\w-]{86}$/);
  expect(await verifyHash(mine.publicKey, hash, signature)).toBe(true);
  expect(await verifyHash(other.publicKey, hash, signature)).toBe(false);
  expect(await verifyHash(mine.publicKey, "0e".repeat(32), signature)).toBe(false);
});

test("a signature of the bare hash, made for something else, is not one of a file", async () => {
  const { publicKey, privateKey } = await aPair();
  const bare = await crypto.subtle.sign("Ed25519", privateKey, new TextEncoder().encode(hash));
  expect(await verifyHash(publicKey, hash, toBase64url(new Uint8Array(bare)))).toBe(false);
});

test("what is no key and no signature verifies nothing, and throws nothing", async () => {
  const { publicKey, privateKey } = await aPair();
  const signature = await signHash(privateKey, hash);
  for (const wrong of ["", "é", "A", "AAAA", signature.slice(1), `${signature}A`, "=".repeat(86)]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await verifyHash(publicKey, hash, wrong)).toBe(false);
    // oxlint-disable-next-line no-await-in-loop
    expect(await verifyHash(wrong, hash, signature)).toBe(false);
  }
  // 32 bytes that are on no curve.
  expect(await verifyHash(toBase64url(new Uint8Array(32).fill(255)), hash, signature)).toBe(false);
});

test("this engine signs", async () => {
  expect(await canSign()).toBe(true);
});
