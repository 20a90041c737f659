import { expect, test } from "vitest";
import { liveValues } from "#crdt/cell.ts";
import { sampleMember } from "#app/sample-acts.ts";
import { sampleId } from "#app/sample-id.ts";
import { binnedIn, unsettledIn } from "#workspace/odd-entries.ts";
import { directory, entries, options, sample, values } from "../support/sample.ts";

test("the sample holds this device, its person, and two colleagues with theirs", () => {
  expect(directory.find("members", sampleMember)?.name).toBe("Nadine");
  const names = new Map(directory.list("devices").map(({ name, member }) => [name, member]));
  expect(names).toEqual(
    new Map([
      ["Téléphone de Nadine", sampleMember],
      ["Téléphone de Solène", sampleId("members", "solene")],
      ["Portable du bureau", sampleId("members", "marc")],
    ]),
  );
});

test("three devices wrote it, each value under a number of its own, none left out", () => {
  const cells = sample.records.flatMap(({ fields }) => Object.values(fields));
  const dots = [...cells.flatMap(liveValues), ...sample.removed.map(({ value }) => value)];
  const numbers = new Map<string, number[]>();
  for (const { actor, n } of dots) numbers.set(actor, [...(numbers.get(actor) ?? []), n]);
  expect(new Set(numbers.keys())).toEqual(
    new Set(["Device-opening1", "MarcAn-portabLe", "SoLene-terrain1"]),
  );
  for (const [actor, used] of numbers) {
    expect(actor).toMatch(/^[1-9A-HJ-NP-Za-km-z]{6}-[1-9A-HJ-NP-Za-km-z]{8}$/);
    expect(used.toSorted((a, b) => a - b)).toEqual(used.map((_, place) => place + 1));
  }
});

test("two phone numbers of one person wait for a choice: this device’s and Solène’s", () => {
  const person = directory.find("contacts", sampleId("contacts", "Réjean Thibodeau-Lavoie"));
  const numbers = liveValues(person?.record.fields["workPhone"]);
  expect(numbers.map(({ actor, value }) => [actor.slice(0, 6), value])).toEqual([
    ["Device", "418 555-0117"],
    ["SoLene", "581 555-0164"],
  ]);
  const [mine, hers] = numbers.map(({ at }) => new Date(at).toDateString());
  expect(mine).toBe(hers);
});

test("what was there before the two is in the history, once", () => {
  const before = sample.removed.filter(({ value }) => value.value === "418 555-0100");
  expect(before).toHaveLength(1);
});

test("nothing else but a usual lead time is unsettled", () => {
  const conflicts = unsettledIn(directory).map(({ conflicts: [field] }) => field ?? "");
  expect(new Set(conflicts)).toEqual(new Set(["workPhone", "leadDays"]));
  expect(conflicts).toHaveLength(2);
});

test("a sheet and a note are in the bin", () => {
  const types = binnedIn(directory).map(({ type }) => type);
  expect(new Set(types)).toEqual(new Set(["enterprises", "interactions"]));
  expect(types).toHaveLength(2);
});

test("one sheet was changed this morning", () => {
  const recent = entries.filter(({ changedAt }) => options.now - changedAt < 12 * 3_600_000);
  expect(recent.map(({ id }) => id)).toEqual([sampleId("enterprises", "bout-du-quai")]);
});

test("nothing speaks of a sheet that was written on a later day", () => {
  const made = new Map(
    entries.map(({ type, id, record }) => {
      const times = Object.values(record.fields).flatMap(liveValues);
      return [`${type}/${id}`, Math.min(...times.map(({ at }) => at))];
    }),
  );
  const early = values.flatMap(({ entry, field, spec, value }) => {
    if (spec.kind !== "link" && spec.kind !== "links") return [];
    const written = made.get(`${entry.type}/${entry.id}`) ?? 0;
    const targets = [value].flat().map((id) => made.get(`${spec.to}/${String(id)}`) ?? Infinity);
    return targets.some((at) => at - written > 43_200_000) ? [`${entry.type}.${field}`] : [];
  });
  expect(early).toEqual([]);
});
