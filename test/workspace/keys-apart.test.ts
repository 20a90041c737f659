import { expect, test } from "vitest";
import { lockFor } from "#exchange/lock-for.ts";
import { writeOffer } from "#exchange/pairing-offer.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { ensureTeamKeys } from "#exchange/team-start.ts";
import { writeBundle } from "#exchange/write-bundle.ts";
import { findTeamKeys } from "#storage/team-keys.ts";
import { findSendChoices } from "#workspace/exchange.ts";
import { letIn, readNewcomer } from "#workspace/introducing.ts";
import { declareLost } from "#workspace/losing.ts";
import { makeOffer, readAnswer, takeNewerKeys } from "#workspace/pairing.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { anId } from "../support/builders.ts";
import { seeded } from "../support/random.ts";
import { aWorkspace, exchange } from "../support/render.tsx";

/*
 * Devices of a team that is older than keys: each may make the first ones without knowing of the
 * others, and two may each declare a phone lost.
 */

/** Each draws keys and seals by them, a third of a second; `MAILLON_HISTORIES=1000` before a release. */
const histories = Math.ceil(Number(process.env["MAILLON_HISTORIES"] ?? 300) / 10);

/** Ms. */
const patience = { timeout: 20_000 + 2000 * histories };

/** A code that says which keys its device holds; or, as it once was, one that does not. */
type Offers = "with keys" | "plain";

/** Two scans: `late` asks, `colleague` hands over. False: the colleague is told to ask instead. */
async function ask(late: Workspace, colleague: Workspace, offers: Offers): Promise<boolean> {
  const who = { name: "Nadine Fiset", role: "field", deviceName: "Téléphone" } as const;
  const shown = await makeOffer(who, late);
  const plain = await readNewcomer(colleague, shown.text);
  if ("problem" in plain) {
    if (plain.problem.code !== "pairing.ahead") throw new Error(plain.problem.code);
    if (offers === "with keys") return false;
  }
  const { text, bytes } = offers === "plain" ? await withoutKeys(late, shown) : shown;
  const read = await readNewcomer(colleague, text);
  if ("problem" in read) throw new Error(read.problem.code);
  const person = { id: anId(), name: who.name, isNew: true, role: who.role };
  const keys = await letIn(colleague, read, person);
  const taken = await readAnswer({ ...shown, text, bytes }, keys.text, late);
  if ("problem" in taken) throw new Error(taken.problem.code);
  await takeNewerKeys(late, taken.answer);
  return true;
}

async function withoutKeys(
  { store, space }: Workspace,
  { signing, identity }: Awaited<ReturnType<typeof makeOffer>>,
) {
  const { identityToRecipient } = await import("age-encryption");
  return writeOffer({
    name: "Nadine Fiset",
    role: "field",
    deviceName: "Téléphone",
    device: store.device,
    publicKey: signing.publicKey,
    recipient: await identityToRecipient(identity),
    space: space.id,
  });
}

/** A file that `from` seals to the team; whether `to` opens it. Whoever knows of other keys seals none. */
async function opens(from: Workspace, to: Workspace): Promise<boolean> {
  const { store, space } = from;
  const { bytes } = await writeBundle({
    space: { id: space.id, name: space.name },
    from: { device: store.device, name: "" },
    made: "2026-11-23T14:05:00Z",
    records: [],
  });
  const signers = store.replica.all("signers").values();
  const keys = await findTeamKeys(store.db);
  const sealed = await lockFor(bytes, { toTeam: true }, keys, signers).catch(() => undefined);
  if (sealed === undefined) return false;
  const { epochs } = await findTeamKeys(to.store.db);
  return (await readBundle(sealed, { identities: epochs.map((one) => one.identity) })).ok;
}

async function meetAll(devices: readonly Workspace[]): Promise<void> {
  for (const from of devices) {
    // oxlint-disable-next-line no-await-in-loop -- one file after the other
    for (const to of devices) if (from !== to) await exchange(from, to);
  }
}

/** What is not as it should be between two of them; `undefined`: nothing. */
async function apart(devices: readonly Workspace[]): Promise<string | undefined> {
  const held = await Promise.all(devices.map(({ store }) => findTeamKeys(store.db)));
  const current = new Set(held.map(({ epochs }) => epochs.at(-1)?.id));
  if (current.size !== 1) return `${current.size} current keys`;
  for (const from of devices) {
    // oxlint-disable no-await-in-loop -- one device after the other
    if ((await findSendChoices(from)).isLate) return "one is told that it is late";
    for (const to of devices)
      if (!(await opens(from, to))) return "one opens not what another seals";
    // oxlint-enable no-await-in-loop
  }
  return undefined;
}

/** Some weeks of `number` devices, then a file from each to each. */
async function aHistory(number: number, seed: number, offers: Offers): Promise<Workspace[]> {
  const random = seeded(seed);
  const below = (most: number) => Math.floor(random() * most);
  const devices: Workspace[] = [];
  for (let n = 0; n < number; n += 1) {
    // oxlint-disable-next-line no-await-in-loop
    devices.push(await aWorkspace());
  }
  for (let step = 2 + below(6); step > 0; step -= 1) {
    const one = devices[below(number)];
    const other = devices.filter((device) => device !== one)[below(number - 1)];
    if (one === undefined || other === undefined) throw new RangeError("no such device");
    const chance = random();
    // oxlint-disable no-await-in-loop -- one act after the other
    if (chance < 0.4) await ensureTeamKeys(one.store, one.space.id);
    else if (chance < 0.7) await exchange(one, other);
    else if (chance < 0.85) await declareLost(one, undefined, []);
    else if ((await findTeamKeys(other.store.db)).epochs.length > 0) await ask(one, other, offers);
    // oxlint-enable no-await-in-loop
  }
  await meetAll(devices);
  return devices;
}

async function twoEndAlike(seed: number, offers: Offers): Promise<string | undefined> {
  const devices = await aHistory(2, seed, offers);
  const [one, other] = devices;
  if (one === undefined || other === undefined) throw new RangeError("two devices");
  await ensureTeamKeys(one.store, one.space.id);
  if ((await apart(devices)) === undefined) return undefined;
  // Who cannot open the other's file is told to ask for the keys; or whoever is told of newer ones.
  const hasKeys = (await findTeamKeys(other.store.db)).epochs.length > 0;
  if (!hasKeys || !(await ask(one, other, offers))) await ask(other, one, offers);
  await meetAll(devices);
  return apart(devices);
}

test(
  "two devices that made their keys apart have the same ones after one meeting, and open each other’s files",
  patience,
  async () => {
    for (let seed = 1; seed <= histories; seed += 1) {
      // oxlint-disable-next-line no-await-in-loop -- the first that fails is enough
      expect(await twoEndAlike(seed, "with keys"), `history ${seed}`).toBeUndefined();
    }
  },
);

test("histories tell when a code does not say which keys its device holds", patience, async () => {
  for (let seed = 1; seed <= histories; seed += 1) {
    // oxlint-disable-next-line no-await-in-loop
    if ((await twoEndAlike(seed, "plain")) !== undefined) return;
  }
  expect.unreachable("no history ended apart");
});

test(
  "of three, each asks one colleague until nobody is told to, and all end alike",
  patience,
  async () => {
    for (let seed = 1; seed <= histories / 3; seed += 1) {
      // oxlint-disable no-await-in-loop -- one history after the other
      const devices = await aHistory(3, seed, "with keys");
      const [first] = devices;
      if (first !== undefined) await ensureTeamKeys(first.store, first.space.id);
      const most = 9;
      let meetings = 0;
      for (; (await apart(devices)) !== undefined && meetings < most; meetings += 1) {
        const told = await Promise.all(
          devices.map(async (one) => (await findSendChoices(one)).isLate),
        );
        // Who is told asks somebody who is not; while all are told, one after the other.
        const late = devices[Math.max(0, told.indexOf(true))];
        const others = devices.filter((one) => one !== late);
        const colleague = others.find((one) => !told[devices.indexOf(one)]) ?? others[meetings % 2];
        if (late === undefined || colleague === undefined) throw new RangeError("three devices");
        const hasKeys = (await findTeamKeys(colleague.store.db)).epochs.length > 0;
        if (!hasKeys || !(await ask(late, colleague, "with keys"))) {
          await ask(colleague, late, "with keys");
        }
        await meetAll(devices);
      }
      // oxlint-enable no-await-in-loop
      expect(meetings, `history ${seed}`).toBeLessThan(most);
    }
  },
);
