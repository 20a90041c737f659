import { expect, test } from "vitest";
import { checkField, declarations, schemaOf } from "#domain/schema.ts";
import { fieldsOf, isRecordType, recordTypes } from "#domain/record-types.ts";
import {
  aBuyer,
  aContact,
  aDevice,
  aFollowUp,
  aMember,
  anEnterprise,
  anEvent,
  anId,
  anInteraction,
  aNeed,
  anAudience,
  aProposal,
  aReader,
  anOffer,
  aSigner,
  anEnrolment,
  aWish,
  aVeto,
  aMeeting,
  aRating,
} from "../support/builders.ts";

const built = {
  enterprises: anEnterprise({ compliance: [{ key: "k", kind: "bond", expiresOn: "2026-12-04" }] }),
  offers: anOffer({ seaoCodes: ["S5"], unspsc: ["76120000"] }),
  buyers: aBuyer(),
  contacts: aContact(),
  needs: aNeed(),
  interactions: anInteraction({ contacts: [anId()] }),
  followUps: aFollowUp(),
  events: anEvent(),
  devices: aDevice(),
  members: aMember(),
  audiences: anAudience(),
  readers: aReader(),
  proposals: aProposal(),
  signers: aSigner(),
  teams: { officer: "Solène Roy", officerEmail: "solene@exemple.qc.ca" },
  incidents: { learnedOn: "2026-11-20", kind: "other", seriousRisk: "no", people: 3 },
  enrolments: anEnrolment({ arrivesAt: "09:30", people: [anId()] }),
  wishes: aWish(),
  vetoes: aVeto(),
  meetings: aMeeting({ pinned: true }),
  ratings: aRating({ potentialAmount: 400_000 }),
  accessRequests: { askedOn: "2026-11-20", kind: "access", contact: anId() },
} as const;
const types = Object.keys(recordTypes).filter(isRecordType);

test.for(types)("what the builder of %s makes is valid", (type) => {
  expect(schemaOf(type).safeParse(built[type]).error).toBeUndefined();
});

test("a field that is not in the table is refused", () => {
  expect(schemaOf("events").safeParse({ title: "A", colour: "bleu" }).success).toBe(false);
});

test.for([
  ["enterprises", { name: "" }],
  ["enterprises", { name: "é".repeat(513) }],
  ["enterprises", { compliance: [{ kind: "bond" }] }],
  ["enterprises", { compliance: [{ key: "", kind: "bond" }] }],
  ["enterprises", { purposes: ["é".repeat(513)] }],
  ["enterprises", { purposes: [""] }],
  ["interactions", { contacts: ["x"] }],
] as const)("in %s, %.40o is refused", ([type, fields]) => {
  expect(schemaOf(type).safeParse(fields).success).toBe(false);
});

test.for(types)("every field of %s declares who reads it and whether it is personal", (type) => {
  const { shape } = schemaOf(type);
  for (const [field, { audience, personal }] of Object.entries(fieldsOf(type))) {
    const schema = shape[field];
    expect(schema && declarations.get(schema)).toEqual({
      type,
      field,
      audience,
      personal,
      secret: fieldsOf(type)[field]?.secret === true,
    });
  }
  expect(Object.keys(shape)).toEqual(Object.keys(fieldsOf(type)));
});

test.for([
  ["enterprises", "name", "Récup"],
  ["enterprises", "phone", "demander Nadine"],
  ["enterprises", "crews", 0],
  ["enterprises", "verifiedOn", "2026-11-26"],
  ["enterprises", "legalForm", "npo"],
  ["enterprises", "phone", null],
  ["enterprises", "phone", ""],
  ["enterprises", "sectors/cleaning", true],
  ["enterprises", "sectors/cleaning", false],
  ["enterprises", "sectors/cleaning", null],
  ["enterprises", "purposes/24/7", true],
  ["enterprises", "compliance/k", { kind: "bond", newer: 1 }],
  ["enterprises", "compliance/k", null],
  ["offers", "seaoCodes/S5", true],
  ["offers", "unspsc/76120000", true],
  ["interactions", "contacts/111111111111", true],
  ["interactions", "buyer", "111111111111"],
  ["interactions", "at", "2026-11-26T14:05:00Z"],
  ["interactions", "summary", "é".repeat(8192)],
  ["enterprises", "mission", "é".repeat(280)],
  ["contacts", "sharedWithEnterprises", false],
  ["events", "start", "09:30"],
  ["events", "pauses/k", { from: "10:15", to: "10:30" }],
  ["enrolments", "leavesAt", null],
] as const)("in %s, %s may be %.20o", ([type, cell, value]) => {
  expect(checkField(type, cell, value)).toBeUndefined();
});

test.for([
  ["enterprises", "name", null, { code: "field.missing" }],
  ["enterprises", "name", "", { code: "field.missing" }],
  ["enterprises", "name", 3, { code: "field.kind" }],
  ["enterprises", "name", "é".repeat(513), { code: "name.long", longest: 1024 }],
  ["enterprises", "mission", "e".repeat(281), { code: "name.long", longest: 280 }],
  ["interactions", "summary", `a${"é".repeat(8192)}`, { code: "text.long", over: 1 }],
  ["enterprises", "crews", -1, { code: "count.unreadable" }],
  ["enterprises", "maxContract", 0.5, { code: "money.unreadable" }],
  ["enterprises", "verifiedOn", "2026-02-30", { code: "day.unreadable" }],
  ["enterprises", "legalForm", "band", { code: "choice.unknown" }],
  ["enterprises", "sectors", "cleaning", { code: "field.kind" }],
  ["enterprises", "sectors/band", true, { code: "member.shape", member: "band" }],
  ["enterprises", "sectors/cleaning", "oui", { code: "field.kind" }],
  ["enterprises", "name/x", true, { code: "field.kind" }],
  ["enterprises", "compliance/k", { kind: "band" }, { code: "field.kind" }],
  ["enterprises", "purposes/", true, { code: "member.shape", member: "" }],
  ["offers", "seaoCodes/76120000", true, { code: "member.shape", member: "76120000" }],
  ["offers", "unspsc/S5", true, { code: "member.shape", member: "S5" }],
  ["interactions", "contacts/x", true, { code: "member.shape", member: "x" }],
  ["interactions", "buyer", "x", { code: "field.kind" }],
  ["interactions", "at", "2026-11-26", { code: "field.kind" }],
  ["contacts", "sharedWithEnterprises", "oui", { code: "field.kind" }],
  ["events", "start", "9 h", { code: "clock.unreadable" }],
  ["events", "end", "24:00", { code: "clock.unreadable" }],
  ["events", "pauses/k", { from: "9 h" }, { code: "field.kind" }],
] as const)("in %s, %s may not be %.20o", ([type, cell, value, problem]) => {
  expect(checkField(type, cell, value)).toEqual({ weight: "stop", ...problem });
});

test("a field that no table has is the program's fault", () => {
  for (const cell of ["colour", "constructor", "/x"]) {
    expect(() => checkField("events", cell, "bleu")).toThrow(RangeError);
  }
});

test("a photo is named by the bytes of an attachment, and by nothing else", () => {
  expect(checkField("contacts", `photos/${"0f".repeat(32)}`, true)).toBeUndefined();
  expect(checkField("contacts", "photos/carte.jpg", true)).toMatchObject({ code: "member.shape" });
});
