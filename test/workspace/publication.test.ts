import { expect, onTestFinished, test } from "vitest";
import type { FieldsOf } from "#domain/record-types.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { readProposal, checkMac } from "#exchange/proposal.ts";
import { listAsks } from "#storage/asks.ts";
import { Spaces } from "#storage/spaces.ts";
import { backUp } from "#workers/back-up.ts";
import { send } from "#workers/send.ts";
import { changeToWishes, keepAsks } from "#workspace/asks.ts";
import { checkPublication, openPublication } from "#workspace/publication.ts";
import { makeProposal, recordGiven } from "#workspace/proposal.ts";
import type { Session } from "#workspace/session.ts";
import { aPublisher, forEnterprise, ownSheet } from "../support/publications.ts";
import { put } from "../support/render.tsx";
import { aName, aPhone, opened } from "../support/session.tsx";
import { runWorkersHere } from "../support/workers.ts";

const speaker = { progress: () => {}, writing: () => {} };

async function take(session: Session, bytes: Uint8Array<ArrayBuffer>) {
  const { answer } = checkPublication(bytes, undefined);
  const checked = await answer;
  if (checked.is !== "read") throw new Error(JSON.stringify(checked));
  return openPublication(session, checked, { deviceName: "Téléphone", now: () => 1 });
}

test("a publication makes a space of its reader's, with its role, the team's name and what it holds", async () => {
  runWorkersHere();
  const { session } = aPhone();
  const team = await aPublisher();
  expect(await take(session, await team.write(1, forEnterprise))).toEqual({ is: "first", gone: 0 });
  const { space, directory, store } = opened(session);
  expect(space).toMatchObject({
    name: "Menuiserie du Fleuve",
    team: "Économie sociale de l’Estuaire",
    role: "enterprise",
  });
  expect(directory.list("buyers").map(({ name }) => name)).toHaveLength(2);
  expect(directory.linked("needs", "buyer", "Buyer1111111")[0]?.title).toBe(
    "Bancs de parc en cèdre",
  );
  // Nothing of it is in the journal: what a fold or a file would read.
  const kept = [...(await store.db.journal.toArray()), ...(await store.db.pages.toArray())];
  expect(JSON.stringify(kept)).not.toContain("Port-aux-Brumes");
});

test("the next edition takes the place of the last, and own notes stay beside it", async () => {
  runWorkersHere();
  const { session } = aPhone();
  const team = await aPublisher();
  await take(session, await team.write(1, forEnterprise));
  const note = await put(opened(session), "interactions", {
    buyer: "Buyer1111111",
    summary: "Rappeler avant Noël",
  });
  const fewer = forEnterprise.filter(({ id }) => id !== "Buyer1111112");
  expect(await take(session, await team.write(2, fewer))).toMatchObject({ is: "replaced" });
  const { directory } = opened(session);
  expect(directory.list("buyers").map(({ name }) => name)).toEqual(["Ville de Port-aux-Brumes"]);
  expect(directory.find("interactions", note)?.summary).toBe("Rappeler avant Noël");
});

test("what a team published is in no file of the reader, its secret neither; own notes are", async () => {
  runWorkersHere();
  const { session } = aPhone();
  const team = await aPublisher();
  await take(session, await team.write(1, forEnterprise));
  const { space, store } = opened(session);
  await put(opened(session), "interactions", { buyer: "Buyer1111111", summary: "À moi seul" });
  const of = { database: store.db.name, space, now: Date.parse("2026-11-23T19:05:00Z") };
  const sent = await send({ ...of, fromName: "", passphrase: undefined }, speaker);
  const backup = await backUp({ ...of, passphrase: "abeille" }, speaker);
  if (sent.is !== "made" || backup.is !== "made") throw new Error("no file");
  for (const file of [sent, backup]) {
    // oxlint-disable-next-line no-await-in-loop -- two
    const read = await readBundle(file.bytes, { passphrase: "abeille" });
    if (!read.ok) throw new Error(read.problem.code);
    const text = JSON.stringify([read.bundle.records, read.bundle.settings]);
    expect(text).toContain("À moi seul");
    expect(text).not.toContain("Port-aux-Brumes");
    expect(text).not.toContain(team.reader.reply);
  }
}, 30_000); // scrypt, without a browser's speed

test("nothing that a team published can be written over here", async () => {
  runWorkersHere();
  const { session } = aPhone();
  const team = await aPublisher();
  await take(session, await team.write(1, forEnterprise));
  const workspace = opened(session);
  const shown = workspace.directory.find("buyers", "Buyer1111111");
  if (shown === undefined) throw new Error("no buyer");
  const change = {
    type: "buyers",
    id: shown.id,
    shown: shown.record,
    values: { name: "X" },
  } as const;
  await expect(workspace.save([change])).rejects.toThrow(/published/);
  await expect(workspace.remove([shown])).rejects.toThrow(/published/);
  expect(workspace.directory.find("buyers", "Buyer1111111")?.name).toBe("Ville de Port-aux-Brumes");
});

test("an edition of another signer is refused by name, and a file cannot turn a team into a reader's space", async () => {
  runWorkersHere();
  const { session } = aPhone();
  const team = await aPublisher();
  const forger = await aPublisher();
  await take(session, await team.write(1, forEnterprise));
  expect(await take(session, await forger.write(2, []))).toEqual({ is: "other-key" });
  expect(opened(session).directory.list("buyers")).toHaveLength(2);

  await session.create({ id: "TeamSpace111", name: "Équipe", sample: false, fill: async () => {} });
  const hostile = await aPublisher({ space: { id: "TeamSpace111", name: "Équipe" } });
  expect(await take(session, await hostile.write(1, []))).toEqual({ is: "foreign" });
  const spaces = await session.spaces();
  expect(spaces.find(({ id }) => id === "TeamSpace111")?.role).toBeUndefined();
});

test("two readers on one phone have two spaces, and neither sees the other's", async () => {
  runWorkersHere();
  const { session } = aPhone();
  const one = await aPublisher();
  const two = await aPublisher({ space: { id: "ReaderSpace2", name: "Autre équipe" } });
  await take(session, await one.write(1, forEnterprise));
  await take(session, await two.write(1, forEnterprise.slice(0, 1)));
  expect(await session.spaces()).toHaveLength(2);
  expect(opened(session).directory.list("buyers")).toEqual([]);
  await session.open("ReaderSpace1");
  expect(opened(session).directory.list("buyers")).toHaveLength(2);
});

test("what a reader wants changed becomes one file that the team can check, and is then « envoyé »", async () => {
  runWorkersHere();
  const { session } = aPhone();
  const team = await aPublisher();
  await take(session, await team.write(3, forEnterprise));
  const workspace = opened(session);
  const own = workspace.directory.find("enterprises", ownSheet);
  const wishes = await changeToWishes({
    type: "enterprises",
    id: ownSheet,
    shown: own?.record,
    values: { phone: "581 555-0222", name: "Menuiserie du Fleuve" },
  });
  await keepAsks(workspace, [
    ...wishes,
    { is: "meet", type: "buyers", id: "Buyer1111111", why: "Bancs" },
    { is: "message", text: "Bonjour" },
  ]);
  const made = await makeProposal(workspace, undefined).answer;
  if (made.is !== "made") throw new Error(made.is);
  const reading = await readProposal(made.bytes);
  if (!reading.ok) throw new Error(reading.problem.code);
  const { proposal } = reading;
  expect(proposal.header).toMatchObject({ edition: 3, reader: "Reader111111" });
  expect(proposal.changes).toMatchObject([{ field: "phone", value: "581 555-0222" }]);
  expect(proposal.meets).toEqual([{ type: "buyers", id: "Buyer1111111", why: "Bancs" }]);
  expect(proposal.messages).toEqual(["Bonjour"]);
  expect(await checkMac(proposal, team.reader.reply)).toBe(true);
  expect(new TextDecoder().decode(made.bytes)).not.toContain(team.reader.reply);

  await recordGiven(workspace, made);
  expect(await makeProposal(workspace, undefined).answer).toEqual({ is: "nothing" });
  const about = `enterprises/${ownSheet}/phone`;
  const answers = [{ proposal: made.sha256, about, answer: "accepted" }] as const;
  await take(session, await team.write(4, forEnterprise, { answers }));
  const asks = await listAsks(opened(session).store.db);
  expect(asks.map(({ answer }) => answer?.is)).toEqual(["accepted", undefined, undefined]);
});

test("a wish goes when what the edition says is typed again, and comes back when that is taken back", async () => {
  runWorkersHere();
  const { session } = aPhone();
  await take(session, await (await aPublisher()).write(1, forEnterprise));
  const workspace = opened(session);
  const shown = workspace.directory.find("enterprises", ownSheet)?.record;
  const say = async (values: FieldsOf<"enterprises">) =>
    keepAsks(workspace, await changeToWishes({ type: "enterprises", id: ownSheet, shown, values }));
  const waiting = async () =>
    (await listAsks(workspace.store.db)).flatMap(({ what }) =>
      what.is === "change" && typeof what.value === "string" ? [what.value] : [],
    );
  await say({ phone: "581 555-0222", name: "Menuiserie du Fjord" });
  const { undo } = await say({ phone: "418 555-0190" });
  expect(await waiting()).toEqual(["Menuiserie du Fjord"]);
  await undo();
  expect((await waiting()).toSorted()).toEqual(["581 555-0222", "Menuiserie du Fjord"]);
});

test("what the team erased goes from what a restore left behind too", async () => {
  runWorkersHere();
  const list = aName();
  const { session } = aPhone({}, list);
  const team = await aPublisher();
  await take(session, await team.write(1, forEnterprise));
  const spaces = new Spaces(list);
  onTestFinished(() => spaces.close());
  const left = { space: "ReaderSpace1", since: Date.now(), erased: 0 };
  await spaces.pointers.put({ key: "left/maillon-before", ...left });

  await take(session, await team.write(2, forEnterprise));
  expect(await session.leftBehind("ReaderSpace1")).toHaveLength(1);
  const gone = ["contacts/Contact11111"];
  await take(session, await team.write(3, forEnterprise.slice(0, -1), { gone }));
  expect(await session.leftBehind("ReaderSpace1")).toEqual([]);
});
