import {
  array,
  assert,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  tuple,
  constant,
} from "fast-check";
import { expect, test } from "vitest";
import { makeSearchIndex, type SearchDoc, type SearchIndex } from "#search/search-index.ts";
import { aDoc, anIndex, namesOf } from "../support/search-builders.ts";
import { searchCorpus } from "../support/search-corpus.ts";

function build(index: SearchIndex, docs: readonly SearchDoc[]): number {
  return [...index.build(docs)].at(-1) ?? 0;
}

test("a record put again is found by its new words alone", () => {
  const index = anIndex(aDoc("Roy", ["menuiserie"]));
  index.put(aDoc("Roy", ["boulangerie"]));
  expect(index.size).toBe(1);
  expect(index.find("menuiserie").hits).toEqual([]);
  expect(namesOf(index.find("boulangerie"))).toEqual(["Roy"]);
});

test("a record removed is found no more, and its words are proposed no more", () => {
  const index = anIndex("Traiteur Méandre", "Musée");
  index.remove("enterprises/Traiteur Méandre");
  index.remove("enterprises/unknown");
  expect(index.size).toBe(1);
  expect(index.find("traitteur")).toMatchObject({ hits: [], corrections: [], terms: [] });
});

test("while it is being built, what is done is found", () => {
  const index = makeSearchIndex();
  const docs = searchCorpus(2000);
  const missed: string[] = [];
  for (const done of index.build(docs)) {
    const { key = "", texts = [] } = docs[done - 1] ?? {};
    const look = done % 100 === 0 ? index.find(texts[0]?.text ?? "").hits : [{ key }];
    if (!look.some((hit) => hit.key === key)) missed.push(key);
  }
  expect(missed).toEqual([]);
  expect(index.size).toBe(2000);
});

test("what is put while it is being built is found at once and stays", () => {
  const index = makeSearchIndex();
  const building = index.build(searchCorpus(1500));
  for (let step = 0; step < 700; step++) building.next();
  index.put(aDoc("Zythologie Beauséjour"));
  expect(namesOf(index.find("zythologie"))).toEqual(["Zythologie Beauséjour"]);
  expect(Array.from(building).at(-1)).toBe(1500);
  expect(namesOf(index.find("zythologie"))).toEqual(["Zythologie Beauséjour"]);
});

test("a build given up half-way leaves an index that works", () => {
  const index = makeSearchIndex();
  const docs = searchCorpus(1500);
  for (const count of index.build(docs)) if (count === 900) break;
  expect(index.size).toBe(900);
  expect(build(index, docs)).toBe(1500);
  expect(index.size).toBe(1500);
});

test("nothing to build is built", () => {
  const index = makeSearchIndex();
  expect(build(index, [])).toBe(0);
  expect(index.find("a").hits).toEqual([]);
});

const words = [
  "menuiserie",
  "Menuserie",
  "St-Éloi",
  "saint",
  "bœuf",
  "418 555-0133",
  "éco-quartier",
  "de",
  "Roy",
  "roi",
];
const texts = array(
  record({
    text: array(constantFrom(...words), { maxLength: 5 }).map((all) => all.join(" ")),
    weight: integer({ min: 1, max: 15 }),
  }),
  { minLength: 1, maxLength: 3 },
);
const keys = integer({ min: 0, max: 12 });
const steps = array(
  oneof(
    { weight: 4, arbitrary: tuple(constant("put" as const), keys, texts) },
    tuple(constant("remove" as const), keys, constant([])),
    tuple(constant("find" as const), keys, constant([])),
    tuple(constant("build" as const), keys, texts),
  ),
  { maxLength: 60 },
);
const queries = [
  "menuiserie",
  "menuserie",
  "st",
  "saint eloi",
  "boeuf roy",
  "5550133",
  "ecoquartier",
  "m",
  "roi de",
  "sain eloy",
  "418 555 bœuf roy xyz",
];

test("writes in any order give the same answers as an index made anew", () => {
  assert(
    property(steps, (all) => {
      const index = makeSearchIndex();
      const held = new Map<string, SearchDoc>();
      for (const [step, n, given] of all) {
        const doc = { key: `k${n}`, type: n % 3 === 0 ? "buyers" : "enterprises", texts: given };
        if (step === "find") index.find(queries[n % queries.length] ?? "");
        else if (step === "remove") index.remove(doc.key);
        else if (step === "put") index.put(doc);
        else build(index, [doc]);
        if (step === "remove") held.delete(doc.key);
        else if (step !== "find") held.set(doc.key, doc);
      }
      const anew = makeSearchIndex();
      build(anew, [...held.values()]);
      expect(index.size).toBe(held.size);
      for (const query of queries) expect(answer(index, query)).toEqual(answer(anew, query));
    }),
  );
});

test("thousands of writes give the same answers as an index made anew", () => {
  const index = makeSearchIndex();
  const before = searchCorpus(1200, 1);
  const after = searchCorpus(1200, 2);
  build(index, before);
  for (const doc of [...after, ...before.slice(0, 300)]) index.put(doc);
  for (const doc of after.slice(0, 100)) index.remove(doc.key);
  const held = new Map([...before, ...after, ...before.slice(0, 300)].map((doc) => [doc.key, doc]));
  for (const doc of after.slice(0, 100)) held.delete(doc.key);
  const anew = makeSearchIndex();
  build(anew, [...held.values()]);
  expect(index.size).toBe(held.size);
  for (const query of [
    "menuserie",
    "r",
    "saint",
    "tremblay rimouski",
    "418",
    "traiteur mont joli",
    "cafe",
  ])
    expect(answer(index, query)).toEqual(answer(anew, query));
});

/** All but the order of equals, which is that of the writes. */
function answer(index: SearchIndex, query: string) {
  const { hits, counts, corrections, terms, partial } = index.find(query);
  return {
    hits: hits.map(({ key, type, score }) => `${score} ${type} ${key}`).toSorted(),
    counts: { ...counts },
    corrections,
    terms: terms.toSorted(),
    partial,
  };
}
