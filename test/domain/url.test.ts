import { expect, test } from "vitest";
import { isUrl, readUrl } from "#domain/url.ts";

test.for([
  ["www.ville.ca", "https://www.ville.ca"],
  ["ville.ca/offre?a=1#b", "https://ville.ca/offre?a=1#b"],
  ["HTTP://Ville.ca", "http://Ville.ca"],
  ["https://économie-sociale.ca/", "https://économie-sociale.ca/"],
  ["ville.ca:8080/x", "https://ville.ca:8080/x"],
  ["x.ca", "https://x.ca"],
  ["3d-2.ca", "https://3d-2.ca"],
] as const)("« %s » is %s", ([text, value]) => {
  expect(readUrl(text)).toEqual({ value, problems: [] });
});

test.for([
  "javascript:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "ville",
  "à venir",
  "https://",
  "https://user@ville.ca",
  "voir https://ville.ca",
  "-x.ca",
  "x-.ca",
  "x..ca",
  "www.ville.ca et www.mrc.ca",
])("« %s » is kept as typed, with a look, and is no link", (text) => {
  expect(readUrl(text)).toEqual({
    value: text,
    problems: [{ code: "url.unreadable", weight: "check" }],
  });
  expect(isUrl(text)).toBe(false);
});

test("an empty text is no address and no problem", () => {
  expect(readUrl(" ")).toEqual({ value: undefined, problems: [] });
});
