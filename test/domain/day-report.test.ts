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
  const followUps = [
    done("2026-11-20", "2026-11-20"),
    done("2026-11-20", "2026-11-21"),
    { id: anId(), ...aFollowUp() },
  ];
  expect(dayReport({ ...nothing, followUps }).promises).toEqual({ made: 3, kept: 2, inTime: 1 });
});
