import { expect, test } from "vitest";
import { bringIn, known } from "../support/imports.ts";

const header = "id;Nom usuel;NEQ;Municipalité;Téléphone;Mission";
const recup = { name: "Récup du Littoral", neq: "1100000018", phone: "418 555-0133" };
const outcomesOf = (plan: { readonly outcomes: ReadonlyMap<number, string> }) =>
  Object.fromEntries(plan.outcomes);

test("a new row makes a record under its derived id", async () => {
  const { plan, derived } = await bringIn([header, ";Récup;;Matane;;Trie"]);
  const { writes, outcomes } = plan();
  expect(writes).toEqual([
    {
      action: "create",
      type: "enterprises",
      id: derived.get(2),
      values: { name: "Récup", municipality: "08053", mission: "Trie" },
      lines: [2],
    },
  ]);
  expect(outcomes).toEqual(new Map([[2, "created"]]));
});

test("a sheet that was imported writes nothing the second time", async () => {
  const sheet = [
    header,
    ";Récup;;Matane;418 555-0133;Trie",
    ";Bois;1100000018;;;",
    ";Bois;1100000018;;;",
  ];
  const first = (await bringIn(sheet)).plan();
  const enterprises = first.writes.map(({ id, values }) => known(id, values));
  const second = (await bringIn(sheet, { enterprises })).plan();
  expect(second.writes).toEqual([]);
  expect(outcomesOf(second)).toEqual({ 2: "unchanged", 3: "unchanged", 4: "unchanged" });
});

test("of a file of ours only what changed is written", async () => {
  const { plan } = await bringIn([header, "abc;Récup;1100000018;;418 555-0199;"], {
    enterprises: [known("abc", recup)],
  });
  expect(plan().writes).toEqual([
    {
      action: "update",
      type: "enterprises",
      id: "abc",
      values: { name: "Récup", phone: "418 555-0199" },
      lines: [2],
    },
  ]);
});

test("what is to be asked is not written until it is said", async () => {
  const sheet = [header, ";Récup inc.;1100000018;;418 555-0199;"];
  const { plan, derived } = await bringIn(sheet, { enterprises: [known("abc", recup)] });
  expect(plan()).toEqual({ writes: [], outcomes: new Map([[2, "undecided"]]) });
  expect(plan({ 2: { kind: "skip" } })).toEqual({
    writes: [],
    outcomes: new Map([[2, "skipped"]]),
  });
  const same = plan({ 2: { kind: "same", keepHere: ["name"] } });
  expect(same.writes).toMatchObject([
    { action: "update", id: "abc", values: { phone: "418 555-0199" } },
  ]);
  const apart = plan({ 2: { kind: "apart" } });
  expect(apart.writes).toMatchObject([{ action: "create", id: derived.get(2) }]);
});

test("two enterprises of one NEQ get two ids: the derived one is taken", async () => {
  const { derived } = await bringIn([header, ";Récup;1100000018;;;"]);
  const id = derived.get(2) ?? "";
  const { plan } = await bringIn([header, ";Ressourcerie;1100000018;;;"], {
    enterprises: [known(id, recup)],
  });
  expect(plan({ 2: { kind: "apart" } }).writes).toMatchObject([
    { action: "create", id: "random1" },
  ]);
});

test("a record in the bin is resumed unless the person passes the line", async () => {
  const { plan } = await bringIn([header, ";Récup;1100000018;;;Trie"], {
    enterprises: [known("abc", { name: "Récup", neq: "1100000018" }, { state: "binned" })],
  });
  expect(plan().writes).toEqual([
    { action: "resume", type: "enterprises", id: "abc", values: { mission: "Trie" }, lines: [2] },
  ]);
  expect(outcomesOf(plan())).toEqual({ 2: "resumed" });
  expect(plan({ 2: { kind: "skip" } }).writes).toEqual([]);
});

test("an erased record is never written, whatever is said", async () => {
  const { plan } = await bringIn([header, "gone;Récup;;;;"], {
    enterprises: [known("gone", {}, { state: "erased" })],
  });
  for (const kind of ["apart", "skip"] as const)
    expect(plan({ 2: { kind } })).toEqual({ writes: [], outcomes: new Map([[2, "erased"]]) });
});

test("lines about one enterprise are one record", async () => {
  const { plan, derived } = await bringIn([
    header,
    ";Récup;1100000018;;;",
    ";Récup;1100000018;Matane;;",
    ";Récup;1100000018;;418 555-0133;",
  ]);
  expect(plan().writes).toEqual([
    {
      action: "create",
      type: "enterprises",
      id: derived.get(2),
      values: { ...recup, name: "Récup", municipality: "08053" },
      lines: [2, 3, 4],
    },
  ]);
  expect(outcomesOf(plan())).toEqual({ 2: "created", 3: "merged", 4: "merged" });
});

test("a line that has to be mended is left out, and the good one of the same thing stands alone", async () => {
  const { plan } = await bringIn([header, ";;1100000018;Matane;;", ";Récup;1100000018;;;"]);
  expect(outcomesOf(plan())).toEqual({ 2: "stopped", 3: "created" });
  expect(plan().writes).toMatchObject([
    { action: "create", values: { name: "Récup" }, lines: [3] },
  ]);
});

test("a line that repeats one nobody has decided waits with it", async () => {
  const { plan } = await bringIn(
    [header, ";Recup du littoral;;Matane;;", ";Recup du littoral;;Matane;;Trie"],
    { enterprises: [known("abc", recup)] },
  );
  expect(outcomesOf(plan())).toEqual({ 2: "undecided", 3: "undecided" });
  const same = plan({ 2: { kind: "same", keepHere: ["name"] } });
  expect(same.writes).toMatchObject([
    {
      action: "update",
      id: "abc",
      values: { municipality: "08053", mission: "Trie" },
      lines: [2, 3],
    },
  ]);
});

const withPerson = "Nom usuel;NEQ;Mission;Personne-ressource;Courriel de la personne-ressource";

test("the person of a row becomes a contact of its enterprise, once", async () => {
  const { plan, derived } = await bringIn([
    withPerson,
    "Récup;1100000018;Trie;Ève Dubé;eve@recup.example.com",
    "Récup;1100000018;;Ève Dubé;",
    "Récup;1100000018;;Luc Roy;",
  ]);
  expect(plan().writes.slice(1)).toEqual([
    {
      action: "create",
      type: "contacts",
      id: "random1",
      values: {
        firstName: "Ève",
        lastName: "Dubé",
        workEmail: "eve@recup.example.com",
        enterprise: derived.get(2),
      },
      lines: [2, 3],
    },
    {
      action: "create",
      type: "contacts",
      id: "random2",
      values: { firstName: "Luc", lastName: "Roy", enterprise: derived.get(2) },
      lines: [4],
    },
  ]);
});

test("a person whom the enterprise has already is found by name, and only what is new is written", async () => {
  const directory = {
    enterprises: [known("abc", { name: "Récup", neq: "1100000018", mission: "Trie" })],
    contacts: [known("eve", { firstName: "Eve", lastName: "Dube", enterprise: "abc" })],
  };
  const sheet = [withPerson, "Récup;1100000018;Trie;Ève Dubé;eve@recup.example.com"];
  const { plan, matched } = await bringIn(sheet, directory);
  expect(matched[0]?.comparison.differences).toEqual([]);
  const decided = plan({
    2: { kind: "same", keepHere: ["contact:firstName", "contact:lastName"] },
  });
  expect(decided.writes).toEqual([
    {
      action: "update",
      type: "contacts",
      id: "eve",
      values: { workEmail: "eve@recup.example.com" },
      lines: [2],
    },
  ]);
});

test("two e-mail addresses of one person are asked, also within the file", async () => {
  const { plan } = await bringIn([
    withPerson,
    "Récup;1100000018;Trie;Ève Dubé;eve@recup.example.com",
    "Récup;1100000018;;Ève Dubé;dube@recup.example.com",
  ]);
  expect(outcomesOf(plan())).toEqual({ 2: "created", 3: "undecided" });
});

test("the person of a row that is said to be another enterprise is a person of its own", async () => {
  const directory = {
    enterprises: [known("abc", { name: "Récup", phone: "418 555-0133" })],
    contacts: [known("eve", { firstName: "Ève", lastName: "Dubé", enterprise: "abc" })],
  };
  const sheet = [
    "Nom usuel;Mission;Téléphone;Personne-ressource",
    "Ressourcerie;Vend;418 555-0133;Ève Dubé",
  ];
  const { plan, derived } = await bringIn(sheet, directory);
  const [, contact] = plan({ 2: { kind: "apart" } }).writes;
  expect(contact).toMatchObject({ id: "random1", values: { enterprise: derived.get(2) } });
});

test("the outcomes add up to the lines, whatever the sheet", async () => {
  const { plan, matched } = await bringIn(
    [header, ";A;;;;", ";;;;;Trie", "gone;B;;;;", ";A;;;;", ";Récup;1100000018;;418 555-0199;"],
    { enterprises: [known("abc", recup), known("gone", {}, { state: "erased" })] },
  );
  expect(outcomesOf(plan())).toEqual({
    2: "created",
    3: "stopped",
    4: "erased",
    5: "merged",
    6: "undecided",
  });
  expect(plan().outcomes.size).toBe(matched.length);
});
