import { describe, expect, test } from "vitest";
import { drawAudienceKeys, importSignKey } from "#exchange/audience-keys.ts";
import { protect } from "#exchange/protect.ts";
import { readPublication, writePublication } from "#exchange/publication.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { makeRekey } from "#exchange/rekey.ts";
import { bytesOf, idOf, textOf, write } from "./bundles.ts";
import {
  audienceKeys,
  publicationDraft,
  publish,
  published,
  resigned,
  rewritten,
} from "./publications.ts";

async function problemOf(bytes: Parameters<typeof readPublication>[0]): Promise<object> {
  const reading = await readPublication(bytes);
  return reading.ok ? { code: "it was read" } : reading.problem;
}

describe("a publication", () => {
  test("gives back what was put in, in one order", async () => {
    const publication = await published(
      await publish({
        gone: [`contacts/${idOf("z")}`, `contacts/${idOf("a")}`],
        withdrawn: [`needs/${idOf("b")}`],
        indicators: [{ name: "enterprises", by: "mrc", cell: "07", count: null }],
        answers: [{ proposal: "0".repeat(64), about: "message", answer: "waiting" }],
      }),
    );

    expect(publication).toMatchObject({
      header: { kind: "publication", for: "enterprise", edition: 3, made: "2026-11-23" },
      reader: publicationDraft.reader,
      gone: [`contacts/${idOf("a")}`, `contacts/${idOf("z")}`],
      withdrawn: [`needs/${idOf("b")}`],
      indicators: [{ name: "enterprises", by: "mrc", cell: "07", count: null }],
      answers: [{ proposal: "0".repeat(64), about: "message", answer: "waiting" }],
    });
    expect(publication.records.map(({ type }) => type)).toEqual(["buyers", "enterprises"]);
    expect(publication.records[1]?.values).toEqual(publicationDraft.records[0]?.values);
  });

  test("is readable line by line, and as one JSON text", async () => {
    const bytes = await publish();
    const [open, header, reader] = textOf(bytes).split("\n");

    expect(open).toBe("[");
    expect(JSON.parse(textOf(bytes))).toHaveLength(5);
    expect(header).toBe(
      `{"format":"maillon","version":1,"kind":"publication","space":{"id":"${idOf("lecteur")}","name":"Équipe des Estrans"},"audience":{"id":"${idOf("public")}","key":"${audienceKeys.verifyKey}"},"for":"enterprise","edition":3,"made":"2026-11-23","count":3},`,
    );
    expect(reader).toMatch(/^\{"reader":/);
  });

  test("gives the same bytes whatever the order of records and of their values", async () => {
    const turned = publicationDraft.records.toReversed().map(({ type, id, values }) => ({
      type,
      id,
      values: Object.fromEntries(Object.entries(values).toReversed()),
    }));

    expect(await publish({ records: turned })).toEqual(await publish());
  });

  test("opens with its six words once protected", async () => {
    const locked = await protect(
      await publish(),
      "abaisser-abandon-abdiquer-abeille-abolir-aborder",
    );
    const typed = { passphrase: "abaisser abandon abdiquer abeille abolir aborder" };

    expect(await problemOf(locked)).toEqual({ code: "bundle.passphraseNeeded" });
    expect((await readPublication(locked, typed)).ok).toBe(true);
  });

  test("shows nothing of what it says is gone", async () => {
    const [kept, erased] = publicationDraft.records;
    const bytes = await publish({ gone: [`${erased?.type}/${erased?.id}`] });

    expect((await published(bytes)).records).toEqual([
      { ...kept, values: expect.objectContaining({ name: "Menuiserie du Fleuve" }) },
    ]);
  });

  test("of a later version of the app keeps what it does not know of its records", async () => {
    const later = { type: "awards", id: idOf("prix"), values: { laureate: { deep: [1, null] } } };
    const bytes = resigned(await publish({ records: [later] }), (lines) => [
      ...lines,
      '{"poem":"La mer"}',
    ]);

    expect((await published(bytes)).records).toEqual([later]);
  });
});

describe("a publication is refused", () => {
  test("when one bit of it is turned, wherever", async () => {
    const bytes = await publish();
    // Inside the file: what stands around the brackets is white space that no hash covers.
    for (let at = 1; at < bytes.length - 2; at += 7) {
      const bad = bytes.slice();
      bad[at] = (bad[at] ?? 0) ^ 1;
      // oxlint-disable-next-line no-await-in-loop -- one after the other says which
      expect((await readPublication(bad)).ok, `bit turned at ${at}`).toBe(false);
    }
  });

  test("when it is cut, wherever", async () => {
    const bytes = await publish();
    for (let length = 0; length < bytes.length - 2; length += 11) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other says which
      expect((await readPublication(bytes.slice(0, length))).ok, `cut at ${length}`).toBe(false);
    }
  });

  test("when somebody without the key changed a value and made the hash true again", async () => {
    const forged = rewritten(await publish(), (lines) =>
      lines.map((line) => line.replace("Port-aux-Brumes", "Port-aux-Ombres")),
    );

    expect(await problemOf(forged)).toEqual({ code: "bundle.signature" });
  });

  test("when it shows another key than the one that signed", async () => {
    const other = await drawAudienceKeys();
    const key = await importSignKey(other);

    await expect(writePublication(publicationDraft, key)).rejects.toThrow("bundle.signature");
  });

  test("when it is not signed at all", async () => {
    const bytes = await publish();
    const bare = bytesOf(textOf(bytes).replace(/,"signature":"[^"]+"/, ""));

    expect(await problemOf(bare)).toEqual({ code: "bundle.signature" });
  });

  test("when it is a file of another kind, and by the door for those", async () => {
    const { bytes } = await write([]);

    expect(await problemOf(bytes)).toEqual({ code: "bundle.kind", kind: "replica" });
    expect(await readBundle(await publish())).toEqual({
      ok: false,
      problem: { code: "bundle.kind", kind: "publication" },
    });
  });

  test.for([
    ["a reader twice", (lines: string[]) => [...lines, lines[1] ?? ""], 6],
    ["no reader", (lines: string[]) => lines.toSpliced(1, 1), 3],
    ["cells", (lines: string[]) => lines.toSpliced(2, 1, cells), 4],
    ["one record twice", (lines: string[]) => [...lines, lines[3] ?? ""], 6],
    ["a value under a reserved key", (lines: string[]) => [...lines, reserved], 6],
    ["a wrong key of what is gone", (lines: string[]) => [...lines, '{"gone":"contacts"}'], 6],
    [
      "a negative count",
      (lines: string[]) => [...lines, '{"indicator":{"name":"a","count":-1}}'],
      6,
    ],
    [
      "an answer to nothing",
      (lines: string[]) => [...lines, '{"answered":{"answer":"accepted"}}'],
      6,
    ],
  ] as const)("when it holds %s, though the audience signed it", async ([, change, line]) => {
    expect(await problemOf(resigned(await publish(), change))).toMatchObject({
      code: "bundle.line",
      line,
    });
  });

  test.for<[string, object]>([
    ["a time of day", { made: "2026-11-23T14:05:00Z" }],
    ["no edition", { edition: 0 }],
    ["an unknown audience", { for: "everybody" }],
    ["a key that is none", { audience: { id: idOf("public"), key: "court" } }],
  ])("when its header has %s", async ([, header]) => {
    const bytes = resigned(await publish(), ([first = "", ...rest]) => [
      JSON.stringify({ ...JSON.parse(first), ...header }),
      ...rest,
    ]);

    expect(await problemOf(bytes)).toEqual({ code: "bundle.line", line: 2, fault: "shape" });
  });
});

const cells = `{"type":"enterprises","id":"${idOf("feuve")}","actors":["A-b"],"fields":{"name":[0,1,1,"x"]}}`;
const reserved = `{"type":"needs","id":"${idOf("feuve")}","values":{"__proto__":1}}`;

describe("re-keyed ids", () => {
  test("are the same for one audience, others for another, and others for another type", async () => {
    const [one, two] = [audienceKeys.hmacKey, (await drawAudienceKeys()).hmacKey];
    const [first, again, other, type] = await Promise.all([
      makeRekey(one).id("buyers", idOf("ville")),
      makeRekey(one).id("buyers", idOf("ville")),
      makeRekey(two).id("buyers", idOf("ville")),
      makeRekey(one).id("needs", idOf("ville")),
    ]);

    expect(again).toBe(first);
    expect(new Set([first, other, type, idOf("ville")]).size).toBe(4);
  });

  test("give each reader a space of its own", async () => {
    const [a, b] = await Promise.all([
      makeRekey(audienceKeys.hmacKey).space(idOf("aa")),
      makeRekey(audienceKeys.hmacKey).space(idOf("bb")),
    ]);

    expect(a).not.toBe(b);
  });
});
