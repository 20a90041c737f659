import * as fc from "fast-check";
import { encode } from "uqr";
import { expect, test } from "vitest";
import { badgeCode, badgeText, readAgendaCode, readBadge } from "#domain/day-badge.ts";
import { makeId } from "#domain/ids.ts";

const ids = fc
  .uint32Array({ minLength: 12, maxLength: 12 })
  .map((chance) => makeId(Uint32Array.from(chance)));

test("a badge is read back, and its code is two letters and three figures of its enrolment alone", () => {
  fc.assert(
    fc.property(ids, ids, (event, enrolment) => {
      const text = badgeText({ event, enrolment });
      expect(readBadge(text)).toEqual({ event, enrolment });
      expect(badgeCode(enrolment)).toMatch(/^[B-DF-HJKMPRTV-XZ]{2}-\d{3}$/);
      expect(text).toContain(badgeCode(enrolment));
    }),
  );
});

test("the code of a badge stays small: a camera reads it from afar", () => {
  fc.assert(
    fc.property(ids, ids, (event, enrolment) => {
      expect(encode(badgeText({ event, enrolment }), { ecc: "M" }).version).toBeLessThanOrEqual(3);
    }),
  );
});

test("codes are spread: of a hundred badges hardly two share one", () => {
  const chance = fc.sample(ids, { numRuns: 2000, seed: 1 });
  expect(new Set(chance.map(badgeCode)).size).toBeGreaterThan(1980);
});

test("whatever else a camera reads is no badge, nor is one whose parts do not go together", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readBadge(text)).toBeUndefined();
    }),
  );
  const [event = "", one = "", other = ""] = fc.sample(ids, 3);
  const text = badgeText({ event, enrolment: one });
  expect(readBadge(text.replace(one, other))).toBeUndefined();
  expect(readBadge(`${text} ${one}`)).toBeUndefined();
  expect(readBadge(text.slice(0, -1))).toBeUndefined();
  expect(readBadge(text.toLowerCase())).toBeUndefined();
});

test("an agenda, whole or one of two, is known by the code that it begins with; nothing else is", () => {
  expect(readAgendaCode("KM-482 Journée de maillage\n9 h T4 Ville de X")).toBe("KM-482");
  expect(readAgendaCode("2/2 KM-482 Journée\n9 h T4 Ville de X")).toBe("KM-482");
  expect(readAgendaCode("KM-482 Journée de maillage")).toBeUndefined();
  expect(readAgendaCode("Menu\nKM-482 soupe")).toBeUndefined();
  expect(readAgendaCode("KM-4820 Journée\n9 h")).toBeUndefined();
});
