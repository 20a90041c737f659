import { expect, test } from "vitest";
import { audiences, type FieldAudience, mayRead, type Standing } from "#domain/audience.ts";

const nobody = "team";

test.for<[FieldAudience, Standing, string]>([
  ["team", { own: true, shared: true, confidential: false }, nobody],
  ["own-enterprise", {}, nobody],
  ["own-enterprise", { own: false }, nobody],
  ["own-enterprise", { own: true }, "team enterprise"],
  ["enterprise-if-shared", {}, nobody],
  ["enterprise-if-shared", { shared: false }, nobody],
  ["enterprise-if-shared", { shared: true }, "team enterprise"],
  ["enterprise-unless-confidential", {}, "team enterprise"],
  ["enterprise-unless-confidential", { confidential: false }, "team enterprise"],
  ["enterprise-unless-confidential", { confidential: true }, nobody],
  ["enterprise-unless-confidential", { own: true }, "team enterprise buyer"],
  ["enterprise-unless-confidential", { own: true, confidential: true }, nobody],
  ["enterprise", {}, "team enterprise"],
  // A buyer reads of buyers its own sheet, as enterprises read it.
  ["enterprise", { own: true }, "team enterprise buyer"],
  ["public", {}, "team enterprise buyer public"],
])("a field for %s, %o, is read by %s", ([field, standing, readers]) => {
  expect(audiences.filter((reader) => mayRead(field, reader, standing)).join(" ")).toBe(readers);
});

test("without a standing, only what is open to all enterprises is read", () => {
  expect(mayRead("own-enterprise", "enterprise")).toBe(false);
  expect(mayRead("enterprise", "enterprise")).toBe(true);
});
