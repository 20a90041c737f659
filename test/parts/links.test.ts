import { expect, test } from "vitest";
import { links, listQueryOf, pathOf, typeInAddress, typeOfAddress } from "#parts/links.ts";

test("a list's query goes into its address in French, and comes back the same", () => {
  const query = {
    search: "traiteur & salle",
    mrc: ["080", "130"],
    families: ["catering"],
    kinds: ["npo"],
    needs: [],
    sort: "distance",
  };
  const link = links.enterprises(query);
  expect(link).toBe(
    "#/entreprises?q=traiteur%20%26%20salle&mrc=080,130&famille=catering&type=npo&tri=distance",
  );
  const parameters = new URLSearchParams(link.slice(link.indexOf("?")));
  expect(listQueryOf(Object.fromEntries(parameters))).toMatchObject(query);
});

test("a tag comes back from an address as it was written, with its commas and its marks", () => {
  const tags = ["salon, printemps", "50 % fait", "a%2Cb", "à rappeler"];
  const link = links.buyers({ tags });
  const parameters = new URLSearchParams(link.slice(link.indexOf("?")));
  expect(listQueryOf(Object.fromEntries(parameters)).tags).toEqual(tags);
});

test("a list without a query has one address", () => {
  expect(links.buyers({ search: "", mrc: [], sort: undefined })).toBe("#/acheteurs");
});

test("a note knows whom it is about", () => {
  expect(links.newNote({ buyer: "b1", event: "v1" })).toBe(
    "#/notes/nouvelle?acheteur=b1&evenement=v1",
  );
});

test("a conflict's address carries any field, a member of a set too", () => {
  const link = links.conflict("contacts", "c1", "sectors/wood");
  expect(link).toBe("#/conflits/contacts/c1/sectors%2Fwood");
  expect(pathOf(link)).toBe("/conflits/contacts/c1/sectors%2Fwood");
});

test("every type is found again from its word in an address", () => {
  for (const [type, word] of Object.entries(typeInAddress)) expect(typeOfAddress(word)).toBe(type);
  expect(typeOfAddress("toString")).toBeUndefined();
});
