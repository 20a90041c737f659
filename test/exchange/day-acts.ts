import type { Clock } from "#domain/clock.ts";
import { pairKey } from "#domain/scheduling/day-to-plan.ts";
import { findClashes } from "#domain/scheduling/find-clashes.ts";
import { handMoves } from "#domain/scheduling/hand-move.ts";
import { mergePlans } from "#domain/scheduling/merge-plans.ts";
import { planDay } from "#domain/scheduling/plan-day.ts";
import { replanDay } from "#domain/scheduling/replan-day.ts";
import { importSignKey } from "#exchange/audience-keys.ts";
import type { Bytes } from "#exchange/bundle.ts";
import { readProposal } from "#exchange/proposal.ts";
import { writePublication } from "#exchange/publication.ts";
import { preparePublication } from "#exchange/publish.ts";
import { takeProposal } from "#exchange/take-proposal.ts";
import { acceptedDay } from "#features/proposals/accepted-day.ts";
import { missedIn, whoMissed } from "#parts/missed.ts";
import { plannedDay, tableIn } from "#features/schedule/planned-day.ts";
import { crossedPlans, wholePlans } from "#parts/crossed-plans.ts";
import { type DayInput, dayInput } from "#parts/day-input.ts";
import { planChanges } from "#parts/plan-changes.ts";
import { saveJoined } from "#workspace/joining-records.ts";
import { answerLines, freshChanges, linesOf } from "#workspace/proposals.ts";
import type { ParticipantPhone } from "../support/participant-phone.ts";
import type { StaffPhone } from "../support/staff-phone.ts";

const on = "2026-11-26";

export function inputOf(phone: StaffPhone, event: string, at: Clock): DayInput {
  const input = dayInput(phone.directory, event, { on, at });
  if (input === undefined) throw new Error("the day is not here");
  return input;
}

/** What stops the rest of the day from being lived as planned. */
export function clashesOf({ day, today }: DayInput) {
  return findClashes(
    day,
    today.filter(({ round }) => !day.closed.includes(round)),
  );
}

/** « Proposer un horaire ». */
export async function propose(phone: StaffPhone, event: string): Promise<void> {
  const input = inputOf(phone, event, "07:00");
  const { meetings } = run(planDay(input.day, { steps: 4000, seed: 1, fewGaps: false }));
  await saveJoined(phone, planChanges(input, meetings, { settles: true }));
}

/** « Replanifier », accepted. */
export async function replan(phone: StaffPhone, event: string, at: Clock): Promise<void> {
  const input = inputOf(phone, event, at);
  const missed = new Set(missedIn(input));
  const today = input.today.filter((one) => !missed.has(one));
  const options = { steps: 3000, seed: 1, movesPerMeeting: 5 };
  const { meetings } = run(replanDay(input.day, today, options));
  await saveJoined(
    phone,
    planChanges(input, meetings, { missed: whoMissed(input), settles: true }),
  );
}

/** Two phones plan again apart, each on its own news; then one has the other's file, and makes one plan. */
export async function replanApart(
  one: StaffPhone,
  other: StaffPhone,
  event: string,
  at: Clock,
): ReturnType<typeof makeOne> {
  await replan(one, event, at);
  await replan(other, event, at);
  await one.receive(await other.file());
  return makeOne(one, event, at);
}

/** « Réunir les horaires »: plans that crossed become one; then what still cannot be lived is mended. */
export async function makeOne(
  phone: StaffPhone,
  event: string,
  at: Clock,
): Promise<"crossed" | "clashed" | "whole"> {
  const input = inputOf(phone, event, at);
  const crossed = crossedPlans(input);
  if (crossed !== undefined) {
    const options = { steps: 3000, seed: 1, movesPerMeeting: 5 };
    const merging = mergePlans(input.day, crossed.base, wholePlans(crossed), options);
    const { meetings } = run(merging);
    const kept = { missed: whoMissed(input), settles: true };
    await saveJoined(phone, planChanges(input, meetings, kept));
  }
  const isClashed = clashesOf(inputOf(phone, event, at)).length > 0;
  if (isClashed) await replan(phone, event, at);
  return crossed !== undefined ? "crossed" : isClashed ? "clashed" : "whole";
}

/** The first meeting that can go to a later round by hand does, and is pinned there. */
export async function moveByHand(phone: StaffPhone, event: string, at: Clock, skip: number) {
  const input = inputOf(phone, event, at);
  const open = input.today.filter(({ round }) => !input.day.closed.includes(round));
  for (const meeting of [...open.slice(skip), ...open]) {
    const move = handMoves(plannedDay(input), meeting).find((one) => "others" in one);
    if (move === undefined || !("others" in move)) continue;
    const back = new Set(move.others.map(pairKey));
    const moving = input.today.filter((one) => one === meeting || back.has(pairKey(one)));
    const now = input.today.filter((one) => !moving.includes(one));
    for (const one of moving) {
      const there = { ...one, round: one === meeting ? move.round : meeting.round };
      now.push({ ...there, table: tableIn(input, now, there) });
    }
    const pinned = new Set([pairKey(meeting)]);
    // oxlint-disable-next-line no-await-in-loop -- it is the last turn
    await saveJoined(phone, planChanges(input, now, { pinned }));
    return;
  }
}

/** The next edition of a participant, from what this phone knows. */
export async function hand(phone: StaffPhone, participant: ParticipantPhone): Promise<void> {
  const { reader } = participant;
  const prepared = await preparePublication(phone.store.replica, {
    team: phone.space.id,
    reader,
    made: on,
    decisions: {},
    before: [],
  });
  if (prepared === undefined) throw new Error("no such reader");
  await participant.take(
    await writePublication(prepared.draft, await importSignKey(prepared.signKey)),
  );
  const { edition } = prepared.draft;
  const circle = phone.directory.find("audiences", prepared.audience);
  const sent = phone.directory.find("readers", reader);
  await phone.save([
    {
      type: "audiences",
      id: prepared.audience,
      shown: circle?.record,
      values: { editions: [...(circle?.editions ?? []), String(edition)] },
    },
    {
      type: "readers",
      id: reader,
      shown: sent?.record,
      values: { sent: [...(sent?.sent ?? []), `${edition} ${on}`] },
    },
  ]);
}

/** Reads a proposal and accepts all that is fresh of it. */
export async function accept(phone: StaffPhone, file: Bytes): Promise<string> {
  const reading = await readProposal(file);
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.problem)}`);
  const taken = await takeProposal(phone.store.replica, phone.space.id, reading.proposal);
  if (taken.is !== "taken") return taken.is;
  await phone.write("save", [taken.write]);
  const proposal = phone.directory.find("proposals", taken.id);
  if (proposal === undefined) throw new Error("not kept");
  const accepted = freshChanges(await linesOf(phone, proposal));
  await answerLines(phone, proposal, {
    accepted,
    refused: [],
    meetingOf: () => {
      throw new Error("nobody asks to meet by a message here");
    },
    dayOf: (line) => acceptedDay(phone, line),
  });
  return `accepted ${accepted.length}`;
}

export function run<T>(work: Generator<number, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
