import type { RecordWrite } from "#crdt/write.ts";
import type { ChangesOf, RecordType } from "#domain/record-types.ts";
import { drawAudienceKeys } from "#exchange/audience-keys.ts";
import { drawSecret } from "#exchange/mac.ts";
import { readProposal } from "#exchange/proposal.ts";
import type { Bytes } from "#exchange/bundle.ts";
import { takeProposal } from "#exchange/take-proposal.ts";
import { saveAsks } from "#storage/asks.ts";
import { changeToWrite } from "#storage/change.ts";
import { deriveId } from "#storage/derive-id.ts";
import { openStore, type Store } from "#storage/store.ts";
import { makeProposal } from "#workers/proposal.ts";
import { takePublication } from "#workers/publication.ts";
import { publish } from "#workers/publish.ts";
import { start, team } from "./released-season.ts";

/* What a release is made of, besides a season: a matchmaking day, and somebody outside the team who reads. */

export const reader = "Reader111111";
const [event, enterprise, buyer] = ["Event1111111", "Enterprise11", "Buyer1111111"];
const today = "2026-11-26";

/** The day of the season with its hours, who comes, whom they want, the plan, and what each side made of it. */
export async function fillDay(store: Store): Promise<void> {
  const say = <T extends RecordType>(type: T, id: string, values: ChangesOf<T>) =>
    store.write((all) => [changeToWrite({ type, id, shown: all.get(type, id), values })]);
  const ofDay = (type: RecordType, ...of: string[]) => deriveId(team.id, type, "of", of.join(" "));

  await say("events", event, {
    start: "09:00",
    end: "10:15",
    meetingMinutes: 12,
    transitionMinutes: 3,
    pauses: [{ key: "p1", from: "09:30", to: "09:45" }],
    tables: 2,
    minimum: 1,
    weights: [{ key: "wishes", term: "wishes", weight: 40 }],
    lostTables: [{ key: "2", from: 3 }],
    delays: [{ key: "d1", round: 2, minutes: 5 }],
    printed: ["1"],
  });
  await say("needs", "Need11111111", { family: "wood-furniture" });
  await say("enrolments", await ofDay("enrolments", event, enterprise), {
    event,
    enterprise,
    status: "present",
    leavesAt: "10:00",
    arrivals: [{ key: "a1", at: "2026-11-26T13:50:00.000Z" }],
  });
  await say("enrolments", await ofDay("enrolments", event, buyer), { event, buyer, table: 1 });
  const pair = { event, enterprise, buyer };
  await say("wishes", await ofDay("wishes", event, enterprise, buyer, "enterprise"), {
    ...pair,
    side: "enterprise",
    rank: 1,
    why: "Bancs du parc",
  });
  await say("vetoes", await ofDay("vetoes", event, "Batch9999317", buyer, "team"), {
    event,
    enterprise: "Batch9999317",
    buyer,
    side: "team",
    why: "Déjà en affaires",
  });
  const meeting = await ofDay("meetings", event, enterprise, buyer);
  await say("meetings", meeting, { ...pair, round: 1, table: 1, status: "held", origin: "plan" });
  await say("ratings", await ofDay("ratings", meeting, "enterprise"), {
    meeting,
    event,
    side: "enterprise",
    interest: "strong",
    next: "quote",
    dueOn: "2026-12-03",
    potentialAmount: 1_250_000,
    note: "Veut du cèdre",
  });
  await say("followUps", await ofDay("followUps", meeting, "day-30"), {
    ...pair,
    meeting,
    what: "J+30",
    milestone: "day-30",
    doer: "team",
    dueOn: "2026-12-26",
  });
  await say("audiences", "Cohort111111", {
    kind: "enterprise",
    name: "Entreprises de la cohorte",
    ...(await drawAudienceKeys()),
  });
  await say("readers", reader, {
    audience: "Cohort111111",
    name: "Menuiserie du Fleuve",
    enterprise,
    reply: drawSecret(),
  });
}

/** The first edition for that reader. */
export async function publishEdition(database: string, now: number): Promise<Bytes> {
  const made = await publish(
    {
      database,
      space: team,
      now,
      made: today,
      reader,
      decisions: {},
      before: [],
      reserved: undefined,
      passphrase: undefined,
    },
    { progress: () => {}, writing: () => {} },
  );
  if (made.is !== "made") throw new Error(made.is);
  return made.bytes;
}

/** The reader opens it and writes a word: what then leaves its device, and what stays there. */
export async function answerEdition(
  edition: Bytes,
  now: number,
): Promise<{ readonly proposal: Bytes; readonly database: string }> {
  const speaker = { progress: () => {}, writing: () => {} };
  const looked = await takePublication({ bytes: edition }, speaker);
  if (looked.is !== "read") throw new Error(JSON.stringify(looked));
  const { id: space } = looked.header.space;
  const of = { database: `maillon-${space}`, space, now };
  const taken = await takePublication({ bytes: edition, into: of }, speaker);
  if (taken.is !== "taken") throw new Error(JSON.stringify(taken));
  const { db, close } = await openStore({ ...of, now: () => now });
  await saveAsks(db, [
    { id: "Ask111111111", at: now, what: { is: "message", text: "Nous y serons." } },
  ]);
  close();
  const made = await makeProposal({ ...of, today, passphrase: undefined });
  if (made.is !== "made") throw new Error(made.is);
  return { proposal: made.bytes, database: of.database };
}

/** Back at the team. */
export async function takeAnswer(store: Store, bytes: Bytes): Promise<void> {
  const reading = await readProposal(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  const taken = await takeProposal(store.replica, team.id, reading.proposal);
  if (taken.is !== "taken") throw new Error(taken.is);
  const write: RecordWrite = taken.write;
  await store.write(() => [write]);
}

/** Wall clock of the reader's device, ms. */
export const readerNow = start + 4 * 86_400_000;
