import { expect, test } from "vitest";
import { dayReport } from "#domain/day-report.ts";
import { aFollowUp, aMeeting, anId, aRating } from "../support/builders.ts";

const held = () => ({ id: anId(), ...aMeeting({ status: "held" }) });
const rating = (fields: Parameters<typeof aRating>[0]) => ({ id: anId(), ...aRating(fields) });
const nothing = { meetings: [], ratings: [], followUps: [] };

test("meetings are counted by what became of them; one without a state is still to come", () => {
  const { status: _, ...bare } = aMeeting();
  const of = (status: "enterprise-absent" | "buyer-absent" | "cancelled") => ({
    id: anId(),
    ...aMeeting({ status }),
  });
  const meetings = [
    held(),
    held(),
    of("enterprise-absent"),
    of("buyer-absent"),
    of("cancelled"),
    { id: anId(), ...bare },
  ];
  expect(dayReport({ ...nothing, meetings })).toMatchObject({
    planned: 1,
    held: 2,
    missedByEnterprise: 1,
    missedByBuyer: 1,
    cancelled: 1,
  });
});

test("mutual interest is of the meetings that both sides rated: a side that is silent is no « no »", () => {
  const [one, two, three] = [held(), held(), held()];
  const ratings = [
    rating({ meeting: one.id, side: "enterprise", interest: "good" }),
    rating({ meeting: one.id, side: "buyer", interest: "strong" }),
    rating({ meeting: two.id, side: "enterprise", interest: "strong" }),
    rating({ meeting: two.id, side: "buyer", interest: "little" }),
    rating({ meeting: three.id, side: "enterprise", interest: "strong" }),
    rating({ meeting: three.id, side: "team", interest: "strong" }),
  ];
  expect(dayReport({ ...nothing, meetings: [one, two, three], ratings }).mutual).toEqual({
    n: 1,
    of: 2,
  });
});

test("one amount is not counted twice because several saw it", () => {
  const [one, two] = [held(), held()];
  const ratings = [
    rating({ meeting: one.id, side: "enterprise", potentialAmount: 400_000 }),
    rating({ meeting: one.id, side: "buyer", potentialAmount: 300_000 }),
    rating({ meeting: two.id, side: "team", needFound: "un bac de tri par étage" }),
  ];
  expect(dayReport({ ...nothing, meetings: [one, two], ratings })).toMatchObject({
    inSight: 400_000,
    amountsOf: 1,
    needsFound: ["un bac de tri par étage"],
  });
});

test("a promise is kept in time when it is done on its day at the latest", () => {
  const done = (
    dueOn: `${number}-${number}-${number}`,
    doneOn: `${number}-${number}-${number}`,
  ) => ({
    id: anId(),
    ...aFollowUp({ dueOn, doneOn }),
  });
  const news = { id: anId(), ...aFollowUp({ milestone: "day-7", outcome: "no-news" }) };
  const followUps = [
    done("2026-11-20", "2026-11-20"),
    done("2026-11-20", "2026-11-21"),
    { id: anId(), ...aFollowUp({ dueOn: "2026-12-01" }) },
    { id: anId(), ...aFollowUp({ dueOn: "2026-11-20" }) },
    news,
  ];
  expect(dayReport({ ...nothing, followUps }, "2026-12-01").promises).toEqual({
    made: 4,
    kept: 2,
    inTime: 1,
    toCome: 1,
  });
});

test("an offer is counted from the day: a price that was promised and given, or news that tells of one", () => {
  const [one, two, three, four] = [held(), held(), held(), held()];
  const of = (
    { id: meeting, enterprise = "", buyer = "" }: ReturnType<typeof held>,
    fields: Parameters<typeof aFollowUp>[0],
  ) => ({ id: anId(), ...aFollowUp({ meeting, enterprise, buyer, ...fields }) });
  const followUps = [
    of(one, { promise: "quote", doneOn: "2026-12-06" }),
    of(one, { milestone: "day-30", outcome: "offer", doneOn: "2026-12-26" }),
    of(two, { milestone: "day-30", outcome: "contract", doneOn: "2026-12-28" }),
    of(three, { milestone: "day-30", outcome: "exchange", doneOn: "2026-12-26" }),
    of(three, { promise: "document", doneOn: "2026-12-01" }),
    of(four, { milestone: "day-90", outcome: "offer", doneOn: "2027-03-06" }),
  ];
  const report = dayReport({
    ...nothing,
    on: "2026-11-26",
    meetings: [one, two, three, four],
    followUps,
  });
  expect(report).toMatchObject({ offers: 3, toOffer: { first: 10, middle: 32 }, contracts: 1 });
  expect(dayReport({ ...nothing, on: "2026-11-26", meetings: [three] }).toOffer).toBeUndefined();
});

test("a contract that several milestones tell of is one, at its last amount; one without an amount is missing", () => {
  const [one, two] = [held(), held()];
  const signed = (meeting: string, milestone: "day-30" | "day-90", contractAmount?: number) => ({
    id: anId(),
    ...aFollowUp({
      meeting,
      milestone,
      outcome: "contract",
      dueOn: milestone === "day-30" ? "2026-12-26" : "2027-02-24",
      ...(contractAmount !== undefined && { contractAmount }),
    }),
  });
  const followUps = [
    signed(one.id, "day-90", 1_100_000),
    signed(one.id, "day-30", 1_000_000),
    signed(two.id, "day-30"),
  ];
  expect(dayReport({ ...nothing, meetings: [one, two], followUps })).toMatchObject({
    contracts: 2,
    signed: 1_100_000,
    signedOf: 1,
  });
});
