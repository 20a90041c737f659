import { screen } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { EnterprisesPage } from "#features/enterprises/enterprises-page.tsx";
import { readWorkbook } from "#formats/read-workbook.ts";
import { setLanguage } from "#i18n/language.ts";
import { aContact, anEnterprise } from "../../support/builders.ts";
import { downloaded } from "../../support/downloads.ts";
import { bringIn, known } from "../../support/imports.ts";
import { aWorkspace, openPage, put } from "../../support/render.tsx";
import { runWorkersHere } from "../../support/workers.ts";

afterEach(() => {
  vi.restoreAllMocks();
  setLanguage("fr");
});

test("the list is taken out as it is narrowed and sorted, and read again changes nothing", async () => {
  runWorkersHere();
  const workspace = await aWorkspace();
  const values = anEnterprise({
    name: "Récup; Clé",
    sectors: ["waste-reuse"],
    maxContract: 123_450,
    servedMrcs: ["070", "140"],
    verifiedOn: "2026-10-02",
  });
  const id = await put(workspace, "enterprises", values);
  await put(workspace, "enterprises", anEnterprise({ sectors: ["cleaning"] }));
  await openPage(EnterprisesPage, {
    path: "/entreprises/:id?",
    address: "/entreprises?famille=waste-reuse",
    workspace,
  });
  await userEvent.click(await screen.findByRole("button", { name: "Autres gestes" }));
  const act = await screen.findByRole("button", { name: /^Exporter 1\sfiche en CSV$/ });
  const { name, text } = await downloaded(() => userEvent.click(act));
  expect(name).toBe("entreprises.csv");
  const [header, ...rows] = text.trim().split("\r\n");
  expect(header).toMatch(/^id;Nom usuel;NEQ;Forme juridique;/);
  expect(rows).toHaveLength(1);
  expect(await screen.findByText("Fichier prêt.")).toBeVisible();

  const { plan } = await bringIn(text.trim().split("\r\n"), { enterprises: [known(id, values)] });
  expect(plan().writes).toEqual([]);
});

test("the list is taken out as a workbook too, and its persons as a list or as cards", async () => {
  runWorkersHere();
  const workspace = await aWorkspace();
  const id = await put(workspace, "enterprises", anEnterprise({ name: "Récup", phone: "=1+1" }));
  for (const firstName of ["Anne", "Luc"]) {
    const { buyer: _, ...person } = aContact({ firstName, lastName: "Roy" });
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await put(workspace, "contacts", { ...person, enterprise: id });
  }
  await openPage(EnterprisesPage, {
    path: "/entreprises/:id?",
    address: "/entreprises",
    workspace,
  });
  const takeOut = async (name: RegExp) => {
    await userEvent.click(await screen.findByRole("button", { name: "Autres gestes" }));
    const act = await screen.findByRole("button", { name });
    return downloaded(() => userEvent.click(act));
  };
  const list = await takeOut(/^Exporter 1\sfiche en Excel$/);
  expect(list.name).toBe("entreprises.xlsx");
  const { table } = await readWorkbook(list.bytes, { yes: "VRAI", no: "FAUX" });
  expect(table?.rows[0]?.cells).toContain("=1+1");

  const people = await takeOut(/^Exporter 2\scontacts en Excel$/);
  const read = await readWorkbook(people.bytes, { yes: "VRAI", no: "FAUX" });
  expect(read.table?.columns.map(({ header }) => header)).toContain("Organisation");
  expect(read.table?.rows.map(({ cells }) => cells.includes("Récup"))).toEqual([true, true]);

  const cards = await takeOut(/^Exporter 2\scartes de visite$/);
  expect(cards.name).toBe("contacts.vcf");
  expect(cards.text.match(/^BEGIN:VCARD\r\nVERSION:4.0\r$/gm)).toHaveLength(2);
  expect(cards.text).toContain("N:Roy;Luc;;;");
});

test("a person becomes a card for the phone's own contacts, with the address of the house", async () => {
  const workspace = await aWorkspace();
  const enterprise = await put(
    workspace,
    "enterprises",
    anEnterprise({ address: "12, rue du Quai" }),
  );
  const contact = aContact({ workPhone: "418 555-0142", extension: "210" });
  const { buyer: _, ...person } = contact;
  await put(workspace, "contacts", { ...person, enterprise });
  await openPage(EnterprisesPage, {
    path: "/entreprises/:id?",
    address: `/entreprises/${enterprise}`,
    workspace,
  });
  await userEvent.click(
    await screen.findByRole("button", { name: /^Mireille/ }, { timeout: 5000 }),
  );
  const [, act] = screen.getAllByRole("button", { name: "Sa carte, pour vos contacts" });
  if (act === undefined) throw new Error("no act");
  const { name, text } = await downloaded(() => userEvent.click(act));
  expect(name).toBe("Mireille Desroches-Ouellet.vcf");
  expect(text).toContain("FN:Mireille Desroches-Ouellet\r\n");
  expect(text).toContain("ORG:Menuiserie du Fleuve\r\n");
  expect(text).toContain("tel:+14185550142");
  expect(text).toContain("12\\, rue du Quai;Matane;Québec");
  expect(text).toContain("NOTE:poste 210");
});
