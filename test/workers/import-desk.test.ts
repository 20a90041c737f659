import { writeXlsx } from "hucre";
import { expect, test } from "vitest";
import { listReceived } from "#storage/inbox.ts";
import { anEnterprise } from "../support/builders.ts";
import { aDesk } from "../support/import-desk.ts";
import { aWorkspace, put } from "../support/render.tsx";
import { fileOf, oldDirectory } from "../support/sheets.ts";

const header = "Nom usuel;NEQ;Municipalité;Téléphone;Familles";

function names(of: { readonly directory: Awaited<ReturnType<typeof aWorkspace>>["directory"] }) {
  return of.directory
    .list("enterprises")
    .map(({ name = "" }) => name)
    .toSorted();
}

test("a sheet of any hand is looked at: letters, delimiter, titles, columns", async () => {
  const workspace = await aWorkspace();
  const desk = await aDesk(workspace, fileOf(oldDirectory, { encoding: "windows-1252" }));
  const answer = await desk.look(desk.choices());
  if (answer.is !== "table") throw new Error(answer.is);
  const { look } = answer;
  expect(look).toMatchObject({
    encoding: "windows-1252",
    delimiter: ";",
    headerLine: 4,
    sheet: "enterprises",
    rows: 5,
  });
  expect(look.columns.map(({ header: title, target }) => [title, target])).toEqual([
    ["nom_org", "name"],
    ["no_neq", "neq"],
    ["Ville", "municipality"],
    ["tel", "phone"],
    ["Courriel", "email"],
    ["Secteur", "sectors"],
    ["contact", "contact:fullName"],
    ["remarque", undefined],
  ]);
});

test("of an Excel workbook the person chooses the sheet", async () => {
  const workspace = await aWorkspace();
  const desk = await aDesk(
    workspace,
    await writeXlsx({
      sheets: [
        {
          name: "Entreprises",
          rows: [
            ["Nom usuel", "NEQ"],
            ["Récup du Littoral", 1_100_000_018],
          ],
        },
        {
          name: "Personnes",
          rows: [
            ["Prénom", "Nom de famille", "Fonction"],
            ["Anne", "Roy", "Achats"],
          ],
        },
      ],
    }),
  );
  const first = await desk.look(desk.choices());
  expect(first).toMatchObject({
    look: { tab: 0, sheet: "enterprises", rows: 1, from: "workbook" },
  });
  expect(await desk.look(desk.choices({ tab: 1 }))).toMatchObject({
    look: { tab: 1, sheet: "contacts", tabs: [{ name: "Entreprises" }, { name: "Personnes" }] },
  });
  await desk.write({ tab: 0 });
  expect(names(workspace)).toEqual(["Récup du Littoral"]);
});

test("a file that is no list, or that is gone, is said to be so", async () => {
  const workspace = await aWorkspace();
  const desk = await aDesk(workspace, new TextEncoder().encode("%PDF-1.7"));
  expect(await desk.look(desk.choices())).toEqual({
    is: "refused",
    problem: { code: "table.foreign", weight: "stop", looks: "pdf" },
  });
  expect(await desk.look(desk.choices({ file: "import/elsewhere" }))).toEqual({ is: "gone" });
});

test("a sheet on its way in is no file of a colleague", async () => {
  const workspace = await aWorkspace();
  await aDesk(workspace, [header, "Récup;;;;"]);
  expect(await listReceived(workspace.store.db)).toEqual([]);
});

test("the counts of the lines add up, whatever is in them", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "enterprises", anEnterprise({ neq: "1199999997", phone: "418 555-0100" }));
  const desk = await aDesk(workspace, fileOf(oldDirectory, { encoding: "windows-1252" }));
  const { lines, plan } = await desk.review();
  const { lines: all, ...parts } = lines;
  expect(Object.values(parts).reduce((sum, count) => sum + count)).toBe(all);
  expect(lines).toEqual({
    lines: 6,
    ready: 2,
    toLook: 1,
    toMend: 1,
    toSettle: 1,
    skipped: 0,
    erased: 0,
    empty: 1,
  });
  expect(plan).toMatchObject({ outcomes: { created: 2, merged: 1 }, people: 1 });
});

test("one mending serves every row that says the same, and a cell mended wrongly is mended again", async () => {
  const workspace = await aWorkspace();
  const desk = await aDesk(workspace, [
    "Nom usuel;Forme juridique",
    "Récup;Organisme",
    "Bois;Organisme",
    "Couture;OBNL",
  ]);
  const before = await desk.review();
  expect(before.stops.first).toMatchObject([
    { target: "legalForm", raw: "Organisme", lines: [2, 3], name: "Récup" },
  ]);
  const wrong = { target: "legalForm", raw: "Organisme", text: "Coop" } as const;
  const right = { target: "legalForm", raw: "Coop", text: "Mutuelle" } as const;
  const stillWrong = await desk.review({ mends: [wrong] });
  expect(stillWrong.stops.first).toMatchObject([{ raw: "Coop", lines: [2, 3] }]);
  await desk.write({ mends: [wrong, right] });
  expect(
    workspace.directory
      .list("enterprises")
      .map(({ legalForm = "" }) => legalForm)
      .toSorted(),
  ).toEqual(["mutual", "mutual", "npo"]);
});

test("a member of a list is mended wherever it stands", async () => {
  const workspace = await aWorkspace();
  const desk = await aDesk(workspace, [
    "Nom usuel;Familles",
    "Récup;Traiteur, Machins",
    "Bois;Machins",
  ]);
  const { stops } = await desk.review();
  expect(stops.first).toMatchObject([{ problem: { member: "Machins" }, lines: [2, 3] }]);
  const mend = { target: "sectors", member: "Machins", text: "textile-sewing" } as const;
  await desk.write({ mends: [mend] });
  expect(workspace.directory.list("enterprises").map(({ sectors }) => sectors)).toEqual(
    expect.arrayContaining([["food-catering", "textile-sewing"], ["textile-sewing"]]),
  );
});

test("what is missing in two rows is two things", async () => {
  const workspace = await aWorkspace();
  const desk = await aDesk(workspace, [header, ";1100000018;;;", ";;Matane;;"]);
  const { stops } = await desk.review();
  expect(stops.first.map(({ lines }) => lines)).toEqual([[2], [3]]);
  const mends = [{ target: "name", line: 3, text: "Bois" }] as const;
  expect((await desk.review({ mends })).stops.first.map(({ lines }) => lines)).toEqual([[2]]);
  await desk.write({ mends });
  expect(names(workspace)).toEqual(["Bois"]);
});

test("doubts stop nothing, and are kept one by one or all of a kind", async () => {
  const workspace = await aWorkspace();
  const desk = await aDesk(workspace, [header, "Récup;;;555-0101;", "Bois;;;555-0102;"]);
  const before = await desk.review();
  expect(before.doubts.count).toBe(2);
  expect(before.lines).toMatchObject({ toLook: 2, ready: 0 });
  const one = [{ target: "phone", code: "phone.area", raw: "555-0101" }] as const;
  expect((await desk.review({ kept: one })).lines).toMatchObject({ toLook: 1, ready: 1 });
  const all = [{ target: "phone", code: "phone.area" }] as const;
  expect((await desk.review({ kept: all })).doubts.count).toBe(0);
});

test("persons go to the organisation that the row names; for one that is unknown the person says", async () => {
  const workspace = await aWorkspace();
  const town = await put(workspace, "buyers", { name: "Ville de Matane" });
  const desk = await aDesk(workspace, [
    "Prénom;Nom;Fonction;Organisation",
    "Anne;Roy;greffière;Ville de Matane",
    "Luc;Côté;acheteur;MRC inconnue",
    "Zoé;Caron;directrice;MRC inconnue",
  ]);
  const { places, lines } = await desk.review();
  expect(places).toMatchObject({
    count: 1,
    open: 1,
    first: [{ name: "MRC inconnue", lines: [3, 4] }],
  });
  expect(lines).toMatchObject({ ready: 1, toLook: 2 });
  const key = places.first[0]?.key ?? "";
  await desk.write({ places: [{ key, choice: { type: "buyers", id: town } }] });
  expect(workspace.directory.linked("contacts", "buyer", town)).toHaveLength(3);
});
