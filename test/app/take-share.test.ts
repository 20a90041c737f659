import { expect, test } from "vitest";
import { readGift } from "#app/take-share.ts";

function posted(fields: Readonly<Record<string, string | File>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
}

test("a title, a text and an address are one text, none of it said twice", () => {
  const address = "https://exemple.test/avis";
  const form = posted({ title: "Avis", text: `Avis : bacs de rue ${address}`, url: address });
  expect(readGift(form).text).toBe(`Avis : bacs de rue ${address}`);
  expect(readGift(posted({ title: "Avis", text: "Avis", url: "" })).text).toBe("Avis");
  expect(readGift(posted({ title: "Bacs", text: " ", url: address })).text).toBe(
    `Bacs\n${address}`,
  );
});

test("files come whole, and a field left empty is none", () => {
  const list = new File(["a;b"], "Été.csv");
  expect(readGift(posted({ files: list })).files.map(({ name }) => name)).toEqual(["Été.csv"]);
  expect(readGift(posted({ files: new File([], "") }))).toEqual({ text: "", files: [] });
});
