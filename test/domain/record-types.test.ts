import { expect, expectTypeOf, test } from "vitest";
import type { Day } from "#domain/day.ts";
import type { Fields, LinkTarget } from "#domain/field.ts";
import {
  type ChangesOf,
  type FieldsOf,
  fieldsOf,
  isRecordType,
  type RecordType,
  recordTypes,
} from "#domain/record-types.ts";

const every = Object.entries(recordTypes).flatMap(([type, fields]) =>
  Object.entries<Fields[string]>(fields).map(([field, spec]) => ({ type, field, spec })),
);

test("the types of records are those of the contract", () => {
  expect(Object.keys(recordTypes)).toEqual([
    ..."enterprises offers buyers contacts needs interactions followUps events".split(" "),
    ..."devices members audiences readers proposals teams incidents accessRequests signers".split(
      " ",
    ),
    ..."enrolments wishes vetoes meetings ratings".split(" "),
  ]);
  expect(isRecordType("offers")).toBe(true);
  expect(isRecordType("toString")).toBe(false);
});

test("no field takes a name that the merge or a screen's entry already has", () => {
  const taken = ["id", "type", "state", "conflicts", "changedAt", "odd", "unknown", "record"];
  for (const { field } of every) {
    expect([...taken, "deleted", "contests", "erased"]).not.toContain(field);
    expect(field).toMatch(/^[a-z][A-Za-z]*$/);
  }
});

test("every list of options has each code once", () => {
  for (const { spec } of every) {
    const options = "options" in spec ? (spec.options ?? []) : [];
    expect(new Set(options).size).toBe(options.length);
    for (const option of options) expect(option).toMatch(/^[a-z\d]+(-[a-z\d]+)*$/);
  }
});

test("a field without an audience, or without a word on personal data, does not compile", () => {
  // @ts-expect-error -- no audience
  const open: Fields = { phone: { kind: "phone", personal: false } };
  // @ts-expect-error -- personal is not said
  const silent: Fields = { phone: { kind: "phone", audience: "team" } };
  const said = { audience: "team", personal: false } as const;
  // @ts-expect-error -- a choice needs its options
  const bare: Fields = { legalForm: { kind: "choice", ...said } };
  // @ts-expect-error -- a link needs what it points to
  const lost: Fields = { buyer: { kind: "link", ...said } };
  expect([open, silent, bare, lost]).toHaveLength(4);
});

test("links point to types of records", () => {
  expectTypeOf<LinkTarget>().toExtend<RecordType>();
  const targets = every.flatMap(({ spec }) => ("to" in spec ? [spec.to] : []));
  expect(targets.length).toBeGreaterThan(10);
  expect(targets.filter((target) => !isRecordType(target))).toEqual([]);
});

test("plain values have the type of their field", () => {
  type Enterprise = Required<FieldsOf<"enterprises">>;
  expectTypeOf<Enterprise["name"]>().toEqualTypeOf<string>();
  expectTypeOf<Enterprise["maxContract"]>().toEqualTypeOf<number>();
  expectTypeOf<Enterprise["verifiedOn"]>().toEqualTypeOf<Day>();
  expectTypeOf<Enterprise["legalForm"]>().toExtend<"npo" | "mutual" | `${string}-coop`>();
  expectTypeOf<Enterprise["servedMrcs"][number]>().toExtend<`${number}`>();
  expectTypeOf<Enterprise["purposes"]>().toEqualTypeOf<readonly string[]>();
  expectTypeOf<Enterprise["compliance"][number]["key"]>().toEqualTypeOf<string>();
  expectTypeOf<Enterprise["compliance"][number]["expiresOn"]>().toEqualTypeOf<Day | undefined>();
  expectTypeOf<Required<FieldsOf<"contacts">>["sharedWithEnterprises"]>().toEqualTypeOf<boolean>();
  expectTypeOf<Required<FieldsOf<"interactions">>["contacts"]>().toEqualTypeOf<readonly string[]>();
  expectTypeOf<{ phone: null; name: string }>().toExtend<ChangesOf<"buyers">>();
});

test("what DOMAIN says of audiences holds, field by field", () => {
  const of = (type: RecordType, audience: string) =>
    Object.entries(fieldsOf(type))
      .filter(([, spec]) => spec.audience === audience)
      .map(([field]) => field);
  expect(of("enterprises", "own-enterprise")).toEqual(["maxContract"]);
  expect(recordTypes.enterprises.compliance.parts.number.audience).toBe("own-enterprise");
  expect(of("offers", "public")).toEqual(Object.keys(recordTypes.offers));
  expect(of("enterprises", "team")).toEqual(["tags"]);
  expect(of("buyers", "team")).toEqual(["budgetMonth", "tags"]);
  expect(of("contacts", "enterprise-if-shared")).toEqual([
    "buyer",
    "enterprise",
    "firstName",
    "lastName",
    "function",
    "workEmail",
    "workPhone",
    "extension",
  ]);
  expect(of("needs", "team")).toEqual(["source", "confidential"]);
  const inTeam = ["interactions", "followUps", "devices", "members", "vetoes", "ratings"] as const;
  for (const type of [...inTeam, "audiences", "readers", "proposals"] as const) {
    expect(of(type, "team")).toEqual(Object.keys(recordTypes[type]));
  }
});

test("of a day, one reads who comes and where; of its own part, when and with whom", () => {
  const of = (type: RecordType, audience: string) =>
    Object.entries(fieldsOf(type))
      .filter(([, spec]) => spec.audience === audience)
      .map(([field]) => field);
  expect(of("events", "team")).toEqual(["tables", "minimum", "lostTables", "printed"]);
  expect(of("enrolments", "day")).toEqual(["event", "enterprise", "buyer", "table"]);
  expect(of("enrolments", "team")).toEqual(["people", "arrivals"]);
  expect(of("wishes", "own")).toEqual(Object.keys(recordTypes.wishes));
  expect(of("meetings", "team")).toEqual(["origin", "pinned"]);
  expect(of("meetings", "own")).toHaveLength(6);
});

test("what a publication is signed, re-keyed and answered with is secret, and nothing else", () => {
  const secret = every.filter(({ spec }) => spec.secret === true);
  expect(secret.map(({ type, field }) => `${type}.${field}`)).toEqual([
    "audiences.hmacKey",
    "audiences.signKey",
    "audiences.verifyKey",
    "readers.reply",
  ]);
});

test("all of a contact, and every free text of a note or a promise, is about a person", () => {
  for (const spec of Object.values(recordTypes.contacts)) expect(spec.personal).toBe(true);
  const { interactions, followUps } = recordTypes;
  expect([interactions.subject, interactions.summary, followUps.what]).toEqual([
    expect.objectContaining({ personal: true, audience: "team" }),
    expect.objectContaining({ personal: true, audience: "team" }),
    expect.objectContaining({ personal: true, audience: "team" }),
  ]);
});

test("nothing personal is public", () => {
  expect(every.filter(({ spec }) => spec.personal && spec.audience === "public")).toEqual([]);
});
