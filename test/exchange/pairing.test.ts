import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { assert, asyncProperty, boolean, constantFrom, nat, pre } from "fast-check";
import { describe, expect, test } from "vitest";
import type { PairingProblem } from "#domain/pairing-problem.ts";
import type { Bytes } from "#exchange/bundle.ts";
import {
  answerBytes,
  openAnswer,
  type PairingAnswer,
  sealAnswer,
} from "#exchange/pairing-answer.ts";
import { type PairingOffer, readOffer, writeOffer } from "#exchange/pairing-offer.ts";
import { type PairingReading, readPairingText, writePairingText } from "#exchange/pairing-text.ts";
import { pairingWords } from "#exchange/pairing-check.ts";
import { bytesOf, draft, idOf, makeRecord, twoPhones } from "./bundles.ts";

describe("what a newcomer shows", () => {
  test("comes through a code, a mail that cuts and quotes lines, and the clipboard", async () => {
    const { text } = await writeOffer(nadine);
    expect(text).toMatch(/^maillon:jumeler:1:\d+:[\w-]+:[\w-]{8}$/);
    const quoted = `Bonjour,\r\n${text.replaceAll(/.{60}/g, "> $&\r\n")}\r\nEnvoyé de mon téléphone`;
    for (const shown of [text, `  ${text}\n`, quoted]) {
      // oxlint-disable-next-line no-await-in-loop
      expect(await readOffer(shown)).toMatchObject({ ok: true, value: { offer: nadine } });
    }
  });

  test("holds nothing that opens the answer", async () => {
    const { text, bytes } = await writeOffer(nadine);
    expect(text + new TextDecoder().decode(bytes)).not.toMatch(/AGE-SECRET/i);
  });

  test("keeps the team of a device that asks for newer keys", async () => {
    const { text } = await writeOffer({ ...nadine, space: draft.space.id });
    expect(await readOffer(text)).toMatchObject({ value: { offer: { space: draft.space.id } } });
  });

  test("is refused cut at any place, never half read", async () => {
    const { text } = await writeOffer(nadine);
    for (let end = 0; end < text.length; end += 1) {
      // oxlint-disable-next-line no-await-in-loop
      const problem = problemOf(await readOffer(text.slice(0, end)));
      const isNamed = end >= "maillon:jumeler:1:".length;
      expect(problem).toBe(isNamed ? "pairing.cut" : "pairing.foreign");
    }
  });

  test("is refused with any one letter changed", async () => {
    const { text } = await writeOffer(nadine);
    await assert(
      asyncProperty(nat(text.length - 1), constantFrom(...letters), async (at, letter) => {
        pre(text[at] !== letter);
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        expect((await readOffer(changed)).ok).toBe(false);
      }),
    );
  });

  test("is refused when a part has another form, as a hand would forge it", async () => {
    for (const part of [
      { recipient: "age1pq1qqqq" },
      { recipient: nadine.recipient.toUpperCase() },
      { publicKey: "short" },
      { device: "0OIl00" },
      { name: "" },
      { name: "x".repeat(2000) },
      { deviceName: 4 },
      { space: "../../etc" },
      { keys: "first" },
      { keys: [{ id: "short", number: 1 }] },
      { keys: [{ id: idOf("first"), number: 2 ** 53 }] },
    ]) {
      // oxlint-disable-next-line no-await-in-loop
      expect(problemOf(await readOffer(await forged({ ...nadine, ...part })))).toBe(
        "pairing.altered",
      );
    }
    const unknownRole = await readOffer(await forged({ ...nadine, role: "bishop", more: 1 }));
    expect(unknownRole).toMatchObject({ ok: true, value: { offer: { role: "field" } } });
    expect(problemOf(await readOffer(await forged("text")))).toBe("pairing.altered");
  });

  test("of a newer version is named as such, and anything else is no code of ours", async () => {
    const { text } = await writeOffer(nadine);
    expect(problemOf(await readOffer(text.replace(":1:", ":2:")))).toBe("pairing.newer");
    expect(problemOf(await readOffer("maillon:jumeler:2:what a later version writes"))).toBe(
      "pairing.newer",
    );
    for (const other of [
      "",
      "https://exemple.org",
      "BEGIN:VCARD",
      "maillon:autre:1:2:xx:12345678",
    ]) {
      // oxlint-disable-next-line no-await-in-loop
      expect(problemOf(await readOffer(other))).toBe("pairing.foreign");
    }
  });
});

describe("the team’s keys", () => {
  test("open with the one-time key alone, whole, with the cells as they were", async () => {
    const { identity, recipient } = await aNewcomer();
    const sealed = await sealAnswer(answer, recipient);
    expect(await openAnswer(sealed, identity)).toEqual({ ok: true, value: answer });
    const pasted = await writePairingText({ kind: "answer", bytes: sealed });
    for (const shown of [sealed, pasted, bytesOf(pasted)]) {
      // oxlint-disable-next-line no-await-in-loop
      expect(await answerBytes(shown)).toEqual({ ok: true, value: sealed });
    }
  });

  test("are worth nothing to whoever films both screens, nor to another newcomer", async () => {
    const { recipient } = await aNewcomer();
    const sealed = await sealAnswer(answer, recipient);
    const text = new TextDecoder("latin1").decode(sealed);
    expect(text).not.toContain("AGE-SECRET");
    expect(text).not.toContain(draft.space.name);
    const { identity: other } = await aNewcomer();
    expect(problemOf(await openAnswer(sealed, other))).toBe("pairing.stale");
  });

  test("shown for an earlier code do not open on a later one of the same device", async () => {
    const first = await aNewcomer();
    const again = await aNewcomer();
    const sealed = await sealAnswer(answer, first.recipient);
    expect(problemOf(await openAnswer(sealed, again.identity))).toBe("pairing.stale");
  });

  test("cut or with any bit flipped are refused whole", async () => {
    const { identity, recipient } = await aNewcomer();
    const sealed = await sealAnswer(answer, recipient);
    await assert(
      asyncProperty(nat(sealed.length - 1), nat(7), boolean(), async (at, bit, isCut) => {
        const wrong = isCut ? sealed.slice(0, at) : sealed.slice();
        if (!isCut) wrong[at] = (wrong[at] ?? 0) ^ (1 << bit);
        expect((await openAnswer(wrong, identity)).ok).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test("and a newcomer’s code are told from one another", async () => {
    const { text } = await writeOffer(nadine);
    expect(problemOf(await answerBytes(text))).toBe("pairing.offer");
    const { recipient } = await aNewcomer();
    const bytes = await sealAnswer(answer, recipient);
    expect(problemOf(await readOffer(await writePairingText({ kind: "answer", bytes })))).toBe(
      "pairing.answer",
    );
  });
});

describe("the three words", () => {
  test("are the same on both screens, and others for other bytes", async () => {
    const { bytes } = await writeOffer(nadine);
    const words = await pairingWords(bytes);
    expect(words).toHaveLength(3);
    const { text } = await writeOffer(nadine);
    const read = await readOffer(text);
    expect(read.ok && (await pairingWords(read.value.bytes))).toEqual(words);
    const { bytes: others } = await writeOffer({
      ...nadine,
      recipient: (await aNewcomer()).recipient,
    });
    expect(await pairingWords(others)).not.toEqual(words);
    expect(await pairingWords(bytes, others)).not.toEqual(await pairingWords(others, bytes));
  });

  test("use the whole list: a code has 33 bits to be told from another", async () => {
    const seen = new Set<string>();
    for (let n = 0; n < 3000; n += 1) {
      // oxlint-disable-next-line no-await-in-loop
      for (const word of await pairingWords(bytesOf(String(n)))) seen.add(word);
    }
    expect(seen.size).toBeGreaterThan(1950); // of 2,048; 9,000 drawn miss 25
  });
});

const letters = "abcXYZ019-_:".split("");

const nadine: PairingOffer = {
  name: "Nadine Fiset",
  role: "coordination",
  device: "NadneX",
  deviceName: "Téléphone de Nadine",
  publicKey: "A".repeat(43),
  recipient: `age1${"q".repeat(58)}`,
  space: undefined,
};

const answer: PairingAnswer = {
  ...draft,
  epochs: [
    { id: idOf("first"), number: 1, identity: `AGE-SECRET-KEY-1${"Q".repeat(58)}` },
    { id: idOf("second"), number: 2, identity: `AGE-SECRET-KEY-1${"P".repeat(58)}` },
  ],
  records: [makeRecord({ state: twoPhones() }, { type: "signers", id: idOf("signer") })],
};

async function aNewcomer() {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

function forged(offer: unknown): Promise<string> {
  return writePairingText({ kind: "offer", bytes: bytesOf(JSON.stringify(offer)) });
}

function problemOf(reading: PairingReading<unknown>): PairingProblem["code"] | undefined {
  return reading.ok ? undefined : reading.problem.code;
}

test("a text that says it is shorter than it is was altered", async () => {
  const bytes: Bytes = bytesOf("{}");
  const text = await writePairingText({ kind: "offer", bytes });
  expect(problemOf(await readPairingText(text.replace(":3:", ":2:")))).toBe("pairing.altered");
});
