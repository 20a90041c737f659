import { expect, test } from "vitest";
import { checkRecord } from "#domain/check-record.ts";
import { aContact, aFollowUp, anEnterprise, anInteraction, anOffer } from "../support/builders.ts";

const codes = (problems: ReturnType<typeof checkRecord>) =>
  problems.map(({ field, problem }) => `${field} ${problem.code} ${problem.weight}`);

test("what the builders make is right", () => {
  expect(checkRecord("enterprises", anEnterprise())).toEqual([]);
  expect(checkRecord("contacts", aContact())).toEqual([]);
  expect(checkRecord("offers", anOffer({ priceMin: 100, priceMax: 100 }))).toEqual([]);
});

test("what a new record must have is asked for", () => {
  expect(codes(checkRecord("enterprises", {}))).toEqual(["name field.missing stop"]);
  expect(codes(checkRecord("offers", {}))).toEqual([
    "enterprise field.missing stop",
    "title field.missing stop",
  ]);
  expect(codes(checkRecord("interactions", {}))).toEqual(["at field.missing stop"]);
});

test("a highest price under the lowest asks for a look", () => {
  expect(codes(checkRecord("offers", anOffer({ priceMin: 200, priceMax: 100 })))).toEqual([
    "priceMax money.order check",
  ]);
  expect(checkRecord("offers", anOffer({ priceMin: 200 }))).toEqual([]);
  expect(checkRecord("offers", anOffer({ priceMax: 200 }))).toEqual([]);
});

test("a contact has a name or a function", () => {
  expect(codes(checkRecord("contacts", { workPhone: "418 555-0133" }))).toEqual([
    "lastName contact.nameless stop",
  ]);
  for (const contact of [{ firstName: "A" }, { lastName: "B" }, { function: "directrice" }]) {
    expect(checkRecord("contacts", contact)).toEqual([]);
  }
});

test("a personal cell asks for the day and the proof of the consent", () => {
  const cell = { personalCell: "418 555-0133" };
  const asked = ["personalCell contact.cell check"];
  expect(codes(checkRecord("contacts", aContact(cell)))).toEqual(asked);
  const day = { ...cell, personalCellConsentOn: "2026-11-23" } as const;
  expect(codes(checkRecord("contacts", aContact(day)))).toEqual(asked);
  const proof = { ...cell, personalCellProof: "dit au téléphone" };
  expect(codes(checkRecord("contacts", aContact(proof)))).toEqual(asked);
  expect(checkRecord("contacts", aContact({ ...day, ...proof }))).toEqual([]);
});

test("the free texts of a note and of a promise are looked at", () => {
  const note = anInteraction({ subject: "Il est malade", summary: "Elle est paresseuse" });
  expect(codes(checkRecord("interactions", note))).toEqual([
    "subject note.health check",
    "summary note.opinion check",
  ]);
  expect(codes(checkRecord("followUps", aFollowUp({ what: "Rappeler, était malade" })))).toEqual([
    "what note.health check",
  ]);
});
