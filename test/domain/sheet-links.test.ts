import { expect, test } from "vitest";
import { linksTo } from "#domain/sheet-links.ts";

const through = (target: Parameters<typeof linksTo>[0]) =>
  linksTo(target).map(({ type, field, many }) => `${type}.${field}${many ? "*" : ""}`);

test("everything that can point to a sheet is known from the tables", () => {
  expect(through("enterprises")).toEqual([
    "offers.enterprise",
    "contacts.enterprise",
    "interactions.enterprises*",
    "followUps.enterprise",
    "readers.enterprise",
    "enrolments.enterprise",
    "wishes.enterprise",
    "vetoes.enterprise",
    "meetings.enterprise",
  ]);
  expect(through("buyers")).toEqual([
    "contacts.buyer",
    "needs.buyer",
    "interactions.buyer",
    "followUps.buyer",
    "readers.buyer",
    "enrolments.buyer",
    "wishes.buyer",
    "vetoes.buyer",
    "meetings.buyer",
  ]);
  expect(through("members")).toEqual([
    "interactions.by*",
    "followUps.assignee",
    "devices.member",
    "ratings.by",
  ]);
  expect(linksTo("members")).toBe(linksTo("members"));
});
