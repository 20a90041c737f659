import { afterEach, expect, test } from "vitest";
import { day, lateBy, relativeDay, shortDay, weekdayDay } from "#i18n/calendar.ts";
import { setLanguage } from "#i18n/language.ts";
import { plural } from "#i18n/plural.ts";

afterEach(() => setLanguage("fr"));
const today = "2026-11-23";

test("days in French hold together, the first one with its « er »", () => {
  expect(day("2026-09-01")).toBe("1er\u00A0septembre\u00A02026");
  expect(day("2026-09-21")).toBe("21\u00A0septembre\u00A02026");
  expect(shortDay("2026-09-01")).toBe("1er\u00A0septembre");
  expect(weekdayDay("2026-11-26")).toBe("jeudi 26\u00A0novembre");
  expect(weekdayDay("2026-12-01", today)).toBe("mardi 1er\u00A0décembre");
});

test("days in English", () => {
  setLanguage("en");
  expect(day("2026-09-01")).toBe("September\u00A01,\u00A02026");
  expect(shortDay("2026-11-26")).toBe("November\u00A026");
  expect(weekdayDay("2026-11-26")).toBe("Thursday, November\u00A026");
});

test("a day more than six months away says its year", () => {
  expect(shortDay("2027-01-12", today)).toBe("12\u00A0janvier");
  expect(shortDay("2027-05-25", today)).toBe("25\u00A0mai");
  expect(shortDay("2027-05-26", today)).toBe("26\u00A0mai\u00A02027");
  expect(shortDay("2026-05-14", today)).toBe("14\u00A0mai\u00A02026");
});

test.for([
  ["2026-11-23", "aujourd’hui", "today"],
  ["2026-11-24", "demain", "tomorrow"],
  ["2026-11-22", "hier", "yesterday"],
  ["2026-11-12", "il y a 11\u00A0jours", "11\u00A0days ago"],
  ["2026-11-28", "dans 5\u00A0jours", "in 5\u00A0days"],
  ["2026-09-25", "il y a 59\u00A0jours", "59\u00A0days ago"],
  ["2026-09-24", "il y a 2\u00A0mois", "2\u00A0months ago"],
  ["2028-11-01", "dans 23\u00A0mois", "in 23\u00A0months"],
  ["2028-11-22", "dans 2\u00A0ans", "in 2\u00A0years"],
] as const)("%s is « %s », “%s”", ([on, french, english]) => {
  expect(relativeDay(on, today)).toBe(french);
  setLanguage("en");
  expect(relativeDay(on, today)).toBe(english);
});

test("how late a promise is", () => {
  expect(lateBy(1)).toBe("en retard de 1\u00A0jour");
  expect(lateBy(2)).toBe("en retard de 2\u00A0jours");
  setLanguage("en");
  expect(lateBy(1)).toBe("1\u00A0day late");
  expect(lateBy(2)).toBe("2\u00A0days late");
});

test("0 and 1,5 are singular in French, plural in English", () => {
  const of = (number: number) => plural(number, "one", "many");
  expect([0, 1, 1.5, -1, 2, 10].map(of)).toEqual(["one", "one", "one", "one", "many", "many"]);
  setLanguage("en");
  expect([0, 1, 1.5, -1, 2].map(of)).toEqual(["many", "one", "many", "one", "many"]);
});

test("a day of the first century is not one of the last", () => {
  expect(day("0026-11-26")).toBe("26\u00A0novembre\u00A026");
});
