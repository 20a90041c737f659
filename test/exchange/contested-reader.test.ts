import { expect, test } from "vitest";
import { contestWrites } from "#crdt/contest.ts";
import { liveValues } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { Replica } from "#crdt/replica.ts";
import { type FieldWrite, writeRecord } from "#crdt/write.ts";
import { livePlain } from "#exchange/plain-record.ts";
import { takeProposal } from "#exchange/take-proposal.ts";
import { idOf, noon } from "./bundles.ts";
import { keep, linesIn, propose } from "./proposing.ts";
import { aTeam, editionOf, spaceId } from "./team-with-readers.ts";

const gesture = "Mass11111111";
const own = idOf("menuiserie");
const copies = new Map(
  ["menuiserie", "ecteur", "ville", "cercle"].map((name) => [idOf(name), idOf(`${name}-revenu`)]),
);
const backTo = (id: string) => copies.get(id) ?? id;

/** A file erased the joinery, its reader, the circle and the town; a colleague contested all of it. */
function afterContest(replica: Replica): void {
  let n = 0;
  const write = (was: StoredRecord | undefined, type: string, id: string, fields: FieldWrite[]) => {
    const { record } = writeRecord(
      was,
      { type, id, fields },
      { actor: "DeviceC-a", n: (n += 1), at: noon },
    );
    replica.join([record]);
  };
  const gone = ["enterprises", "readers", "buyers", "audiences"].flatMap((type) =>
    [...replica.all(type).values()].filter(({ id }) => copies.has(id)),
  );
  for (const record of gone) {
    const fields = Object.entries(record.fields).flatMap(([field, cell]) =>
      liveValues(cell).map(({ value }) => ({
        field,
        value: typeof value === "string" ? backTo(value) : value,
        over: [],
      })),
    );
    const contests = contestWrites(record.id, [gesture]);
    write(undefined, record.type, backTo(record.id), [...fields, ...contests]);
  }
  for (const { id, record } of livePlain(replica, "proposals")) {
    const value = backTo(idOf("ecteur"));
    const over = liveValues(record.fields["reader"]).map(
      ({ actor, n: at }) => [actor, at] as const,
    );
    write(record, "proposals", id, [{ field: "reader", value, over }]);
  }
  replica.join(gone.map(({ type, id }) => ({ type, id, fields: {}, erased: [gesture] })));
}

const phone = (id: string) => ({
  type: "enterprises",
  id,
  field: "phone",
  value: "418 555-0164",
});

test("an edition made after a contest opens in the space of the reader, with the answers that it awaits", async () => {
  const replica = aTeam();
  const before = await editionOf(replica);
  const sheet = before.keyOf(own);
  const proposal = await propose(before.publication, { changes: [phone(sheet)] });
  keep(replica, await takeProposal(replica, spaceId, proposal), "DeviceA");
  afterContest(replica);

  const { publication } = await editionOf(replica, { reader: backTo(idOf("ecteur")) });
  expect(publication.header.space.id).toBe(before.publication.header.space.id);
  expect(publication.header.audience).toEqual(before.publication.header.audience);
  expect(publication.reader.id).toBe(before.publication.reader.id);
  expect(publication.answers).toEqual([
    { proposal: proposal.sha256, about: `enterprises/${sheet}/phone`, answer: "waiting" },
  ]);
  // Nothing of what came back is gone: what the reader asked of it stays on its phone.
  expect(publication.gone).toEqual([]);
});

test("what a reader proposes of the edition from before is still about what came back", async () => {
  const replica = aTeam();
  const { publication, keyOf } = await editionOf(replica);
  const proposal = await propose(publication, {
    changes: [phone(keyOf(own))],
    meets: [{ type: "buyers", id: keyOf(idOf("ville")), why: "Mobilier" }],
  });
  afterContest(replica);
  keep(replica, await takeProposal(replica, spaceId, proposal), "DeviceA");
  expect(await linesIn(replica)).toMatchObject([
    { is: "change", field: "phone", id: backTo(own), current: "418 555-0117", isFresh: true },
    { is: "meet", type: "buyers", id: backTo(idOf("ville")), why: "Mobilier" },
  ]);
});

test("once the copy is erased too, the proposal is dropped unread and the ids of both are gone", async () => {
  const replica = aTeam();
  const { publication, keyOf } = await editionOf(replica);
  const town = { type: "buyers", id: keyOf(idOf("ville")), why: "Mobilier" };
  const proposal = await propose(publication, { meets: [town] });
  afterContest(replica);
  const erased = {
    type: "buyers",
    id: backTo(idOf("ville")),
    fields: {},
    erased: ["Asked1111111"],
  };
  replica.join([erased]);
  expect(await takeProposal(replica, spaceId, proposal)).toEqual({ is: "erased" });
  const after = await editionOf(replica, { reader: backTo(idOf("ecteur")) });
  expect(after.publication.gone).toHaveLength(2);
  expect(after.publication.gone).toContain(`buyers/${town.id}`);
});
