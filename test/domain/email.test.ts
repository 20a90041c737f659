import { expect, test } from "vitest";
import { readEmail } from "#domain/email.ts";

test.for([
  ["Nom.Prenom+x@Ville.CA", "Nom.Prenom+x@ville.ca"],
  ["mailto:a@b.ca", "a@b.ca"],
  ["Mireille Côté <m@ville.qc.ca>", "m@ville.qc.ca"],
  [" o’neil@b-c.org ", "o’neil@b-c.org"],
  ["a@1er.ca", "a@1er.ca"],
  ["Mireille < m@b.ca >", "m@b.ca"],
  [`${"a".repeat(249)}@b.ca`, `${"a".repeat(249)}@b.ca`],
] as const)("« %s » is %s", ([text, value]) => {
  expect(readEmail(text)).toEqual({ value, problems: [] });
});

test.for([
  ["mireille@", "email.end"],
  ["mireille@ville", "email.end"],
  ["mireille", "email.unreadable"],
  ["@ville.ca", "email.unreadable"],
  ["a@b.ca, c@d.ca", "email.unreadable"],
  ["a b@ville.ca", "email.unreadable"],
  ["a@-b.ca", "email.unreadable"],
  ["a@b-.ca", "email.unreadable"],
  ["a@b..ca", "email.unreadable"],
  ["a@b.c", "email.unreadable"],
  ["<m@b.ca> (bureau)", "email.unreadable"],
  [`${"a".repeat(250)}@b.ca`, "email.unreadable"],
] as const)("« %.20s » is kept as typed, with a look (%s)", ([text, code]) => {
  expect(readEmail(text)).toEqual({ value: text, problems: [{ code, weight: "check" }] });
});

test("an empty text is no address and no problem", () => {
  expect(readEmail(" ")).toEqual({ value: undefined, problems: [] });
});
