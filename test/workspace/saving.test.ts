import { binnedIn, unsettledIn } from "#workspace/odd-entries.ts";
import { expect, test } from "vitest";
import { aColleague, anotherValue, aWorkspace, exchange, put } from "../support/render.tsx";
import { aBuyer, aContact, anEnterprise, anId } from "../support/builders.ts";

test("only what the person changed is written", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "enterprises", anEnterprise({ name: "Ancien nom" }));
  const before = workspace.directory.find("enterprises", id);
  await workspace.save([
    { type: "enterprises", id, shown: before?.record, values: { name: "Nouveau nom" } },
  ]);
  const after = workspace.directory.find("enterprises", id);
  expect(after?.name).toBe("Nouveau nom");
  expect(after?.record.fields["phone"]).toBe(before?.record.fields["phone"]);
});

test("saving what is already there writes nothing", async () => {
  const workspace = await aWorkspace();
  const values = anEnterprise();
  const id = await put(workspace, "enterprises", values);
  const { record } = workspace.directory.find("enterprises", id) ?? {};
  await workspace.save([{ type: "enterprises", id, shown: record, values }]);
  expect(workspace.directory.find("enterprises", id)?.record).toBe(record);
});

test("what is saved on a record that was erased is refused by name, not said to be kept", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "contacts", aContact());
  const shown = workspace.directory.find("contacts", id)?.record;
  await workspace.store.write(() => [{ type: "contacts", id, fields: [], erase: "Gesture11111" }]);
  const values = { firstName: "Solène" };
  await expect(workspace.save([{ type: "contacts", id, shown, values }])).rejects.toMatchObject({
    name: "RecordErased",
  });
  // Beside what is not erased it changes nothing.
  const buyer = anId();
  await workspace.save([
    { type: "contacts", id, shown, values },
    { type: "buyers", id: buyer, shown: undefined, values: aBuyer() },
  ]);
  expect(workspace.directory.find("buyers", buyer)?.state).toBe("live");
});

test("a member is added to a set and another removed without touching the others", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "enterprises", anEnterprise({ servedMrcs: ["070", "080"] }));
  const { record } = workspace.directory.find("enterprises", id) ?? {};
  await workspace.save([
    { type: "enterprises", id, shown: record, values: { servedMrcs: ["080", "090"] } },
  ]);
  const after = workspace.directory.find("enterprises", id);
  expect(after?.servedMrcs).toEqual(["080", "090"]);
  expect(after?.record.fields["servedMrcs/080"]).toBe(record?.fields["servedMrcs/080"]);
});

test("two phones that change one number keep both, until one is chosen everywhere", async () => {
  const mine = await aWorkspace();
  const id = await put(mine, "contacts", aContact({ workPhone: "418 555-0100" }));
  const theirs = await aColleague(mine);
  await anotherValue(mine, "contacts", id, { workPhone: "418 555-0117" });
  await anotherValue(theirs, "contacts", id, { workPhone: "581 555-0164" });
  await exchange(mine, theirs);
  await exchange(theirs, mine);
  await exchange(theirs, mine);
  expect(mine.directory.find("contacts", id)?.conflicts).toEqual(["workPhone"]);
  expect(unsettledIn(mine.directory).map((entry) => entry.id)).toEqual([id]);

  const entry = mine.directory.find("contacts", id);
  if (entry === undefined) throw new Error("the contact is gone");
  await mine.put(entry, "workPhone", "581 555-0164");
  await exchange(mine, theirs);
  for (const { directory } of [mine, theirs]) {
    expect(directory.find("contacts", id)?.workPhone).toBe("581 555-0164");
    expect(unsettledIn(directory)).toEqual([]);
  }
});

test("undoing a settled conflict brings both values back", async () => {
  const mine = await aWorkspace();
  const id = await put(mine, "contacts", aContact({ workPhone: "418 555-0100" }));
  const theirs = await aColleague(mine);
  await anotherValue(mine, "contacts", id, { workPhone: "418 555-0117" });
  await anotherValue(theirs, "contacts", id, { workPhone: "581 555-0164" });
  await exchange(theirs, mine);
  const entry = mine.directory.find("contacts", id);
  if (entry === undefined) throw new Error("the contact is gone");
  const saved = await mine.put(entry, "workPhone", "418 555-0117");
  expect(mine.directory.find("contacts", id)?.conflicts).toEqual([]);
  await saved.undo();
  expect(mine.directory.find("contacts", id)?.conflicts).toEqual(["workPhone"]);
});

test("undoing a change leaves what a colleague wrote since", async () => {
  const mine = await aWorkspace();
  const id = await put(mine, "buyers", aBuyer({ name: "Ville", phone: "418 555-0100" }));
  const theirs = await aColleague(mine);
  const saved = await anotherValue(mine, "buyers", id, { name: "Ville de Grand-Aulne" });
  await anotherValue(theirs, "buyers", id, { phone: "418 555-0199" });
  await exchange(theirs, mine);
  await saved.undo();
  expect(mine.directory.find("buyers", id)).toMatchObject({ name: "Ville", phone: "418 555-0199" });
});

test("undoing a new record puts it in the bin, from where it can be taken back", async () => {
  const workspace = await aWorkspace();
  const saved = await workspace.save([
    { type: "buyers", id: "buyer1111111", shown: undefined, values: aBuyer() },
  ]);
  await saved.undo();
  expect(workspace.directory.list("buyers")).toEqual([]);
  const binned = binnedIn(workspace.directory);
  expect(binned.map((entry) => entry.id)).toEqual(["buyer1111111"]);
  await workspace.restore(binned);
  expect(workspace.directory.list("buyers")).toHaveLength(1);
});

test.for(["restore", "remove"] as const)(
  "a sheet deleted here and changed there asks, and « %s » settles it everywhere",
  async (answer) => {
    const mine = await aWorkspace();
    const id = await put(mine, "buyers", aBuyer({ phone: "418 555-0100" }));
    const theirs = await aColleague(mine);
    await mine.remove(mine.directory.list("buyers"));
    await anotherValue(theirs, "buyers", id, { phone: "418 555-0199" });
    await exchange(theirs, mine);
    const asked = mine.directory.find("buyers", id);
    expect(asked?.state).toBe("asked");
    if (asked === undefined) throw new Error("the buyer is gone");
    await mine[answer]([asked]);
    await exchange(mine, theirs);
    const state = answer === "restore" ? "live" : "binned";
    expect(mine.directory.find("buyers", id)?.state).toBe(state);
    expect(theirs.directory.find("buyers", id)).toMatchObject({ state, phone: "418 555-0199" });
  },
);

test("undoing a creation hides nothing that a colleague added meanwhile", async () => {
  const mine = await aWorkspace();
  const saved = await mine.save([
    { type: "buyers", id: "buyer1111111", shown: undefined, values: aBuyer() },
  ]);
  const theirs = await aColleague(mine);
  await anotherValue(theirs, "buyers", "buyer1111111", { phone: "418 555-0199" });
  await exchange(theirs, mine);
  await saved.undo();
  expect(mine.directory.find("buyers", "buyer1111111")?.state).toBe("asked");
});

test("what was changed here is only here until it was sent", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "buyers", aBuyer());
  await put(workspace, "enterprises", anEnterprise());
  expect(workspace.safety()).toMatchObject({ total: 2, onlyHere: 2 });
  await workspace.store.markSent(workspace.store.mark(), new Set());
  expect(workspace.safety().onlyHere).toBe(0);
  await put(workspace, "contacts", aContact());
  expect(workspace.safety().onlyHere).toBe(1);
});

test("what the app keeps by itself, who holds which device, is nothing that a person wrote", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "members", { name: "Nadine", active: true });
  expect(workspace.safety()).toMatchObject({ total: 0, onlyHere: 0 });
  await put(workspace, "events", { title: "Salon d’Amqui" });
  await workspace.remove(workspace.directory.list("events"));
  expect(workspace.safety()).toMatchObject({ total: 1, onlyHere: 1 });
});

test("a contact is listed under its buyer, and no more once it is in the bin", async () => {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  const contact = await put(workspace, "contacts", aContact({ buyer }));
  const linked = () => workspace.directory.linked("contacts", "buyer", buyer).map(({ id }) => id);
  expect(linked()).toEqual([contact]);
  await workspace.remove(workspace.directory.list("contacts"));
  expect(linked()).toEqual([]);
});

test("a misspelt word finds what was just saved", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "enterprises", anEnterprise({ name: "Traiteur La Marée" }));
  await expect.poll(() => workspace.search.find("traitteur maree").hits).toHaveLength(1);
  expect(workspace.search.find("traitteur").hits[0]?.key).toBe(`enterprises/${id}`);
  await workspace.remove(workspace.directory.list("enterprises"));
  await expect.poll(() => workspace.search.find("traitteur").hits).toEqual([]);
});

test("what no form may write is refused, and nothing is written", async () => {
  const workspace = await aWorkspace();
  const wrong = { ...aBuyer(), directAwardThreshold: -1 };
  await expect(put(workspace, "buyers", wrong)).rejects.toThrow("directAwardThreshold");
  expect(workspace.directory.list("buyers")).toEqual([]);
});

test("half a character of a cut emoji is mended, so that every file can be read", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "buyers", aBuyer({ name: "Ville \uD83D" }));
  expect(workspace.directory.find("buyers", id)?.name).toBe("Ville \uFFFD");
});

test("nothing of the register of incidents goes to the bin, by whatever way", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "incidents", { learnedOn: "2026-11-23", kind: "other" });
  const entry = workspace.directory.find("incidents", id);
  if (entry === undefined) throw new Error("no incident");
  await expect(workspace.remove([entry])).rejects.toThrow(/kept/);
  await expect(workspace.put(entry, "deleted", { dots: [] })).rejects.toThrow(/kept/);
  expect(workspace.directory.list("incidents")).toHaveLength(1);
});
