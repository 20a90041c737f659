import { describe, expect, test } from "vitest";
import { liveValues } from "#crdt/cell.ts";
import { buyerTypes } from "#domain/buyer.ts";
import { daysBetween, weekdayOf } from "#domain/day.ts";
import { foldName } from "#domain/fold-name.ts";
import { mrcCodes } from "#domain/mrc.ts";
import { mrcOf, municipalities } from "#domain/municipalities.ts";
import type { RecordType } from "#domain/record-types.ts";
import { sampleAsStored } from "#app/sample-stored.ts";
import { dayOf } from "#i18n/wall-clock.ts";
import { directory, options, textsOf, today } from "../support/sample.ts";

const enterprises = directory.list("enterprises");
const buyers = directory.list("buyers");
const notes = directory.list("interactions");
const followUps = directory.list("followUps");
const offersOf = (id: string) => directory.linked("offers", "enterprise", id).length;

describe("the fictional region", () => {
  test("is as large as promised", () => {
    const count = (type: RecordType) => directory.list(type).length;
    expect([count("enterprises"), count("buyers")]).toEqual([51, 40]);
    expect([count("events"), count("members"), count("devices")]).toEqual([2, 3, 3]);
    expect(count("needs")).toBeGreaterThanOrEqual(45);
    expect(count("interactions")).toBeGreaterThanOrEqual(60);
    expect(count("followUps")).toBeGreaterThanOrEqual(35);
    const contacts = directory.list("contacts");
    const atBuyers = contacts.filter(({ buyer }) => buyer !== undefined).length;
    expect(atBuyers).toBeGreaterThanOrEqual(55);
    expect(contacts.length - atBuyers).toBeGreaterThanOrEqual(25);
  });

  test("has a cohort of eleven with two offers to four each, a mission, papers and capacities", () => {
    const whole = enterprises.filter(
      ({ id, mission, neq, compliance, maxContract, crews }) =>
        offersOf(id) >= 2 &&
        offersOf(id) <= 4 &&
        mission &&
        neq &&
        compliance &&
        maxContract &&
        crews,
    );
    expect(whole).toHaveLength(11);
  });

  test("has buyers of every type and of the eight MRC, each with its law and its year", () => {
    expect(new Set(buyers.map(({ buyerType }) => buyerType))).toEqual(new Set(buyerTypes));
    expect(new Set(buyers.flatMap(({ mrcs = [] }) => mrcs))).toEqual(new Set(mrcCodes));
    expect(
      buyers.filter(({ mrcs, regime, fiscalYear }) => !mrcs || !regime || !fiscalYear),
    ).toEqual([]);
  });

  test("has enterprises in the eight MRC, some hardly filled in, one with a very long name", () => {
    const homes = enterprises.map(({ municipality }) => mrcOf(municipality));
    expect(new Set(homes)).toEqual(new Set(mrcCodes));
    expect(enterprises.some(({ phone }) => phone === undefined)).toBe(true);
    expect(enterprises.some(({ id }) => offersOf(id) === 0)).toBe(true);
    expect(enterprises.some(({ name = "" }) => name.length > 100)).toBe(true);
  });

  test("names no real municipality as a buyer", () => {
    const real = new Set(municipalities.map(({ name }) => foldName(name)));
    const designation = /^(?:Ville|Municipalité|Paroisse|MRC) (?:de la |de l’|de |du |des )/;
    const named = buyers.map(({ name = "" }) => foldName(name.replace(designation, "")));
    expect(named.filter((name) => real.has(name))).toEqual([]);
  });

  test("reaches nobody: numbers 555-01xx, addresses in .exemple, NEQ of no series in use", () => {
    for (const phone of textsOf("phone")) expect(phone).toMatch(/^(?:418|581) 555-01\d\d$/);
    for (const email of textsOf("email")) expect(email).toMatch(/\.exemple$/);
    for (const url of textsOf("url")) expect(new URL(url).hostname).toMatch(/\.exemple$/);
    for (const neq of textsOf("neq")) expect(neq).toMatch(/^(?:11|88)00000/);
  });

  test("gives no two organisations one phone or one NEQ", () => {
    const organisations = [...enterprises, ...buyers];
    for (const field of ["phone", "neq"] as const) {
      const known = organisations.map((one) => one[field]).filter((value) => value !== undefined);
      expect(known.filter((value, place) => known.indexOf(value) !== place)).toEqual([]);
    }
  });
});

describe("the calendar of the sample", () => {
  test("has an event past by 40 days and one in three days", () => {
    const days = directory.list("events").map(({ on = today }) => daysBetween(today, on));
    expect(days.toSorted((a, b) => a - b)).toEqual([-40, 3]);
  });

  test("has promises kept, late by two days, due today, this week and later", () => {
    const open = followUps.filter(({ doneOn }) => doneOn === undefined);
    expect(followUps.length - open.length).toBeGreaterThan(20);
    const days = open
      .map(({ dueOn = today }) => daysBetween(today, dueOn))
      .toSorted((a, b) => a - b);
    expect(days.slice(0, 3)).toEqual([-2, 0, 0]);
    expect(days.filter((one) => one > 0 && one < 7).length).toBeGreaterThan(2);
    expect(days.at(-1)).toBeGreaterThan(30);
  });

  test("says who has to act and who sees to it for every promise, and what was promised", () => {
    const promises = followUps.filter(({ milestone }) => milestone === undefined);
    expect(
      promises.filter(({ doer, assignee, promise }) => !doer || !assignee || !promise),
    ).toEqual([]);
    expect(new Set(promises.map(({ assignee }) => assignee)).size).toBe(3);
  });

  test("spreads notes long and short over five months", () => {
    const times = notes.map(({ at = "" }) => options.now - Date.parse(at));
    expect(Math.max(...times)).toBeGreaterThan(140 * 86_400_000);
    expect(Math.min(...times)).toBeGreaterThan(0);
    const lengths = notes.map(({ summary = "" }) => summary.length);
    expect(Math.min(...lengths)).toBeLessThan(80);
    expect(Math.max(...lengths)).toBeGreaterThan(280);
  });

  test("takes no note on a weekend, but at an event", () => {
    const days = notes
      .filter(({ event }) => event === undefined)
      .map(({ at = "" }) => weekdayOf(dayOf(at)));
    expect(days.length).toBeGreaterThan(40);
    expect(days.filter((day) => day === 0 || day === 6)).toEqual([]);
  });

  test("writes nothing after now, even just after midnight", async () => {
    const now = new Date(2026, 10, 23, 0, 30).getTime();
    const { records } = await sampleAsStored({ ...options, now });
    const cells = records.flatMap(({ fields }) => Object.values(fields));
    expect(Math.max(...cells.flatMap(liveValues).map(({ at }) => at))).toBeLessThan(now);
  });
});
