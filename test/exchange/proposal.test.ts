import { describe, expect, test } from "vitest";
import { drawSecret } from "#exchange/mac.ts";
import {
  checkMac,
  type Proposal,
  type ProposalDraft,
  readProposal,
  seenHash,
  writeProposal,
} from "#exchange/proposal.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { bytesOf, idOf, textOf } from "./bundles.ts";
import { publish, reply, rewritten } from "./publications.ts";

const draft: ProposalDraft = {
  space: { id: idOf("lecteur"), name: "Équipe des Estrans" },
  audience: idOf("public"),
  reader: idOf("fleuve"),
  edition: 3,
  made: "2026-11-25",
  changes: [
    {
      type: "enterprises",
      id: idOf("feuve"),
      field: "phone",
      value: "418 555-0142",
      seen: await seenHash("418 555-0133"),
    },
    {
      type: "enterprises",
      id: idOf("feuve"),
      field: "crews",
      value: null,
      seen: await seenHash(undefined),
    },
  ],
  meets: [{ type: "buyers", id: idOf("ville"), why: "Mobilier de la bibliothèque" }],
  messages: ["Nous déménageons en mars."],
};

async function proposed(bytes: Parameters<typeof readProposal>[0]): Promise<Proposal> {
  const reading = await readProposal(bytes);
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.problem)}`);
  return reading.proposal;
}

describe("a proposal", () => {
  test("gives back what was put in", async () => {
    const { changes, meets, messages } = draft;

    expect(await proposed(await writeProposal(draft, reply))).toMatchObject({
      header: { kind: "proposal", audience: draft.audience, reader: draft.reader, edition: 3 },
      changes,
      meets,
      messages,
    });
  });

  test("is known by its bytes: twice the same draft is one, another word is another", async () => {
    const [first, again, other] = await Promise.all([
      writeProposal(draft, reply).then(proposed),
      writeProposal(draft, reply).then(proposed),
      writeProposal({ ...draft, messages: ["Autre chose."] }, reply).then(proposed),
    ]);

    expect(again.sha256).toBe(first.sha256);
    expect(other.sha256).not.toBe(first.sha256);
  });

  test("proves who wrote it to whoever holds the reply secret, and to nobody else", async () => {
    const proposal = await proposed(await writeProposal(draft, reply));

    expect(await checkMac(proposal, reply)).toBe(true);
    expect(await checkMac(proposal, drawSecret())).toBe(false);
  });

  test("that somebody changed on the way no longer proves it, its hash made true again or not", async () => {
    const bytes = await writeProposal(draft, reply);
    const change = (line: string) => line.replace("418 555-0142", "900 555-0142");
    const forged = rewritten(bytes, (lines) => lines.map(change));

    expect(await checkMac(await proposed(forged), reply)).toBe(false);
    expect(await readProposal(bytesOf(change(textOf(bytes))))).toEqual({
      ok: false,
      problem: { code: "bundle.altered" },
    });
  });

  test("says what its writer saw so that an equal value is recognised, and no other", async () => {
    expect(await seenHash({ b: 1, a: [2] })).toBe(await seenHash({ a: [2], b: 1 }));
    expect(await seenHash(undefined)).toBe(await seenHash(null));
    expect(await seenHash("")).not.toBe(await seenHash(null));
  });

  test("is named, not read, by the doors for other files", async () => {
    const bytes = await writeProposal(draft, reply);

    expect(await readBundle(bytes)).toEqual({
      ok: false,
      problem: { code: "bundle.kind", kind: "proposal" },
    });
    expect(await readProposal(await publish())).toEqual({
      ok: false,
      problem: { code: "bundle.kind", kind: "publication" },
    });
  });

  test.for<[string, string]>([
    [
      "a change without what was seen",
      '{"change":{"type":"a","id":"xxxxxxxxxxxx","field":"b","value":1}}',
    ],
    [
      "a change without a value",
      `{"change":{"type":"a","id":"xxxxxxxxxxxx","field":"b","seen":"${"0".repeat(64)}"}}`,
    ],
    ["a meeting with nobody", '{"meet":{"type":"buyers","why":"x"}}'],
    ["a message that is none", '{"message":{}}'],
  ])("with %s is refused by its line", async ([, line]) => {
    const bytes = rewritten(await writeProposal(draft, reply), (lines) => [...lines, line]);

    expect(await readProposal(bytes)).toEqual({
      ok: false,
      problem: { code: "bundle.line", line: 7, fault: "shape" },
    });
  });
});
