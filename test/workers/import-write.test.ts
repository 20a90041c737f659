import { expect, test } from "vitest";
import { deriveId } from "#storage/derive-id.ts";
import { findDraft, saveDraft } from "#storage/drafts.ts";
import { anEnterprise } from "../support/builders.ts";
import { aDesk } from "../support/import-desk.ts";
import {
  aColleague,
  anotherValue,
  aWorkspace,
  exchange,
  put,
  spaceId,
} from "../support/render.tsx";

const header = "Nom usuel;NEQ;Municipalité;Téléphone;Familles";

function names(of: { readonly directory: Awaited<ReturnType<typeof aWorkspace>>["directory"] }) {
  return of.directory
    .list("enterprises")
    .map(({ name = "" }) => name)
    .toSorted();
}

test("a sheet is written whole under ids that another phone derives too, and nothing the second time", async () => {
  const [mine, theirs] = [await aWorkspace(), await aWorkspace()];
  const sheet = [header, "Récup;1100000018;Matane;418 555-0133;Bois", "Couture;;Amqui;;"];
  const bringIn = async (workspace: typeof mine) => {
    const desk = await aDesk(workspace, sheet);
    await saveDraft(workspace.store.db, { key: "/importer", at: 1, value: {}, about: [] });
    const answer = await desk.write();
    expect(answer).toMatchObject({ is: "written", records: 2, left: [] });
    expect(desk.told.at(-1)).toBe("writing");
    expect(await findDraft(workspace.store.db, "/importer")).toBeUndefined();
  };
  await Promise.all([bringIn(mine), bringIn(theirs)]);
  expect(names(mine)).toEqual(["Couture", "Récup"]);
  const ids = [mine, theirs].map(({ directory }) =>
    directory
      .list("enterprises")
      .map(({ id }) => id)
      .toSorted(),
  );
  expect(ids[0]).toEqual(ids[1]);
  expect(ids[0]).toContain(await deriveId(spaceId, "enterprises", "neq", "1100000018"));

  const mark = mine.store.mark();
  const again = await aDesk(mine, sheet);
  expect((await again.review()).plan).toMatchObject({ records: 0, outcomes: { unchanged: 2 } });
  expect(await again.write()).toMatchObject({ is: "written", records: 0 });
  expect(mine.store.mark()).toBe(mark);
});

test("a duplicate is asked about, and what was said holds only beside the same record", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "enterprises", anEnterprise({ name: "Récup du Littoral" }));
  const desk = await aDesk(workspace, [header, "Récup inc.;1100000018;;418 555-0199;"]);
  const { questions, lines } = await desk.review();
  expect(questions).toEqual([{ line: 2, isOpen: true }]);
  expect(lines).toMatchObject({ toSettle: 1, ready: 0 });
  expect(await desk.question(2)).toMatchObject({
    about: id,
    nameInFile: "Récup inc.",
    nameBeside: "Récup du Littoral",
    fields: [
      { target: "name", here: "Récup du Littoral", inFile: "Récup inc.", preferred: "here" },
      { target: "phone", here: "418 555-0190", inFile: "418 555-0199", preferred: "file" },
    ],
    unchanged: 1,
  });
  const same = { kind: "same", keepHere: ["name"] } as const;
  const other = await desk.review({
    decisions: [{ line: 2, about: "somethingels", decision: same }],
  });
  expect(other.questions).toEqual([{ line: 2, isOpen: true }]);

  await desk.write({ decisions: [{ line: 2, about: id, decision: same }] });
  expect(workspace.directory.list("enterprises")).toMatchObject([
    { id, name: "Récup du Littoral", phone: "418 555-0199" },
  ]);
});

test("what is empty here may be left so", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "enterprises", { name: "Récup", neq: "1100000018" });
  const desk = await aDesk(workspace, [
    "Nom usuel;NEQ;Municipalité;Téléphone",
    "Récup inc.;1100000018;Matane;418 555-0133",
  ]);
  const decision = { kind: "same", keepHere: ["name", "municipality"] } as const;
  await desk.write({ decisions: [{ line: 2, about: id, decision }] });
  const entry = workspace.directory.find("enterprises", id);
  expect(entry).toMatchObject({ name: "Récup", phone: "418 555-0133" });
  expect(entry?.municipality).toBeUndefined();
});

test("« Deux entreprises » makes a second one", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "enterprises", { name: "Récup", neq: "1100000018" });
  const desk = await aDesk(workspace, [header, "Récup inc.;1100000018;;;"]);
  await desk.write({ decisions: [{ line: 2, about: id, decision: { kind: "apart" } }] });
  expect(names(workspace)).toEqual(["Récup", "Récup inc."]);
});

test("of a field with two values only the one that was shown is replaced", async () => {
  const mine = await aWorkspace();
  const id = await put(mine, "enterprises", {
    name: "Récup",
    neq: "1100000018",
    phone: "418 555-0100",
  });
  const theirs = await aColleague(mine);
  await anotherValue(mine, "enterprises", id, { phone: "418 555-0101" });
  await anotherValue(theirs, "enterprises", id, { phone: "418 555-0102" });
  await exchange(theirs, mine);
  const shown = mine.directory.find("enterprises", id)?.phone;

  const desk = await aDesk(mine, [
    "id;Nom usuel;NEQ;Téléphone",
    `${id};Récup;1100000018;418 555-0103`,
  ]);
  await desk.write();
  const entry = mine.directory.find("enterprises", id);
  expect(entry?.conflicts).toEqual(["phone"]);
  expect(JSON.stringify(entry?.record.fields["phone"])).not.toContain(shown);
  expect(JSON.stringify(entry?.record.fields["phone"])).toContain("418 555-0103");
});

test("a record in the bin is taken back, unless the person leaves it there", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "enterprises", { name: "Récup", municipality: "08053" });
  const entry = workspace.directory.find("enterprises", id);
  if (entry === undefined) throw new Error("no entry");
  await workspace.remove([entry]);
  const desk = await aDesk(workspace, [header, "Récup;;Matane;418 555-0133;"]);
  expect((await desk.review()).binned).toEqual([
    { line: 2, name: "Récup", about: id, isResumed: true },
  ]);
  const leave = [{ line: 2, about: id, decision: { kind: "skip" } }] as const;
  expect((await desk.review({ decisions: leave })).plan.records).toBe(0);
  await desk.write();
  expect(workspace.directory.find("enterprises", id)).toMatchObject({
    state: "live",
    phone: "418 555-0133",
  });
});

test("an erased record is listed, and not imported", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "enterprises", { name: "Récup" });
  await workspace.store.write(() => [
    { type: "enterprises", id, fields: [], erase: "gesture11111" },
  ]);
  const desk = await aDesk(workspace, ["id;Nom usuel;NEQ", `${id};Récup;1100000018`]);
  const review = await desk.review();
  expect(review.erased).toEqual([{ line: 2, name: "Récup" }]);
  expect(review.lines).toMatchObject({ erased: 1, ready: 0 });
  await desk.write();
  expect(names(workspace)).toEqual([]);
});

test("what was left aside is imported by itself later", async () => {
  const workspace = await aWorkspace();
  const desk = await aDesk(workspace, [header, "Récup;;;;", ";;Matane;;"]);
  expect(await desk.write()).toMatchObject({ is: "written", left: [3] });
  expect(names(workspace)).toEqual(["Récup"]);
  const review = await desk.review({ only: [3] });
  expect(review.lines).toMatchObject({ lines: 1, toMend: 1 });
  const mends = [{ target: "name", line: 3, text: "Bois" }] as const;
  await desk.write({ only: [3], mends });
  expect(names(workspace)).toEqual(["Bois", "Récup"]);
});

test("a record that changed since it was shown is shown again before it is written", async () => {
  const workspace = await aWorkspace();
  const id = await put(workspace, "enterprises", {
    name: "Récup",
    neq: "1100000018",
    phone: "418 555-0100",
  });
  const desk = await aDesk(workspace, [
    "id;Nom usuel;NEQ;Téléphone",
    `${id};Récup;1100000018;418 555-0103`,
  ]);
  await desk.review();
  await anotherValue(workspace, "enterprises", id, { phone: "418 555-0107" });
  expect(await desk.writeUnseen()).toMatchObject({ is: "changed" });
  expect(await desk.writeUnseen()).toMatchObject({ is: "written" });
  await workspace.store.catchUp();
  expect(workspace.directory.find("enterprises", id)?.phone).toBe("418 555-0103");
});
