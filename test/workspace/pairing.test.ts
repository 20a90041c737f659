import { expect, test } from "vitest";
import { sealAnswer } from "#exchange/pairing-answer.ts";
import { lockFor } from "#exchange/lock-for.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { listSigners } from "#exchange/list-signers.ts";
import { ensureTeamKeys } from "#exchange/team-start.ts";
import { writeBundle } from "#exchange/write-bundle.ts";
import { addCarried } from "#storage/carried.ts";
import { findTeamKeys } from "#storage/team-keys.ts";
import { manifestOf } from "#workspace/carried.ts";
import { findSendChoices } from "#workspace/exchange.ts";
import { letIn, readNewcomer, type ReadNewcomer } from "#workspace/introducing.ts";
import { declareLost, setSignerState } from "#workspace/losing.ts";
import { introduce } from "#workspace/new-team.ts";
import {
  joinPaired,
  makeOffer,
  type PairingProblem,
  readAnswer,
  type ReadAnswer,
  type ShownOffer,
  takeNewerKeys,
} from "#workspace/pairing.ts";
import { drawId } from "#workspace/session.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { aBuyer, aContact, anId } from "../support/builders.ts";
import { aColleague, aWorkspace, exchange, put } from "../support/render.tsx";
import { aPhone, opened } from "../support/session.tsx";

const nadine = { name: "Nadine Fiset", role: "field", deviceName: "Téléphone de Nadine" } as const;

/** Solène’s phone, in the team that she made; its database is not the one of a phone that joins. */
async function aTeam(): Promise<Workspace> {
  const workspace = await aWorkspace();
  const person = { id: anId(), name: "Solène Roy", isNew: true, role: "coordination" } as const;
  await introduce(workspace.store, workspace.space.id, person, "Téléphone de Solène");
  return workspace;
}

async function anotherTeam(): Promise<Workspace> {
  const { session } = aPhone();
  await session.create({ id: drawId(), name: "Autre", sample: false, fill: async () => {} });
  return opened(session);
}

async function readOn(colleague: Workspace, { text }: ShownOffer): Promise<ReadNewcomer> {
  const read = await readNewcomer(colleague, text);
  if ("problem" in read) throw new Error(read.problem.code);
  return read;
}

async function give(colleague: Workspace, offer: ShownOffer, name: string = nadine.name) {
  const read = await readOn(colleague, offer);
  const person = { id: read.member?.id ?? anId(), name, isNew: read.member === undefined };
  return letIn(colleague, read, { ...person, role: "field" });
}

async function take(offer: ShownOffer, shown: string | Uint8Array<ArrayBuffer>, team?: Workspace) {
  const read = await readAnswer(offer, shown, team);
  if ("problem" in read) throw new Error(read.problem.code);
  return read;
}

function problemOf(read: object | { readonly problem: PairingProblem }): string | undefined {
  return "problem" in read ? read.problem.code : undefined;
}

async function join(colleague: Workspace, name: string = nadine.name): Promise<Workspace> {
  const { session } = aPhone();
  const offer = await makeOffer({ ...nadine, name });
  const { answer } = await take(offer, (await give(colleague, offer, name)).text);
  await joinPaired(session, offer, answer);
  return opened(session);
}

async function getKeys(device: Workspace, colleague: Workspace): Promise<void> {
  const offer = await makeOffer(nadine, device);
  const { answer } = await take(offer, (await give(colleague, offer)).text, device);
  await takeNewerKeys(device, answer);
}

/** A file that `from` seals to the team; whether `to` opens it. */
async function opensFrom(from: Workspace, to: Workspace): Promise<boolean> {
  const { bytes } = await writeBundle({
    space: { id: from.space.id, name: from.space.name },
    from: { device: from.store.device, name: "" },
    made: "2026-11-23T14:05:00Z",
    records: [],
  });
  const keys = await findTeamKeys(from.store.db);
  const signers = from.store.replica.all("signers").values();
  const sealed = await lockFor(bytes, { toTeam: true }, keys, signers);
  const { epochs } = await findTeamKeys(to.store.db);
  const reading = await readBundle(sealed, { identities: epochs.map(({ identity }) => identity) });
  return reading.ok;
}

test("a newcomer is in the team with its person, its keys and nothing else, and is known as introduced", async () => {
  const solene = await aTeam();
  await put(solene, "buyers", aBuyer());
  const workspace = await join(solene);
  expect(workspace.space).toMatchObject({ id: solene.space.id, name: "Équipe d’essai" });
  expect(workspace.me()?.name).toBe(nadine.name);
  expect(workspace.directory.list("buyers")).toEqual([]);
  const [mine, theirs] = [
    await findTeamKeys(workspace.store.db),
    await findTeamKeys(solene.store.db),
  ];
  expect(mine.epochs).toEqual(theirs.epochs);
  const known = listSigners(solene.store.replica.all("signers").values());
  expect(known).toContainEqual({
    device: workspace.store.device,
    publicKey: mine.signing?.publicKey,
    state: "active",
  });
  const signer = solene.directory
    .list("signers")
    .find(({ device }) => device === workspace.store.device);
  expect(signer?.introducedBy).toBe(solene.store.device);
  expect(await opensFrom(solene, workspace)).toBe(true);
  expect(await opensFrom(workspace, solene)).toBe(true);
});

test("joining writes nothing on the newcomer’s device: it has the team’s own cells", async () => {
  const solene = await aTeam();
  const workspace = await join(solene);
  expect(workspace.store.replica.all("members").size).toBe(2);
  expect([...workspace.store.unsent().keys()]).toEqual([]);
});

test("both screens show the same words, before the keys are shown and after", async () => {
  const solene = await aTeam();
  const offer = await makeOffer(nadine);
  const read = await readOn(solene, offer);
  expect(read.words).toEqual(offer.words);
  const keys = await give(solene, offer);
  const { words } = (await take(offer, keys.bytes)) satisfies ReadAnswer;
  expect(words).toEqual(keys.words);
  expect(words).not.toEqual(offer.words);
});

test("refuses its own code, a device of another team, and one that was declared lost", async () => {
  const solene = await aTeam();
  const other = await anotherTeam();
  const own = await makeOffer(nadine, solene);
  expect(problemOf(await readNewcomer(solene, own.text))).toBe("pairing.own");
  const foreign = await makeOffer(nadine, other);
  expect(problemOf(await readNewcomer(solene, foreign.text))).toBe("pairing.otherTeam");

  const workspace = await join(solene);
  const device = workspace.store.device;
  const lost = solene.directory.list("signers").find((one) => one.device === device);
  await declareLost(solene, lost, []);
  const again = await makeOffer(nadine, workspace);
  expect(problemOf(await readNewcomer(solene, again.text))).toBe("pairing.lost");
  if (lost !== undefined) {
    const back = solene.directory.find("signers", lost.id);
    if (back !== undefined) await setSignerState(solene, back, "active");
  }
  expect(problemOf(await readNewcomer(solene, again.text))).toBeUndefined();
});

test("an answer is for the code that is on the screen now, and for the team that is open", async () => {
  const solene = await aTeam();
  const first = await makeOffer(nadine);
  const { text } = await give(solene, first);
  const again = await makeOffer(nadine);
  expect(problemOf(await readAnswer(again, text))).toBe("pairing.stale");
  expect(problemOf(await readAnswer(first, text, await anotherTeam()))).toBe("pairing.otherTeam");
});

test("« Autres mots » takes the newcomer off the list again", async () => {
  const solene = await aTeam();
  const offer = await makeOffer(nadine);
  const { undo } = await give(solene, offer);
  await undo();
  const active = listSigners(solene.store.replica.all("signers").values()).filter(
    ({ state }) => state === "active",
  );
  expect(active.map(({ device }) => device)).toEqual([solene.store.device]);
  expect(solene.directory.list("members").map(({ name }) => name)).not.toContain(nadine.name);
});

test("the team’s keys come with who is in the team, and with nothing else", async () => {
  const solene = await aTeam();
  const sheet = await put(solene, "buyers", aBuyer());
  const offer = await makeOffer(nadine);
  const read = await readOn(solene, offer);
  const { store, space } = solene;
  const { epochs } = await ensureTeamKeys(store, space.id);
  const gone = { type: "members", id: anId(), fields: {}, erased: [anId()] };
  const records = [store.replica.get("buyers", sheet), gone].filter((one) => one !== undefined);
  const sealed = await sealAnswer(
    {
      epochs,
      space: { id: space.id, name: space.name },
      from: { device: store.device, name: "" },
      made: "2026-11-23T14:05:00Z",
      records: [...store.replica.all("members").values(), ...records],
    },
    read.offer.recipient,
  );
  const { session } = aPhone();
  await joinPaired(session, offer, (await take(offer, sealed)).answer);
  const { replica } = opened(session).store;
  expect(replica.all("members").size).toBe(1);
  expect(replica.all("buyers").size).toBe(0);
});

test("no keys are taken of a device that is known to be lost", async () => {
  const solene = await aTeam();
  const karl = await join(solene, "Karl");
  const late = await aColleague(solene);
  const { device } = karl.store;
  const signer = solene.directory.list("signers").find((one) => one.device === device);
  await declareLost(solene, signer, []);
  await exchange(solene, late);
  const offer = await makeOffer(nadine, late);
  const { text } = await give(karl, offer);
  expect(problemOf(await readAnswer(offer, text, late))).toBe("pairing.lost");
});

test("after a loss nothing that is sealed opens on the lost phone; a late colleague asks for the keys and opens all", async () => {
  const solene = await aTeam();
  const lost = await join(solene, "Karl");
  const late = await aColleague(solene);
  await getKeys(late, solene);
  expect(await opensFrom(solene, lost)).toBe(true);
  const device = lost.store.device;
  const signer = solene.directory.list("signers").find((one) => one.device === device);
  await declareLost(solene, signer, []);

  expect(await opensFrom(solene, lost)).toBe(false);
  expect(await opensFrom(solene, late)).toBe(false);
  // What the late one still seals opens here: nothing is lost.
  expect(await opensFrom(late, solene)).toBe(true);

  // Once it hears of them it seals nothing with what it has.
  await exchange(solene, late);
  expect(await findSendChoices(late)).toMatchObject({ isLate: true, hasTeamKey: false });
  await getKeys(late, solene);
  expect(await findSendChoices(late)).toMatchObject({ isLate: false, hasTeamKey: true });
  expect(await opensFrom(solene, late)).toBe(true);
  expect(await opensFrom(late, lost), "the old keys are not used").toBe(false);
  const seen = listSigners(late.store.replica.all("signers").values());
  expect(seen.find((one) => one.device === device)?.state).toBe("lost");
});

test("what a phone carried: surely what it wrote or sent, perhaps what was there before it was lost, never what came after", async () => {
  const solene = await aTeam();
  const karl = await join(solene, "Karl");
  const own = await put(karl, "contacts", aContact({ lastName: "Canari-de-Karl" }));
  await exchange(karl, solene);
  const sent = await put(solene, "contacts", aContact({ lastName: "Envoyé" }));
  await put(solene, "contacts", aContact({ lastName: "Peut-être" }));
  const { device } = karl.store;
  await addCarried(solene.store.db, device, [`contacts/${sent}`], solene.now());
  const until = solene.now();
  await put(solene, "contacts", aContact({ lastName: "Après" }));

  const { surely, perhaps, lastFileAt } = await manifestOf(solene, device, until);
  expect(surely.map(({ id }) => id).toSorted()).toEqual([own, sent].toSorted());
  expect(perhaps.flatMap((one) => (one.type === "contacts" ? one.lastName : []))).toEqual([
    "Peut-être",
  ]);
  expect(lastFileAt).toBeGreaterThan(0);
});
