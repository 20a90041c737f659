import { expect, test } from "vitest";
import { readFields } from "#domain/lenient.ts";
import { anEnterprise } from "../support/builders.ts";

test("plain values are read as they are", () => {
  const { sectors: _, ...plain } = anEnterprise({ verifiedOn: "2026-10-02", crews: 0 });
  expect(readFields("enterprises", plain)).toEqual({ fields: plain, odd: {}, unknown: {} });
});

test("flags and instants too", () => {
  const contact = { sharedWithEnterprises: false };
  expect(readFields("contacts", contact).fields).toEqual(contact);
  const note = { at: "2026-11-09T15:20:00.000Z", "enterprises/a": true };
  expect(readFields("interactions", note).fields).toEqual({ at: note.at, enterprises: ["a"] });
});

test("what is empty is absent", () => {
  const plain = { name: null, phone: "", email: undefined };
  expect(readFields("enterprises", plain)).toEqual({ fields: {}, odd: {}, unknown: {} });
});

test.for([
  ["enterprises", "name", 12],
  ["enterprises", "crews", "12"],
  ["enterprises", "crews", 1.5],
  ["enterprises", "crews", -1],
  ["enterprises", "maxContract", 2 ** 53],
  ["enterprises", "legalForm", "newer-form"],
  ["enterprises", "legalForm", true],
  ["enterprises", "verifiedOn", "2026-02-30"],
  ["enterprises", "verifiedOn", 20261126],
  ["enterprises", "sectors", ["cleaning"]],
  ["enterprises", "compliance", {}],
  ["interactions", "at", "2026-11-26"],
  ["interactions", "at", 1795442700000],
  ["interactions", "contacts", "a"],
  ["contacts", "sharedWithEnterprises", "oui"],
  ["needs", "buyer", { id: "a" }],
] as const)("in %s, a %s of %o is shown raw", ([type, field, value]) => {
  expect(readFields(type, { [field]: value })).toEqual({
    fields: {},
    odd: { [field]: value },
    unknown: {},
  });
});

test("a field of a newer version is unknown, and so is a member of an unknown set", () => {
  const plain = { colour: "bleu", "colours/bleu": true, "name/x": true, "/x": true };
  expect(readFields("enterprises", plain).unknown).toEqual(plain);
});

test("the cells of the merge are no fields", () => {
  const plain = { deleted: { dots: [] }, contests: ["a", "b"] };
  expect(readFields("enterprises", plain)).toEqual({ fields: {}, odd: {}, unknown: {} });
});

test("the members of a set are gathered in one order, whatever the order of their cells", () => {
  const plain = {
    "keywords/traiteur": true,
    "keywords/buffet": true,
    "keywords/ancien": false,
    "keywords/24/7": true,
    "seaoCodes/S5": null,
  };
  const fields = { keywords: ["24/7", "buffet", "traiteur"] };
  expect(readFields("offers", plain)).toEqual({ fields, odd: {}, unknown: {} });
  const reversed = Object.fromEntries(Object.entries(plain).toReversed());
  expect(readFields("offers", reversed).fields).toEqual(fields);
});

test("links are gathered like a set", () => {
  const plain = { "contacts/b": true, "contacts/a": true };
  expect(readFields("interactions", plain).fields).toEqual({ contacts: ["a", "b"] });
});

test("a member that is not in the list, has no name or says neither yes nor no is odd", () => {
  const odd = { "servedMrcs/999": true, "servedMrcs/070": "oui", "purposes/": true };
  const plain = { ...odd, "servedMrcs/080": true };
  expect(readFields("enterprises", plain)).toEqual({
    fields: { servedMrcs: ["080"] },
    odd,
    unknown: {},
  });
});

test("items are gathered with their keys, in the order of their keys", () => {
  const plain = {
    "compliance/k2": { kind: "bond" },
    "compliance/k1": { kind: "cnesst", number: "12", expiresOn: "2026-12-04" },
  };
  expect(readFields("enterprises", plain)).toEqual({
    fields: {
      compliance: [
        { key: "k1", kind: "cnesst", number: "12", expiresOn: "2026-12-04" },
        { key: "k2", kind: "bond" },
      ],
    },
    odd: {},
    unknown: {},
  });
});

test("an item keeps the parts of a newer version; a part of another kind is left out and shown raw", () => {
  const item = { kind: "bond", expiresOn: "bientôt", number: null, scope: "Québec" };
  const { fields, odd } = readFields("enterprises", { "compliance/k": item });
  expect(fields.compliance).toEqual([{ key: "k", kind: "bond", scope: "Québec" }]);
  expect(odd).toEqual({ "compliance/k": item });
});

test.for([true, "bond", ["bond"]])("an item of %o is odd", (value) => {
  expect(readFields("enterprises", { "compliance/k": value })).toEqual({
    fields: {},
    odd: { "compliance/k": value },
    unknown: {},
  });
});

test("an emptied part is no odd part", () => {
  expect(readFields("enterprises", { "compliance/k": { number: null } })).toEqual({
    fields: { compliance: [{ key: "k" }] },
    odd: {},
    unknown: {},
  });
});

test("reading changes nothing of what it was given", () => {
  const plain = Object.freeze({ "compliance/k": Object.freeze({ kind: "bond", number: 3 }) });
  expect(() => readFields("enterprises", plain)).not.toThrow();
});

test("a member of a newer version that was taken out again is nothing to warn of", () => {
  const plain = { "sectors/space": false, "sectors/cleaning": false };
  expect(readFields("enterprises", plain)).toEqual({ fields: {}, odd: {}, unknown: {} });
});
