import { beforeAll, expect, test } from "vitest";
import { isWorthFollowing } from "#domain/milestone.ts";
import { pairKey } from "#domain/scheduling/day-to-plan.ts";
import { isPlaced } from "#domain/meeting.ts";
import { makeRekey } from "#exchange/rekey.ts";
import { clashesOf, inputOf } from "./day-acts.ts";
import { canary } from "./day-team.ts";
import { liveDay, type SimulatedDay } from "./simulated-day.ts";
import { dueTo, heldBy } from "./what-a-participant-holds.ts";

let day: SimulatedDay;
beforeAll(async () => {
  day = await liveDay(7);
}, 120_000);

const aPhone = () => {
  const [phone] = day.staff;
  if (phone === undefined) throw new Error("no phone");
  return phone;
};

test("a day in which much happens apart is lived by 8 phones of the team and 60 of participants", () => {
  const { counts, staff, team } = day;
  expect([staff.length, team.participants.length]).toEqual([8, 60]);
  expect(counts.get("passed")).toBeGreaterThan(100);
  expect(counts.get("held")).toBeGreaterThan(100);
  expect(counts.get("merged")).toBeGreaterThan(1);
  expect(counts.get("crossed")).toBeGreaterThan(0);
  expect(counts.get("known")).toBeGreaterThan(0);
  expect(counts.get("torn")).toBeGreaterThan(0);
});

test("every phone of the team ends with the same records, byte by byte", async () => {
  const files = await Promise.all(day.staff.map((one) => one.file()));
  const [first, ...others] = files.map((file) => new TextDecoder().decode(file));
  for (const other of others) expect(other === first).toBe(true);
});

test("two plans made apart become one without a clash, and so does the day of all phones", () => {
  expect(day.counts.get("merged badly")).toBeUndefined();
  for (const phone of day.staff) {
    const input = inputOf(phone, day.team.event, "10:30");
    const open = input.today.filter(({ round }) => !input.day.closed.includes(round));
    expect(open.length).toBeGreaterThan(20);
    expect(clashesOf(input)).toEqual([]);
    expect(new Set(input.today.map(pairKey)).size).toBe(input.today.length);
  }
});

test("each participant holds exactly what its audience allows, as the team has it", async () => {
  const { directory } = aPhone();
  const all = day.team.participants.map(async (phone) => {
    expect(heldBy(phone)).toEqual(await dueTo(phone, directory, day.team));
    const reader = directory.find("readers", phone.reader);
    const rekey = makeRekey(directory.find("audiences", reader?.audience)?.hmacKey ?? "");
    const shown = new Map(phone.edition()?.records.map((one) => [one.id, one.values]));
    const own = reader?.enterprise ?? reader?.buyer ?? "";
    const side = reader?.enterprise === undefined ? "buyer" : "enterprise";
    for (const meeting of directory.linked("meetings", side, own)) {
      const { round, table, status } = meeting;
      // oxlint-disable-next-line no-await-in-loop -- some ten of them
      expect(shown.get(await rekey.id("meetings", meeting.id))).toMatchObject({
        ...(isPlaced(meeting) && { round, table }),
        status,
      });
    }
  });
  await Promise.all(all);
});

test("no file that any participant was ever handed holds a word of the team, or of another participant", () => {
  const { directory } = aPhone();
  for (const phone of day.team.participants) {
    const { reply, name = canary } = directory.find("readers", phone.reader) ?? {};
    const others = day.team.participants.filter((one) => one !== phone);
    for (const text of phone.handed()) {
      // The name under which the team knows it is its own.
      expect(text.replaceAll(name, "")).not.toContain(canary);
      expect(text).toContain(reply);
      for (const { reader } of others) expect(text).not.toContain(reader);
    }
  }
});

test("each meeting that interested somebody is followed four times, whoever rated it and wherever", () => {
  const { directory } = aPhone();
  for (const meeting of directory.linked("meetings", "event", day.team.event)) {
    const news = directory
      .linked("followUps", "meeting", meeting.id)
      .filter(({ milestone }) => milestone !== undefined);
    const ratings = directory.linked("ratings", "meeting", meeting.id);
    expect(news.flatMap(({ conflicts }) => conflicts)).toEqual([]);
    expect(new Set(news.map(({ milestone }) => milestone)).size).toBe(news.length);
    expect(news.length).toBeGreaterThanOrEqual(isWorthFollowing(meeting, ratings) ? 4 : 0);
  }
});
