import { expect, test } from "vitest";
import { needsDecision } from "#formats/match.ts";
import { bringIn, known } from "../support/imports.ts";

const header = "id;Nom usuel;NEQ;Municipalité;Téléphone;Mission";
const recup = {
  name: "Récup du Littoral",
  neq: "1100000018",
  municipality: "08023",
  phone: "418 555-0133",
};

test("a row is found by its id first, and then nothing is asked: the file came from us", async () => {
  const { matches, matched } = await bringIn([header, "abc;Récup;;;;"], {
    enterprises: [known("abc", recup)],
  });
  expect(matches).toEqual([{ kind: "found", id: "abc", by: "id" }]);
  expect(matched.map(needsDecision)).toEqual([false]);
});

test("else by its NEQ, and a field that differs is asked", async () => {
  const { matches, matched } = await bringIn([header, ";Récup inc.;1100000018;;418 555-0199;"], {
    enterprises: [known("abc", recup)],
  });
  expect(matches).toEqual([{ kind: "found", id: "abc", by: "key" }]);
  expect(matched[0]?.comparison.differences).toEqual([
    { target: "name", here: "Récup du Littoral", inFile: "Récup inc.", preferred: "here" },
    { target: "phone", here: "418 555-0133", inFile: "418 555-0199", preferred: "file" },
  ]);
  expect(matched.map(needsDecision)).toEqual([true]);
});

test("else by exact name and place, spaces aside, and what is only added is not asked", async () => {
  const { matches, matched } = await bringIn(
    [header, ";  Récup  du Littoral ;;Ste-Félicité;;Trie et revend"],
    { enterprises: [known("abc", recup)] },
  );
  expect(matches).toEqual([{ kind: "found", id: "abc", by: "key" }]);
  expect(matched[0]?.comparison).toMatchObject({
    additions: { mission: "Trie et revend" },
    differences: [],
  });
  expect(matched.map(needsDecision)).toEqual([false]);
});

test("a phone that was never brought to its form is no difference", async () => {
  const { matched } = await bringIn([header, "abc;Récup du Littoral;;;418-555-0133;"], {
    enterprises: [known("abc", { ...recup, phone: "(418) 555-0133" })],
  });
  expect(matched[0]?.comparison).toMatchObject({ additions: {}, differences: [] });
});

test("a merged record answers for the one it was merged into", async () => {
  const { matches } = await bringIn([header, "old;Récup;;;;"], {
    enterprises: [
      known("abc", recup),
      known("old", { name: "X" }, { state: "binned", into: "abc" }),
    ],
  });
  expect(matches).toEqual([{ kind: "found", id: "abc", by: "id" }]);
});

test("a live record is found before one in the bin, which is proposed for « Reprendre »", async () => {
  const binned = known("aaa", recup, { state: "binned" });
  const row = ";Récup du Littoral;1100000018;;;";
  expect((await bringIn([header, row], { enterprises: [binned] })).matches).toEqual([
    { kind: "binned", id: "aaa", by: "key" },
  ]);
  const both = await bringIn([header, row], { enterprises: [binned, known("bbb", recup)] });
  expect(both.matches).toEqual([{ kind: "found", id: "bbb", by: "key" }]);
});

test("an erased id is listed, and its derived id too", async () => {
  const erased = known("gone", {}, { state: "erased" });
  const { matches } = await bringIn([header, "gone;Récup;;;;"], { enterprises: [erased] });
  expect(matches).toEqual([{ kind: "erased", id: "gone" }]);
  const { derived } = await bringIn([header, ";Récup;;;;"]);
  const again = known(derived.get(2) ?? "", {}, { state: "erased" });
  const second = await bringIn([header, ";Récup;;;;"], { enterprises: [again] });
  expect(second.matches).toMatchObject([{ kind: "erased" }]);
});

test("the record that a row made is found again after it was renamed here", async () => {
  const row = ";Récup du Littoral;;Ste-Félicité;;";
  const { derived } = await bringIn([header, row]);
  const renamed = known(derived.get(2) ?? "", { name: "Le Récup", municipality: "08023" });
  const { matches, matched } = await bringIn([header, row], { enterprises: [renamed] });
  expect(matches).toEqual([{ kind: "found", id: renamed.id, by: "key" }]);
  expect(matched.map(needsDecision)).toEqual([true]);
});

test.each([
  ["name-place", ";RECUP DU LITTORAL INC.;;Sainte-Félicité;;"],
  ["name", ";Recup du littoral;;;;"],
  ["phone", ";Ressourcerie;;Matane;418-555-0133;"],
])("what may be the same by its %s is asked", async (reason, row) => {
  const { matches, matched } = await bringIn([header, row], { enterprises: [known("abc", recup)] });
  expect(matches).toEqual([{ kind: "probable", id: "abc", reason }]);
  expect(matched.map(needsDecision)).toEqual([true]);
});

test("two places of one name are two enterprises", async () => {
  const { matches } = await bringIn([header, ";Récup du Littoral;;Amqui;;"], {
    enterprises: [known("abc", recup)],
  });
  expect(matches).toEqual([{ kind: "new" }]);
});

test("a NEQ that cannot be right makes one of no two rows", async () => {
  const { matches, derived } = await bringIn([header, ";A;1199999999;;;", ";B;1199999999;;;"]);
  expect(matches).toEqual([{ kind: "new" }, { kind: "new" }]);
  expect(derived.get(2)).not.toBe(derived.get(3));
});

test("a line that says again what an earlier one said is that line, without a question", async () => {
  const row = ";Récup du Littoral;1100000018;Ste-Félicité;;";
  const { matches, matched } = await bringIn([header, row, row]);
  expect(matches).toEqual([{ kind: "new" }, { kind: "repeated", line: 2, reason: "key" }]);
  expect(matched.map(needsDecision)).toEqual([false, false]);
});

test("a line of the same NEQ with another phone is asked, one that only adds is not", async () => {
  const { matched } = await bringIn([
    header,
    ";Récup;1100000018;;418 555-0133;",
    ";Récup;1100000018;;418 555-0199;",
    ";Récup;1100000018;Matane;;",
    ";Récup;1100000018;Amqui;;",
  ]);
  expect(matched.map(({ match }) => match)).toEqual([
    { kind: "new" },
    ...Array.from({ length: 3 }, () => ({ kind: "repeated", line: 2, reason: "key" })),
  ]);
  expect(matched.map(needsDecision)).toEqual([false, true, false, true]);
});

test("two lines that may be one are asked too", async () => {
  const { matches } = await bringIn([
    header,
    ";Récup du Littoral;;Matane;418 555-0133;",
    ";Ressourcerie du Littoral;;Matane;418 555-0133;",
  ]);
  expect(matches).toEqual([{ kind: "new" }, { kind: "repeated", line: 2, reason: "phone" }]);
});

test("what stands here already and stays is no problem to look at again", async () => {
  const wrong = { name: "Récup", neq: "1199999999", municipality: "Québec" };
  const row = "abc;Récup;1199999999;Québec;;";
  const { matched } = await bringIn([header, row], { enterprises: [known("abc", wrong)] });
  expect(matched[0]?.row.problems).toHaveLength(2);
  expect(matched[0]?.problems).toEqual([]);
  const stranger = await bringIn([header, row.replace("abc", "")]);
  expect(stranger.matched[0]?.problems).toHaveLength(2);
});

test("two phones derive the same ids from the same sheet", async () => {
  const sheet = [header, ";Récup;;Matane;;", "C-12;Bois;;;;", ";Quai;1100000018;;;"];
  const [one, two] = [await bringIn(sheet), await bringIn(sheet)];
  expect(one.derived).toEqual(two.derived);
  expect(new Set(one.derived.values()).size).toBe(3);
  for (const id of one.derived.values()) expect(id).toMatch(/^[1-9A-HJ-NP-Za-km-z]{12}$/);
});

test("a value of the file that is doubted is not preferred to what is here", async () => {
  const { matched } = await bringIn(
    ["Nom usuel;Municipalité;NEQ;Téléphone", "Récup;Matane;1199999999;418 555-0199"],
    {
      enterprises: [
        known("abc", {
          name: "Récup",
          municipality: "08053",
          neq: "1100000018",
          phone: "418 555-0133",
        }),
      ],
    },
  );
  expect(matched[0]?.comparison.differences).toMatchObject([
    { target: "neq", preferred: "here" },
    { target: "phone", preferred: "file" },
  ]);
});

test("of a list that was read in part the rest is still to be mended, even if it is here", async () => {
  const { matched } = await bringIn(["Nom usuel;Familles", "Récup;Traiteur, Machins"], {
    enterprises: [known("abc", { name: "Récup", sectors: ["food-catering"] })],
  });
  expect(matched[0]?.problems).toMatchObject([{ problem: { code: "member.shape" } }]);
});
