import { expect, test } from "vitest";
import { aDesk } from "../support/import-desk.ts";
import { aWorkspace } from "../support/render.tsx";
import type { Workspace } from "#workspace/workspace.ts";

const rows = ["Récup;xyz;Matane", "Couture;zyx;Amqui"];

async function lookOf(workspace: Workspace, lines: readonly string[], said = {}) {
  const desk = await aDesk(workspace, lines);
  const answer = await desk.look(desk.choices(said));
  if (answer.is !== "table") throw new Error(answer.is);
  return { desk, look: answer.look };
}

const targetsOf = ({ columns }: Awaited<ReturnType<typeof lookOf>>["look"]) =>
  columns.map(({ target }) => target);

test("where the columns went is known again for a file of the same shape, and no other", async () => {
  const workspace = await aWorkspace();
  const { desk, look } = await lookOf(workspace, ["Chose;Truc;Ville", ...rows]);
  expect(look.isRemembered).toBe(false);
  const said = { sheet: "enterprises", targets: { 0: "name", 1: "mission", 2: null } } as const;
  expect(await desk.write(said)).toMatchObject({ is: "written", records: 2 });

  const again = await lookOf(workspace, ["Chose;Truc;Ville", "Bois;abc;Rimouski"]);
  expect(again.look).toMatchObject({ isRemembered: true, sheet: "enterprises", isSheetSure: true });
  expect(targetsOf(again.look)).toEqual(["name", "mission", undefined]);

  const other = await lookOf(workspace, ["Ville;Truc;Chose", "Rimouski;abc;Bois"]);
  expect(other.look.isRemembered).toBe(false);
});

test("who says that a row is something else is not held to what was remembered", async () => {
  const workspace = await aWorkspace();
  const { desk } = await lookOf(workspace, ["Chose;Truc;Ville", ...rows]);
  await desk.write({ sheet: "enterprises", targets: { 0: "name", 1: "mission" } });
  const { look } = await lookOf(workspace, ["Chose;Truc;Ville", ...rows], { sheet: "buyers" });
  expect(look).toMatchObject({ isRemembered: false, sheet: "buyers" });
});

test("another space remembers nothing", async () => {
  const { desk } = await lookOf(await aWorkspace(), ["Chose;Truc;Ville", ...rows]);
  await desk.write({ sheet: "enterprises", targets: { 0: "name" } });
  const { look } = await lookOf(await aWorkspace(), ["Chose;Truc;Ville", ...rows]);
  expect(look.isRemembered).toBe(false);
});

test("refused rows come back as they are, with what stops them; mended and with their reasons they are of the same shape", async () => {
  const workspace = await aWorkspace();
  const lines = ["Chose;Forme;Chose", "Récup;sorte de club;gardé", "Couture;OBNL;"];
  const { desk } = await lookOf(workspace, lines);
  const said = { sheet: "enterprises", targets: { 0: "name", 1: "legalForm", 2: null } } as const;
  const refused = await desk.refused(desk.choices(said));
  expect(refused).toMatchObject({
    sheet: "enterprises",
    titles: ["Chose", "Forme", "Chose"],
    rows: [
      { line: 2, cells: ["Récup", "sorte de club", "gardé"], problems: [{ target: "legalForm" }] },
    ],
  });
  const mended = await desk.refused(
    desk.choices({
      ...said,
      mends: [{ target: "legalForm", raw: "sorte de club", text: "autre club" }],
    }),
  );
  expect(mended?.rows[0]?.cells[1]).toBe("autre club");

  await desk.write(said);
  const back = ["À corriger;Chose;Forme;Chose", "Forme : …;Récup;OBNL;gardé"];
  const again = await lookOf(workspace, back);
  expect(again.look.isRemembered).toBe(true);
  expect(targetsOf(again.look)).toEqual([undefined, "name", "legalForm", undefined]);
  await again.desk.write();
  expect(
    workspace.directory
      .list("enterprises")
      .map(({ name = "" }) => name)
      .toSorted(),
  ).toEqual(["Couture", "Récup"]);
});
