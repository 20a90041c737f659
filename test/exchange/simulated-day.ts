/* oxlint-disable no-await-in-loop -- one act after the other, so that a seed repeats the day */
import { type Clock, clockAt } from "#domain/clock.ts";
import { ratingAsk, vetoAsk, wishesAsk } from "#domain/day-asks.ts";
import { type Chance, draw, makeChance } from "#domain/scheduling/chance.ts";
import type { Bytes } from "#exchange/bundle.ts";
import type { PublishedRecord } from "#exchange/publication.ts";
import { ratingChanges } from "#features/rating/rating-changes.ts";
import { interests, nextSteps } from "#domain/rating.ts";
import { saveJoined } from "#workspace/joining-records.ts";
import type { Asked, ParticipantPhone } from "../support/participant-phone.ts";
import { aStaffPhone, type StaffPhone } from "../support/staff-phone.ts";
import {
  accept,
  clashesOf,
  hand,
  inputOf,
  makeOne,
  moveByHand,
  propose,
  replanApart,
} from "./day-acts.ts";
import { canary, foundTeam, type Team } from "./day-team.ts";

export interface SimulatedDay {
  readonly staff: readonly StaffPhone[];
  readonly team: Team;
  /** What happened, counted: a day in which nothing happens proves nothing. */
  readonly counts: Map<string, number>;
}

interface Hall extends SimulatedDay {
  readonly chance: Chance;
  /** Proposals on their way: any phone of the team may be handed them, one or several. */
  readonly waiting: Bytes[];
}

const members = ["Annie", "Bruno", "Carla", "Denis", "Estelle", "Farid", "Gilles", "Huguette"];
const coordinator = 0;
/** Of eight; then everybody meets, and two rounds are still to come. */
const lived = 6;

/** From the invitation to the last exchange, by chance that a seed repeats. */
export async function liveDay(seed: number): Promise<SimulatedDay> {
  const chance = makeChance(seed);
  const space = { id: "equipe111111", name: "Équipe des Estrans" };
  const staff = members.map((name, place) =>
    aStaffPhone({
      space,
      device: `PhoneX${"ABCDEFGH"[place]}`.slice(-6),
      member: memberId(name),
      // One is three years ahead, another has lost its date.
      clock: [1_795_700_000_000, 1_890_000_000_000, 946_684_800_000][place % 3] ?? 0,
      today: "2026-11-26",
    }),
  );
  const [first] = staff;
  if (first === undefined) throw new Error("no phone");
  const team = await foundTeam(first, members.map(memberId));
  const hall: Hall = { staff, team, chance, counts: new Map(), waiting: [] };
  await before(hall);
  for (let round = 0; round < lived; round += 1) {
    await liveRound(hall, round);
  }
  await end(hall, roundAt(lived));
  return hall;
}

/** Editions, wishes and vetoes; then the plan, on every phone. */
async function before(hall: Hall): Promise<void> {
  const { staff, team } = hall;
  for (const to of staff.slice(1)) await pass(hall, at(staff, coordinator), to);
  // One in two says before the plan is made whom it would like to meet.
  for (const one of team.participants.filter((_, place) => place % 2 === 0)) {
    await hand(any(hall, staff), one);
    const asks = [...wishesOf(hall, one), ...vetoOf(hall, one)];
    if (asks.length > 0) hall.waiting.push(await one.propose(asks));
  }
  await bringIn(hall, team.participants.length);
  await settle(hall);
  await propose(at(staff, coordinator), team.event);
  await settle(hall);
  for (const one of team.participants) await hand(any(hall, staff), one);
  await settle(hall);
}

async function liveRound(hall: Hall, round: number): Promise<void> {
  const { staff, team, counts } = hall;
  const now = roundAt(round);
  await atTheDoors(hall, round);
  // Two who have not heard of each other plan again; then a third moves one by hand.
  if (round % 3 === 1) {
    const [one, other] = [draw(hall.chance, 4), 4 + draw(hall.chance, 4)];
    count(counts, await replanApart(at(staff, one), at(staff, other), team.event, now));
    const left = clashesOf(inputOf(at(staff, one), team.event, now));
    count(counts, left.length === 0 ? "merged" : "merged badly");
  }
  await moveByHand(any(hall, staff), team.event, now, draw(hall.chance, 60));
  await afterMeetings(hall, round, roundAt(round + 1));
  await bringIn(hall, 10);
  for (let turn = 0; turn < 6; turn += 1) await pass(hall, any(hall, staff), any(hall, staff));
  for (let turn = 0; turn < 4; turn += 1)
    await hand(any(hall, staff), any(hall, team.participants));
  // Whoever sees what cannot be lived mends it.
  count(counts, await makeOne(any(hall, staff), team.event, now));
}

/** Everybody is seen at some door; a few are missing, one is seen by two desks that say otherwise, one walks in. */
async function atTheDoors(hall: Hall, round: number): Promise<void> {
  const { staff, team, chance } = hall;
  const all = [...team.enterprises, ...team.buyers];
  const mark = async (phone: StaffPhone, id: string, status: "present" | "absent") => {
    const side = team.enterprises.includes(id) ? "enterprise" : "buyer";
    const known = phone.directory
      .linked("enrolments", side, id)
      .find(({ event }) => event === team.event);
    const change = { type: "enrolments", of: [team.event, id], known, values: { status } } as const;
    await saveJoined(phone, [change]);
  };
  for (const id of all.filter((_, place) => place % lived === round)) {
    await mark(any(hall, staff), id, "present");
  }
  if (round < 4) {
    const id = any(hall, all);
    await mark(any(hall, staff), id, "absent");
    await mark(any(hall, staff), any(hall, all), "absent");
    if (draw(chance, 2) === 0) await mark(any(hall, staff), id, "present");
  }
}

/** Each table says what became of its meeting; the team and both sides rate some, apart. */
async function afterMeetings(hall: Hall, round: number, now: Clock): Promise<void> {
  const { staff, team, chance, counts } = hall;
  const looking = any(hall, staff);
  const { records, today } = inputOf(looking, team.event, now);
  for (const { enterprise, buyer } of today.filter((one) => one.round === round)) {
    const phone = any(hall, staff);
    const shown = records.get(`${enterprise} ${buyer}`);
    const meeting = phone.directory.find("meetings", shown?.id);
    if (meeting === undefined) continue;
    const text = {
      side: any(hall, ["team", "enterprise", "buyer"] as const),
      status: draw(chance, 12) === 0 ? "buyer-absent" : "held",
      interest: any(hall, interests),
      next: any(hall, nextSteps),
      dueOn: "",
      amount: "4 000",
      needFound: "",
      note: `${canary} rencontre`,
    } as const;
    const { joined, binned } = ratingChanges(phone, meeting, text);
    await saveJoined(phone, joined, binned);
    count(counts, text.status);
  }
  for (const one of team.participants) {
    if (draw(chance, 4) > 0) continue;
    const asks = ratingOf(hall, one, round);
    if (asks.length > 0) hall.waiting.push(await one.propose(asks));
  }
}

/** Everything reaches everybody, and the coordinator mends what remains; all phones know all. */
async function end(hall: Hall, now: Clock): Promise<void> {
  const { staff, team, waiting } = hall;
  await bringIn(hall, waiting.length);
  await settle(hall);
  await makeOne(at(staff, coordinator), team.event, now);
  await settle(hall);
  for (const one of team.participants) await hand(at(staff, coordinator), one);
  await settle(hall);
}

/** Files go from hand to hand along a chain drawn by chance, and back: everybody knows all. */
async function settle(hall: Hall): Promise<void> {
  const left = [...hall.staff];
  const chain = Array.from(hall.staff, () => at(left.splice(draw(hall.chance, left.length), 1), 0));
  const back = chain.toReversed();
  for (const [place, from] of chain.slice(0, -1).entries()) {
    await pass(hall, from, at(chain, place + 1));
  }
  for (const [place, from] of back.slice(0, -1).entries()) {
    await pass(hall, from, at(back, place + 1));
  }
}

async function pass({ counts, chance }: Hall, from: StaffPhone, to: StaffPhone): Promise<void> {
  if (from === to) return;
  // Now and then somebody gives everything once more: it is always harmless.
  await to.receive(await from.file(draw(chance, 12) === 0 ? undefined : to.device));
  count(counts, "passed");
  // Two phones said otherwise of one meeting.
  if (to.directory.list("meetings").some(({ conflicts }) => conflicts.length > 0)) {
    count(counts, "torn");
  }
}

/** Proposals reach some phone of the team; one in four reaches two. */
async function bringIn(hall: Hall, most: number): Promise<void> {
  const { waiting, staff, counts, chance } = hall;
  for (const file of waiting.splice(0, most)) {
    for (let copy = draw(chance, 4) === 0 ? 2 : 1; copy > 0; copy -= 1) {
      count(counts, await accept(any(hall, staff), file));
    }
  }
}

function wishesOf(hall: Hall, phone: ParticipantPhone): readonly Asked[] {
  const { enrolment, others } = seenBy(phone);
  if (enrolment === undefined) return [];
  const wanted = new Set(Array.from({ length: 5 }, () => any(hall, others)));
  const value = [...wanted].map((id) => ({ id, why: `Motif ${phone.reader}` }));
  return [{ record: enrolment, field: wishesAsk, value, before: [] }];
}

function vetoOf(hall: Hall, phone: ParticipantPhone): readonly Asked[] {
  const { enrolment, others } = seenBy(phone);
  if (enrolment === undefined || draw(hall.chance, 10) > 0) return [];
  return [{ record: enrolment, field: vetoAsk(any(hall, others)), value: true, before: null }];
}

/** Of the meeting that its own edition shows in that round, be it an old one. */
function ratingOf(hall: Hall, phone: ParticipantPhone, round: number): readonly Asked[] {
  const record = phone
    .edition()
    ?.records.find(({ type, values }) => type === "meetings" && values["round"] === round + 1);
  if (record === undefined) return [];
  const value = { interest: any(hall, interests), next: any(hall, nextSteps), note: canary };
  return [{ record, field: ratingAsk, value, before: null }];
}

function seenBy(phone: ParticipantPhone): {
  readonly enrolment: PublishedRecord | undefined;
  readonly others: readonly string[];
} {
  const edition = phone.edition();
  const own = edition?.reader.own?.id;
  const all = (edition?.records ?? []).filter(({ type }) => type === "enrolments");
  const isOwn = ({ values }: PublishedRecord) =>
    values["enterprise"] === own || values["buyer"] === own;
  const others = all
    .filter((one) => !isOwn(one))
    .flatMap(({ values }) => [values["enterprise"], values["buyer"]])
    .filter((id) => typeof id === "string");
  return { enrolment: all.find(isOwn), others };
}

function memberId(name: string): string {
  return name.replaceAll(/[^1-9A-HJ-NP-Za-km-z]/g, "x").padEnd(12, "x");
}

/** 12 minutes and 3 to change tables, from 9 h. */
function roundAt(round: number): Clock {
  return clockAt(9 * 60 + round * 15);
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

function any<T>({ chance }: Hall, list: readonly T[]): T {
  return at(list, draw(chance, list.length));
}

function at<T>(list: readonly T[], place: number): T {
  const found = list[place];
  if (found === undefined) throw new Error("nobody there");
  return found;
}
