import { describe, expect, test } from "vitest";
import { deletedValue } from "#crdt/bin.ts";
import type { Json } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { missedAsk, ratingAsk, vetoAsk, wishesAsk } from "#domain/day-asks.ts";
import { seenHash } from "#exchange/proposal.ts";
import { proposalsAbout } from "#exchange/proposals-about.ts";
import { freshChanges } from "#exchange/proposed-lines.ts";
import { makeRekey } from "#exchange/rekey.ts";
import { takeProposal } from "#exchange/take-proposal.ts";
import { idOf, makeErased } from "./bundles.ts";
import { keep, linesIn, propose } from "./proposing.ts";
import { audienceKeys } from "./publications.ts";
import { aTeam, editionOf, spaceId, stored } from "./team-with-readers.ts";

const [event, own, town] = [idOf("journee"), idOf("menuiserie"), idOf("ville")];
const [office, other] = [idOf("office"), idOf("traiteur")];

/** The joinery and the caterer meet the town and the housing office. */
function aDay(more: readonly StoredRecord[] = []) {
  return aTeam([
    stored("buyers", "office", { name: "Office d’habitation" }),
    stored("events", "journee", { title: "Journée", on: "2026-12-03", start: "09:00" }),
    stored("enrolments", "a", { event, enterprise: own, maxMeetings: 6 }),
    stored("enrolments", "b", { event, enterprise: other }),
    stored("enrolments", "c", { event, buyer: town }),
    stored("enrolments", "d", { event, buyer: office }),
    stored("meetings", "rencontre", { event, enterprise: own, buyer: town, round: 4, table: 7 }),
    stored("meetings", "autre", { event, enterprise: other, buyer: office, round: 4, table: 2 }),
    ...more,
  ]);
}

interface Said {
  readonly type?: string;
  /** As the team names it. */
  readonly id?: string;
  readonly field: string;
  readonly value: (keyOf: (id: string) => string) => Json;
  readonly seen?: (keyOf: (id: string) => string) => Json;
}

/** What the joinery says of its day, as the team reads it. */
async function said(
  { type = "enrolments", id = idOf("a"), field, value, seen = () => null }: Said,
  replica = aDay(),
) {
  const { publication, keyOf } = await editionOf(replica);
  const change = {
    type,
    // Under the id that it would have, in the edition or not.
    id: await makeRekey(audienceKeys.hmacKey).id(type, id),
    field,
    value: value(keyOf),
    seen: await seenHash(seen(keyOf)),
  };
  const proposal = await propose(publication, { changes: [change] });
  const taken = await takeProposal(replica, spaceId, proposal);
  if (taken.is === "erased") return { taken, line: undefined, replica };
  keep(replica, taken, "DeviceA");
  return { taken, line: (await linesIn(replica))[0], replica };
}

const none = () => [];

describe("whom a participant would like to meet", () => {
  const list = (keyOf: (id: string) => string) => [
    { id: keyOf(office), why: "Bancs et abris" },
    { id: keyOf(town) },
  ];

  test("is read in its order, in the team’s own terms", async () => {
    const { line } = await said({ field: wishesAsk, value: list, seen: none });
    expect(line).toMatchObject({
      is: "wishes",
      event,
      side: "enterprise",
      own,
      value: [{ id: office, why: "Bancs et abris" }, { id: town }],
      current: [],
      isFresh: true,
    });
  });

  test("is fresh only while our order is the one that it had before it", async () => {
    const typed = () => [
      stored("wishes", "w1", { event, side: "enterprise", enterprise: own, buyer: town, rank: 1 }),
      stored("wishes", "w2", { event, side: "buyer", enterprise: own, buyer: office, rank: 1 }),
    ];
    const unseen = await said({ field: wishesAsk, value: list, seen: none }, aDay(typed()));
    const seen = await said(
      { field: wishesAsk, value: list, seen: (keyOf) => [keyOf(town)] },
      aDay(typed()),
    );

    expect(unseen.line).toMatchObject({ current: [{ id: town }], isFresh: false });
    expect(seen.line).toMatchObject({ current: [{ id: town }], isFresh: true });
    expect(freshChanges([seen.line, unseen.line].flatMap((line) => line ?? []))).toHaveLength(1);
  });

  test.for<[string, Said["value"]]>([
    ["names nobody who is here", () => [{ id: idOf("personne") }]],
    ["is no list", () => "Ville"],
    ["says more of one than a name holds", (keyOf) => [{ id: keyOf(town), why: "x".repeat(2000) }]],
  ])("is a message to read when it %s", async ([, value]) => {
    const { line } = await said({ field: wishesAsk, value });
    expect(line).toMatchObject({ is: "told", about: { type: "enrolments", field: wishesAsk } });
  });

  test("goes whole with somebody of it who is erased, and is about them until then", async () => {
    const kept = await said({ field: wishesAsk, value: list });
    expect((await proposalsAbout(kept.replica, [`buyers/${office}`])).size).toBe(1);
    expect((await proposalsAbout(kept.replica, [`enterprises/${other}`])).size).toBe(0);

    const replica = aDay();
    const { publication, keyOf } = await editionOf(replica);
    const change = { type: "enrolments", id: keyOf(idOf("a")), field: wishesAsk };
    const proposal = await propose(publication, { changes: [{ ...change, value: list(keyOf) }] });
    replica.join([{ ...makeErased(office), type: "buyers" }]);
    expect(await takeProposal(replica, spaceId, proposal)).toEqual({ is: "erased" });
  });
});

test("a veto is of its own side: one of the team neither stands for it nor goes with it", async () => {
  const ofTeam = stored("vetoes", "v", { event, side: "team", enterprise: own, buyer: town });
  const field = (keyOf: (id: string) => string) => vetoAsk(keyOf(town));
  const { keyOf } = await editionOf(aDay());
  const asked = await said({ field: field(keyOf), value: () => true }, aDay([ofTeam]));
  const back = await said({ field: field(keyOf), value: () => null }, aDay([ofTeam]));

  expect(asked.line).toMatchObject({ is: "veto", other: town, value: true, current: false });
  expect(back.line).toMatchObject({ is: "veto", other: town, value: false, current: false });
  expect((await proposalsAbout(asked.replica, [`buyers/${town}`])).size).toBe(1);
});

test("when it is there, and for how many meetings, are changes of its enrolment", async () => {
  const { line } = await said({ field: "maxMeetings", value: () => 4, seen: () => 6 });
  expect(line).toMatchObject({ is: "change", type: "enrolments", value: 4, current: 6 });
});

test("what it made of a meeting is read apart from what others made of it", async () => {
  const meeting = { type: "meetings", id: idOf("rencontre"), field: ratingAsk };
  const value = () => ({ interest: "strong", next: "trial", dueOn: "2026-12-10", later: "x" });
  const byOthers = [
    stored("ratings", "r1", { meeting: meeting.id, event, side: "buyer", interest: "none" }),
    stored("ratings", "r2", { meeting: meeting.id, event, side: "team", interest: "little" }),
  ];
  const { line } = await said({ ...meeting, value }, aDay(byOthers));
  expect(line).toMatchObject({
    is: "rating",
    meeting: meeting.id,
    side: "enterprise",
    other: town,
    value: { interest: "strong", next: "trial", dueOn: "2026-12-10" },
    current: undefined,
    isFresh: true,
  });

  const byStaff = stored("ratings", "r3", {
    meeting: meeting.id,
    event,
    side: "enterprise",
    interest: "good",
  });
  const later = await said({ ...meeting, value }, aDay([byStaff]));
  expect(later.line).toMatchObject({ current: { interest: "good" }, isFresh: false });
});

test.for<[string, Omit<Said, "value">, Json]>([
  ["another’s enrolment", { id: idOf("b"), field: "maxMeetings" }, 4],
  ["the enrolment of whom it meets", { id: idOf("c"), field: wishesAsk }, []],
  [
    "another’s meeting",
    { type: "meetings", id: idOf("autre"), field: ratingAsk },
    { next: "none" },
  ],
  ["the table of its meeting", { type: "meetings", id: idOf("rencontre"), field: "table" }, 1],
  ["whether it has come", { field: "status" }, "present"],
  ["its own table", { field: "table" }, 1],
  ["a rating of nothing", { type: "meetings", id: idOf("rencontre"), field: ratingAsk }, {}],
  [
    "a rating that nobody could write",
    { type: "meetings", id: idOf("rencontre"), field: ratingAsk },
    { interest: "huge" },
  ],
])("%s is a message to read", async ([, what, value]) => {
  const { line } = await said({ ...what, value: () => value });
  expect(line?.is).toBe("told");
});

test.for([
  ["a day", "events", "journee"],
  ["an enrolment", "enrolments", "a"],
] as const)("of %s that is in the bin, nothing is written", async ([, type, name]) => {
  const replica = aDay();
  const { publication, keyOf } = await editionOf(replica);
  const change = { type: "enrolments", id: keyOf(idOf("a")), field: "maxMeetings", value: 4 };
  const proposal = await propose(publication, { changes: [change] });
  const binned = replica.get(type, idOf(name));
  if (binned === undefined) throw new Error("nothing to delete");
  replica.join([stored(type, name, { deleted: { ...deletedValue(binned) } })]);
  keep(replica, await takeProposal(replica, spaceId, proposal), "DeviceA");
  expect((await linesIn(replica))[0]).toMatchObject({ is: "told" });
});

test.for([
  ["planned", true, { value: "buyer-absent", current: "planned", isFresh: true }],
  ["held", true, { value: "buyer-absent", current: "held", isFresh: false }],
  ["enterprise-absent", true, { value: "buyer-absent", isFresh: false }],
  ["buyer-absent", null, { value: "held", current: "buyer-absent", isFresh: true }],
  ["held", null, { value: "held", current: "held", isFresh: true }],
] as const)(
  "of a meeting that is %s, its word that the other side did not come (%s) overrules nobody unseen",
  async ([status, value, expected]) => {
    const of = { event, enterprise: own, buyer: town, round: 4, status };
    const meeting = { type: "meetings", id: idOf("rencontre"), field: missedAsk };
    const { line } = await said(
      { ...meeting, value: () => value },
      aDay([stored("meetings", "rencontre", of)]),
    );
    expect(line).toMatchObject({ is: "missed", side: "enterprise", other: town, ...expected });
  },
);

test("a rating that is taken back says nothing of the meeting any more", async () => {
  const meeting = { type: "meetings", id: idOf("rencontre"), field: ratingAsk };
  const before = { meeting: meeting.id, event, side: "enterprise", note: "Entre nous" } as const;
  const { line } = await said(
    { ...meeting, value: () => null, seen: () => ({ note: "Entre nous" }) },
    aDay([stored("ratings", "r1", before)]),
  );
  expect(line).toMatchObject({
    is: "rating",
    value: {},
    current: { note: "Entre nous" },
    isFresh: true,
  });
});
