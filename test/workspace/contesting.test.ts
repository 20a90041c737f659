import { expect, test } from "vitest";
import { binState } from "#crdt/bin.ts";
import { contest, findHeld } from "#workspace/contesting.ts";
import type { Entry } from "#workspace/entry.ts";
import { eraseForever } from "#workspace/erasing.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { aContact, aFollowUp, anInteraction } from "../support/builders.ts";
import { aColleague, aWorkspace, exchange, put } from "../support/render.tsx";

const file = "TheFile11111";
const story = { what: "", circumstances: "", measures: "" };

/** As a file brings it: what it erases waits aside. */
async function receive(from: Workspace, to: Workspace): Promise<void> {
  const records = ["contacts", "interactions", "followUps"].flatMap((type) =>
    Array.from(from.store.replica.all(type).values()),
  );
  await to.store.join(records, { from: from.store.device, inbox: file });
}

/** Six persons erased in one act; the note and the promise that name the first go on without. */
async function afterMassErasure() {
  const mine = await aWorkspace();
  const people: string[] = [];
  for (const lastName of ["Alain", "Boucher", "Côté", "Dionne", "Émond", "Fortin"]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    people.push(await put(mine, "contacts", aContact({ lastName })));
  }
  const note = await put(
    mine,
    "interactions",
    anInteraction({ contacts: people.slice(0, 1), summary: "Alain attend le prix." }),
  );
  const promise = await put(
    mine,
    "followUps",
    aFollowUp({ interaction: note, what: "Écrire à Alain" }),
  );
  const call = await put(mine, "followUps", aFollowUp({ interaction: note, what: "Appeler" }));
  const theirs = await aColleague(mine);
  const found = <E extends Entry>(entry: E | undefined) => (entry === undefined ? [] : [entry]);
  const { directory } = mine;
  const change = (text: string) => text.replace("Alain", "une personne");
  await eraseForever(mine, {
    entries: people.flatMap((id) => found(directory.find("contacts", id))),
    rewritten: [
      ...found(directory.find("interactions", note)),
      ...found(directory.find("followUps", promise)),
    ].map((one) => ({ note: one, change })),
    review: [],
    answered: [],
  });
  await receive(mine, theirs);
  return { mine, theirs, call };
}

test("a promise that is rewritten with its note stays a promise of that note", async () => {
  const { mine } = await afterMassErasure();
  const [note] = mine.directory.list("interactions");
  const promises = mine.directory.list("followUps");
  expect(note?.summary).toBe("une personne attend le prix.");
  expect(promises.map(({ interaction }) => interaction)).toEqual([note?.id, note?.id]);
});

test("a note that comes back takes the place of the one that went on without the person", async () => {
  const { mine, theirs, call } = await afterMassErasure();
  const held = await findHeld(theirs, file);
  await contest(theirs, file, held?.records ?? [], story);
  await exchange(theirs, mine);
  for (const { directory } of [theirs, mine]) {
    const notes = directory.list("interactions");
    expect(notes.map(({ summary }) => summary)).toEqual(["Alain attend le prix."]);
    const promises = directory.list("followUps");
    expect(promises).toHaveLength(2);
    expect(new Set(promises.map(({ what }) => what))).toEqual(
      new Set(["Appeler", "Écrire à Alain"]),
    );
    expect(promises.map(({ interaction }) => interaction)).toEqual([notes[0]?.id, notes[0]?.id]);
    expect(directory.find("followUps", call)?.state).toBe("live");
    const binned = [...directory.replica.all("interactions").values()].filter(
      (record) => record.erased.length === 0 && binState(record) === "binned",
    );
    expect(binned).toHaveLength(1);
  }
});

test("where only the person comes back, the note goes on without", async () => {
  const { theirs } = await afterMassErasure();
  const held = await findHeld(theirs, file);
  const people = held?.records.filter(({ record }) => record.type === "contacts") ?? [];
  await contest(theirs, file, people, story);
  expect(theirs.directory.list("interactions").map(({ summary }) => summary)).toEqual([
    "une personne attend le prix.",
  ]);
});
