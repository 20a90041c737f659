import { describe, expect, test } from "vitest";
import { dotsOf } from "#crdt/cell.ts";
import type { Json } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { makeReplica, type Replica } from "#crdt/replica.ts";
import { writeRecord } from "#crdt/write.ts";
import { drawSecret } from "#exchange/mac.ts";
import { livePlain } from "#exchange/plain-record.ts";
import type { ProposedLine } from "#exchange/proposed-lines.ts";
import { takeProposal } from "#exchange/take-proposal.ts";
import { bruno, idOf, makeErased, noon } from "./bundles.ts";
import { keep, linesIn, propose } from "./proposing.ts";
import { aTeam, editionOf, spaceId, stored } from "./team-with-readers.ts";

const own = idOf("menuiserie");

/** Takes a proposal of one change on the joinery's own sheet. */
async function changeOf(
  field: string,
  value: Json,
  meanwhile: (replica: Replica) => void = () => {},
): Promise<ProposedLine> {
  const replica = aTeam();
  const { publication, keyOf } = await editionOf(replica);
  const change = { type: "enterprises", id: keyOf(own), field, value };
  const proposal = await propose(publication, { changes: [change] });
  meanwhile(replica);
  keep(replica, await takeProposal(replica, spaceId, proposal), "DeviceA");
  const [line] = await linesIn(replica);
  if (line === undefined) throw new Error("no line");
  return line;
}

describe("a proposal received", () => {
  test("is kept whole once the reader’s secret is checked", async () => {
    const replica = aTeam();
    const { publication, keyOf } = await editionOf(replica);
    const town = keyOf(idOf("ville"));
    const proposal = await propose(publication, {
      changes: [{ type: "enterprises", id: keyOf(own), field: "phone", value: "418 555-0164" }],
      meets: [{ type: "buyers", id: town, why: "Mobilier" }],
      messages: ["Nous déménageons."],
    });
    keep(replica, await takeProposal(replica, spaceId, proposal), "DeviceA");

    expect(await linesIn(replica)).toMatchObject([
      {
        is: "change",
        state: "open",
        field: "phone",
        id: own,
        current: "418 555-0117",
        isFresh: true,
      },
      { is: "meet", state: "open", type: "buyers", id: idOf("ville"), why: "Mobilier" },
      { is: "message", state: "open", text: "Nous déménageons." },
    ]);
  });

  test("twice, or on two phones, is one proposal without anything to settle (P1)", async () => {
    const replica = aTeam();
    const { publication } = await editionOf(replica);
    const proposal = await propose(publication, { messages: ["Bonjour"] });
    const [first, second] = await Promise.all([
      takeProposal(replica, spaceId, proposal),
      takeProposal(aTeam(), spaceId, proposal),
    ]);
    keep(replica, first, "DeviceA");
    const colleague = makeReplica();
    keep(colleague, second, "DeviceB");
    replica.join(colleague.all("proposals").values());

    expect(livePlain(replica, "proposals").map(({ conflicts }) => conflicts)).toEqual([[]]);
    expect((await takeProposal(replica, spaceId, proposal)).is).toBe("known");
  });

  test("of whom does not hold the secret is refused, and so is one for a reader unknown here", async () => {
    const replica = aTeam();
    const { publication } = await editionOf(replica);
    const forged = await propose(publication, { messages: ["Bonjour"] }, drawSecret());
    const other = await propose(
      { ...publication, reader: { ...publication.reader, id: idOf("autre") } },
      { messages: ["Bonjour"] },
    );

    expect((await takeProposal(replica, spaceId, forged)).is).toBe("forged");
    expect((await takeProposal(replica, spaceId, other)).is).toBe("unknown");
    expect((await takeProposal(makeReplica(), spaceId, forged)).is).toBe("unknown");
  });

  test("is taken though a file brought a circle whose keys are none", async () => {
    const replica = aTeam();
    const { publication } = await editionOf(replica);
    const proposal = await propose(publication, { messages: ["Bonjour"] });
    replica.join([stored("audiences", "aa", { kind: "enterprise", name: "x", hmacKey: "é" })]);

    expect((await takeProposal(replica, spaceId, proposal)).is).toBe("taken");
  });

  test.for([
    ["its own sheet", "enterprises", "menuiserie"],
    ["whom it would meet", "buyers", "ville"],
  ] as const)("about an erased id, %s, is dropped whole and unread", async ([, type, name]) => {
    const replica = aTeam();
    const { publication, keyOf } = await editionOf(replica);
    const proposal = await propose(publication, {
      meets: [{ type: "buyers", id: keyOf(idOf("ville")), why: "Parce que" }],
      messages: ["Bonjour"],
    });
    replica.join([{ ...makeErased(idOf(name)), type }]);

    expect(await takeProposal(replica, spaceId, proposal)).toEqual({ is: "erased" });
  });
});

describe("a proposed change", () => {
  test("is read in the team’s own terms", async () => {
    expect(await changeOf("sectors", ["wood-furniture", "food-catering"])).toMatchObject({
      is: "change",
      value: ["wood-furniture", "food-catering"],
      current: ["wood-furniture"],
      isFresh: true,
    });
  });

  test("of a list keeps our keys, and draws one for what is new", async () => {
    const replica = aTeam();
    const { publication, keyOf } = await editionOf(replica);
    const sheet = publication.records.find(({ id }) => id === keyOf(own));
    const items: unknown = sheet?.values["compliance"];
    const [licence] = Array.isArray(items) ? items : [];
    const value = [
      { ...licence, expiresOn: "2028-01-31" },
      { key: "whatever1234", kind: "cnesst", expiresOn: "2027-06-30" },
    ];
    const change = { type: "enterprises", id: keyOf(own), field: "compliance", value };
    const proposal = await propose(publication, { changes: [change] });
    keep(replica, await takeProposal(replica, spaceId, proposal), "DeviceA");

    expect(licence?.key).not.toBe("cle1");
    expect(await linesIn(replica)).toMatchObject([
      {
        is: "change",
        isFresh: true,
        value: [
          { key: "cle1", kind: "rbq-licence", number: "5678-1234-01", expiresOn: "2028-01-31" },
          { key: "new1", kind: "cnesst", expiresOn: "2027-06-30" },
        ],
      },
    ]);
  });

  test("is fresh only while our value is the one that its writer saw (P1)", async () => {
    const rewritten = stored("enterprises", "menuiserie", { phone: "581 555-0199" }, bruno);
    const torn = await changeOf("phone", "418 555-0164", (replica) => replica.join([rewritten]));
    const replaced = await changeOf("phone", "418 555-0164", (replica) => {
      const before = replica.get("enterprises", own);
      const over = dotsOf(before?.fields["phone"]);
      const fields = [{ field: "phone", value: "581 555-0199", over }];
      const write = { type: "enterprises", id: own, fields };
      const stamp = { actor: "DeviceB-b", n: 1, at: noon };
      replica.join([writeRecord(before, write, stamp).record]);
    });

    expect(torn).toMatchObject({ is: "change", isFresh: false });
    expect(replaced).toMatchObject({
      is: "change",
      isFresh: false,
      current: "581 555-0199",
      value: "418 555-0164",
    });
  });

  test.for([
    ["of another’s sheet", "enterprises", "traiteur", "phone", "418 555-0000"],
    ["of a buyer", "buyers", "ville", "phone", "418 555-0000"],
    ["of a field that it does not read", "enterprises", "menuiserie", "tags", ["ami"]],
    ["of a field that is none", "enterprises", "menuiserie", "toString", "x"],
    ["of another kind than its field", "enterprises", "menuiserie", "leadDays", "vite"],
    ["to whom an offer belongs", "offers", "bancs", "enterprise", "traiteurxxxx"],
  ] as const)("%s is a message to read", async ([, type, name, field, value]) => {
    const replica = aTeam();
    const { publication, keyOf } = await editionOf(replica);
    const change = { type, id: keyOf(idOf(name)), field, value: value as Json };
    const proposal = await propose(publication, { changes: [change] });
    keep(replica, await takeProposal(replica, spaceId, proposal), "DeviceA");

    expect(await linesIn(replica)).toMatchObject([{ is: "told", about: { type, field } }]);
  });

  test("of what it offers is its own too", async () => {
    const replica = aTeam();
    const { publication, keyOf } = await editionOf(replica);
    const change = { type: "offers", id: keyOf(idOf("bancs")), field: "title", value: "Bancs" };
    keep(
      replica,
      await takeProposal(replica, spaceId, await propose(publication, { changes: [change] })),
      "DeviceA",
    );

    expect(await linesIn(replica)).toMatchObject([
      { is: "change", type: "offers", value: "Bancs" },
    ]);
  });
});

test("the next edition says what became of each line, and nobody else’s does", async () => {
  const replica = aTeam();
  const { publication, keyOf } = await editionOf(replica);
  const proposal = await propose(publication, {
    changes: [{ type: "enterprises", id: keyOf(own), field: "phone", value: "418 555-0164" }],
    messages: ["Bonjour"],
  });
  keep(replica, await takeProposal(replica, spaceId, proposal), "DeviceA");
  const [kept] = replica.all("proposals").values();
  const decided: StoredRecord = {
    ...stored("proposals", "x", { "accepted/c0": true, "refused/m0": true }),
    id: kept?.id ?? "",
  };
  const other = stored("readers", "autre", {
    audience: idOf("cercle"),
    name: "Autre",
    reply: drawSecret(),
  });
  replica.join([decided, other]);
  const [mine, theirs] = await Promise.all([
    editionOf(replica),
    editionOf(replica, { reader: idOf("autre") }),
  ]);

  expect(mine.publication.answers).toEqual([
    { proposal: proposal.sha256, about: `enterprises/${keyOf(own)}/phone`, answer: "accepted" },
    { proposal: proposal.sha256, about: "message", answer: "refused" },
  ]);
  expect(theirs.publication.answers).toEqual([]);
});
