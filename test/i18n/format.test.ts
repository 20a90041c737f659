import { afterEach, expect, test } from "vitest";
import { count, fileSize, money, neq, percent, postalCode } from "#i18n/format.ts";
import { setLanguage } from "#i18n/language.ts";
import { phone } from "#i18n/phone.ts";

afterEach(() => setLanguage("fr"));

test("money holds together, without cents when there are none", () => {
  expect(money(1_230_050)).toBe("12\u00A0300,50\u00A0$");
  expect(money(6_000_000)).toBe("60\u00A0000\u00A0$");
  expect(money(0)).toBe("0\u00A0$");
  expect(money(5)).toBe("0,05\u00A0$");
  setLanguage("en");
  expect(money(1_230_050)).toBe("$12,300.50");
  expect(money(6_000_000)).toBe("$60,000");
});

test("numbers and shares", () => {
  expect(count(1204)).toBe("1\u00A0204");
  expect(count(12.54)).toBe("12,5");
  expect(percent(0.125)).toBe("12,5\u00A0%");
  setLanguage("en");
  expect(count(1204)).toBe("1,204");
  expect(percent(0.125)).toBe("12.5%");
});

test("the weight of a file", () => {
  expect(fileSize(12)).toBe("1\u00A0ko");
  expect(fileSize(640_400)).toBe("640\u00A0ko");
  expect(fileSize(999_600)).toBe("1\u00A0Mo");
  expect(fileSize(1_240_000)).toBe("1,2\u00A0Mo");
  expect(fileSize(12_340_000_000)).toBe("12,3\u00A0Go");
  setLanguage("en");
  expect(fileSize(1_240_000)).toBe("1.2\u00A0MB");
});

test("a phone number never breaks, and its extension is named in the language", () => {
  expect(phone("418 555-0142")).toBe("418\u00A0555-0142");
  expect(phone("418 555-0142, poste 210")).toBe("418\u00A0555-0142,\u00A0poste\u00A0210");
  expect(phone("demander Nadine")).toBe("demander\u00A0Nadine");
  setLanguage("en");
  expect(phone("418 555-0142, poste 210")).toBe("418\u00A0555-0142,\u00A0ext.\u00A0210");
});

test("a postal code and a NEQ are shown as they are stored", () => {
  expect(postalCode("G5L 1A1")).toBe("G5L\u00A01A1");
  expect(neq("1100000018")).toBe("1100000018");
});
