import { gzipSync } from "node:zlib";
import { armor, Encrypter, generateIdentity, identityToRecipient } from "age-encryption";
import { describe, expect, test } from "vitest";
import type { Bytes } from "#exchange/bundle.ts";
import { protect } from "#exchange/protect.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import {
  annie,
  bytesOf,
  makeRecord,
  noon,
  problemOf,
  recordsOf,
  textOf,
  write,
} from "./bundles.ts";

const record = makeRecord();
const passphrase = "abeille-bijou-cadeau-dauphin-effort-fusion";

async function makeProtected(): Promise<Bytes> {
  const { bytes } = await write([record]);
  return protect(bytes, passphrase);
}

/** Any age file, its scrypt cheap. */
async function encrypt(plain: Bytes | string, words: string): Promise<Bytes> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(words);
  encrypter.setScryptWorkFactor(1);
  return new Uint8Array(await encrypter.encrypt(plain));
}

describe("a protected file", () => {
  test("is armoured text that age opens: scrypt 15, then gzip, then the plain file", async () => {
    const text = textOf(await makeProtected());
    expect(text).toMatch(
      /^-----BEGIN AGE ENCRYPTED FILE-----\n[\w+/=\n]+-----END AGE ENCRYPTED FILE-----\n$/,
    );
    const [, stanza = ""] = textOf(armor.decode(text)).split("\n");
    expect(stanza).toMatch(/^-> scrypt \S+ 15$/);
    expect(text).not.toContain("Menuiserie");
  });

  test("opens with its words, however they were typed", async () => {
    const file = await makeProtected();
    for (const typed of [passphrase, "  ABEILLE bijou, cadéau\u00A0dauphin - effort fusi "]) {
      // oxlint-disable-next-line no-await-in-loop -- scrypt takes a core
      expect(recordsOf(await readBundle(file, { passphrase: typed }))).toEqual([record]);
    }
  });

  test("asks for its words, then says that they are wrong", async () => {
    const file = await makeProtected();
    const needed = { code: "bundle.passphraseNeeded" };
    expect(problemOf(await readBundle(file))).toEqual(needed);
    expect(problemOf(await readBundle(file, { passphrase: "  " }))).toEqual(needed);
    const wrong = { passphrase: passphrase.replace("bijou", "boxeur") };
    expect(problemOf(await readBundle(file, wrong))).toEqual({ code: "bundle.passphraseWrong" });
  });

  test("opens from within a mail that quoted it and changed its lines", async () => {
    const { bytes } = await write([record]);
    const sealed = armor.encode(await encrypt(gzipSync(bytes), passphrase)).trim();
    const [begin = "", ...rest] = sealed.split("\n");
    const end = rest.pop() ?? "";
    const rewrapped = rest.join("").replaceAll(/.{50}/g, "$&\r\n> ");
    const mail = `\uFEFFBonjour Solène, [voici] :\r\n\r\n> ${begin}\r\n> ${rewrapped}\r\n> ${end}\r\n\r\nAnnie`;
    expect(recordsOf(await readBundle(bytesOf(mail), { passphrase }))).toEqual([record]);
  });

  test("may be made by age with words of one's own, without gzip, not armoured", async () => {
    const { bytes } = await write([record]);
    const file = await encrypt(bytes, "Mon café, 3 crèmes!");
    const reading = await readBundle(file, { passphrase: "Mon café, 3 crèmes!" });
    expect(recordsOf(reading)).toEqual([record]);
  });

  test("that repeats itself without end is still one that can be read", async () => {
    const note = makeRecord({ text: [annie, 1, noon, "a".repeat(1_500_000)] });
    const { bytes } = await write([note]);
    const file = await protect(bytes, passphrase);
    expect(recordsOf(await readBundle(file, { passphrase }))).toEqual([note]);
  });

  test("may hold anything: what is inside is named", async () => {
    const inside = [
      ["", { code: "bundle.empty" }],
      ["Nom;Ville", { code: "bundle.foreign", looks: "spreadsheet" }],
      [textOf(await makeProtected()), { code: "bundle.foreign", looks: "other" }],
    ] as const;
    for (const [text, problem] of inside) {
      // oxlint-disable-next-line no-await-in-loop -- scrypt takes a core
      const reading = await readBundle(await encrypt(text, passphrase), { passphrase });
      expect(problemOf(reading)).toEqual(problem);
    }
  });
});

describe("before any key is derived", () => {
  test.for([17, 18, 20, 9_999_999_999])(
    "a work factor of %d is refused by name",
    async (factor) => {
      const light = textOf(await encrypt("x", passphrase))
        .split("\n")
        .slice(0, 4)
        .join("\n");
      const file = bytesOf(`${light.replace(/ 1$/m, ` ${factor}`)}\n................`);
      const before = performance.now();
      const reading = await readBundle(file, { passphrase });
      expect(problemOf(reading)).toEqual({ code: "bundle.workFactor", factor });
      // Factor 17 alone takes 700 ms.
      expect(performance.now() - before).toBeLessThan(200);
    },
  );

  test("a work factor of 16 is not refused: the words are asked", async () => {
    const header = "age-encryption.org/v1\n-> scrypt abc 16\nabc\n--- abc\n";
    expect(problemOf(await readBundle(bytesOf(header)))).toEqual({
      code: "bundle.passphraseNeeded",
    });
  });

  test("a seal to a key is named, even with a passphrase at hand", async () => {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(await generateIdentity()));
    const file = new Uint8Array(await encrypter.encrypt("x"));
    const sealed = { code: "bundle.sealed" };
    expect(problemOf(await readBundle(file))).toEqual(sealed);
    expect(problemOf(await readBundle(file, { passphrase }))).toEqual(sealed);
  });

  test.for([
    ["without a stanza", "age-encryption.org/v1\n--- abc\n"],
    ["without an end", "age-encryption.org/v1\n-> scrypt abc 15\n"],
    ["with a factor of 015", "age-encryption.org/v1\n-> scrypt abc 015\nabc\n--- abc\n"],
    [
      "with two stanzas",
      "age-encryption.org/v1\n-> scrypt abc 1\nabc\n-> scrypt abc 1\nabc\n--- abc\n",
    ],
    ["without a factor", "age-encryption.org/v1\n-> scrypt abc\nabc\n--- abc\n"],
  ])("a header %s is damage", async ([, text = ""]) => {
    const reading = await readBundle(bytesOf(text));
    expect(problemOf(reading)).toEqual({ code: "bundle.altered" });
  });
});
