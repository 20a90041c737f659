import { expect, test } from "vitest";
import { phoneLink, phoneParts, readPhone } from "#domain/phone.ts";

test.for([
  ["(418) 555-0133", "418 555-0133"],
  ["418.555.0133", "418 555-0133"],
  ["418-555-0133", "418 555-0133"],
  ["4185550133", "418 555-0133"],
  ["418\u00A0555‑0133", "418 555-0133"],
  ["+1 418 555 0133", "418 555-0133"],
  ["1-418-555-0133", "418 555-0133"],
  ["Tél. : 418 555-0133", "418 555-0133"],
  ["tel:+14185550133", "418 555-0133"],
  ["téléphone 418 555-0133", "418 555-0133"],
  ["418 555-0133, poste 210", "418 555-0133, poste 210"],
  ["418.555.0133 p. 210", "418 555-0133, poste 210"],
  ["418.555.0133p210", "418 555-0133, poste 210"],
  ["418 555-0133 ext. 210", "418 555-0133, poste 210"],
  ["418 555-0133 extension 210", "418 555-0133, poste 210"],
  ["418 555-0133 #210", "418 555-0133, poste 210"],
  ["418 555-0133x210", "418 555-0133, poste 210"],
  ["418 555-0133 X: 4", "418 555-0133, poste 4"],
  ["418 555-0133 POSTE 210", "418 555-0133, poste 210"],
  ["418 555-0133 post. 210", "418 555-0133, poste 210"],
  ["418 555-0133 local 210", "418 555-0133, poste 210"],
  ["1 800 567-1234", "1 800 567-1234"],
  ["833-567-1234", "1 833 567-1234"],
  [" 514 555-0100 ", "514 555-0100"],
] as const)("« %s » is « %s »", ([text, value]) => {
  expect(readPhone(text)).toEqual({ value, problems: [] });
});

test.for(["+33 1 42 68 53 00", "+418 555-0133"])("%s, from abroad, is kept as written", (text) => {
  expect(readPhone(text)).toEqual({ value: text, problems: [] });
});

test.for([
  ["555-0133", "phone.area"],
  ["5550133", "phone.area"],
  ["555 0133 poste 12", "phone.area"],
  ["418 555-0133 / 418 555-0134", "phone.unreadable"],
  ["demander Nadine", "phone.unreadable"],
  ["018 555-0133", "phone.unreadable"],
  ["418 055-0133", "phone.unreadable"],
  ["2 418 555-0133", "phone.unreadable"],
  ["418 555-013", "phone.unreadable"],
  ["+1 418 555", "phone.unreadable"],
  ["418 555-0133 le soir", "phone.unreadable"],
  ["bureau 418 555-0133", "phone.unreadable"],
  ["555-0133 le soir", "phone.unreadable"],
  ["+33 1 42 68 53 00 le soir", "phone.unreadable"],
  ["+44 20 7946 0958 1234 5678", "phone.unreadable"],
  ["+33 1 42", "phone.unreadable"],
  ["1".repeat(16_000), "phone.unreadable"],
] as const)("« %.30s… » is kept as typed, with a look (%s)", ([text, code]) => {
  expect(readPhone(text)).toEqual({ value: text, problems: [{ code, weight: "check" }] });
});

test("what is kept as typed is on one line", () => {
  expect(readPhone(" voir \n Nadine ").value).toBe("voir Nadine");
});

test("an empty text is no number and no problem", () => {
  expect(readPhone("  ")).toEqual({ value: undefined, problems: [] });
});

test("what is read once is read again as the same", () => {
  for (const text of ["1 800 567-1234", "418 555-0133, poste 210", "demander Nadine"]) {
    expect(readPhone(text).value).toBe(text);
  }
});

test("a stored number has a number and perhaps an extension", () => {
  expect(phoneParts("418 555-0133")).toEqual({ number: "418 555-0133" });
  expect(phoneParts("418 555-0133, poste 210")).toEqual({
    number: "418 555-0133",
    extension: "210",
  });
});

test.for([
  ["418 555-0133", undefined, "tel:+14185550133"],
  ["1 800 567-1234", undefined, "tel:+18005671234"],
  ["418 555-0133, poste 210", undefined, "tel:+14185550133,210"],
  ["418 555-0133", "210", "tel:+14185550133,210"],
  ["418 555-0133, poste 210", "7", "tel:+14185550133,210"],
  ["+33 1 42 68 53 00", undefined, "tel:+33142685300"],
  ["demander Nadine", undefined, undefined],
  ["555-0133", undefined, undefined],
] as const)("%s (%s) dials %s", ([stored, extension, link]) => {
  expect(phoneLink(stored, extension)).toBe(link);
});
