import { screen } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, onTestFinished, test } from "vitest";
import type { StoredRecord } from "#crdt/record.ts";
import { fieldsOf } from "#domain/record-types.ts";
import { gatherReport } from "#features/about/gather-report.ts";
import { ReportPage } from "#features/about/report-page.tsx";
import { reportText } from "#features/about/report-text.ts";
import { setLanguage } from "#i18n/language.ts";
import { saveDraft } from "#storage/drafts.ts";
import { saveReceived } from "#storage/inbox.ts";
import { saveSpace, Spaces } from "#storage/spaces.ts";
import { allTypes } from "#workspace/directory.ts";
import { lastSteps, noteRefusal, noteStep } from "#workspace/last-steps.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { aBuyer, anInteraction } from "../../support/builders.ts";
import { aName, aPhone, openPhone } from "../../support/session.tsx";
import { aVersion } from "../../support/pages.tsx";
import { aWorkspace, openPage, put } from "../../support/render.tsx";

const canary = "canari";

/** Of every type, with the canary in every field, in the id and in the name of who wrote it. */
function everyRecord(): readonly StoredRecord[] {
  return allTypes.map((type) => ({
    type,
    id: "canariCANARI",
    fields: Object.fromEntries(
      Object.keys(fieldsOf(type)).map((field) => [
        field,
        ["canari-canariCA", 1, 0, `${canary} ${field}`],
      ]),
    ),
    erased: [],
  }));
}

async function aFullTeam(): Promise<Workspace> {
  onTestFinished(() => sessionStorage.clear());
  sessionStorage.clear();
  const workspace = await aWorkspace(everyRecord());
  await saveDraft(workspace.store.db, {
    key: `/notes/nouvelle?nom=${canary}`,
    at: 1,
    value: { summary: canary },
    about: [],
  });
  await saveReceived(workspace.store.db, {
    id: `${canary}12`,
    name: `${canary}.maillon.txt`,
    receivedAt: 1,
    bytes: new TextEncoder().encode(canary).buffer,
  });
  return { ...workspace, space: { ...workspace.space, name: canary } };
}

async function report(workspace: Workspace | undefined, failure?: unknown): Promise<string> {
  return reportText(await gatherReport(aVersion, workspace, failure));
}

test("no name, number, text or id of a record is in the report, nor of a draft, a file or a refusal", async () => {
  const workspace = await aFullTeam();
  // What a person does with them, through the app's own acts.
  const [contact] = workspace.directory.list("contacts");
  if (contact === undefined) throw new Error("no contact with a canary");
  await workspace.put(contact, "lastName", `${canary} autre`);
  await (await workspace.remove([contact])).undo();
  await workspace.restore([contact]);
  noteRefusal(new Error(`${canary} 418 555-0142`));
  noteRefusal({ name: `${canary} ne peut s’écrire` });
  // An address that somebody typed, and steps that somebody put there.
  noteStep({ is: "screen", route: `/acheteurs/Canari 12` });
  const strange = [
    { at: 1, is: "screen", route: `/acheteurs/${canary}?q=418` },
    { at: 1, is: "act", act: canary, types: [] },
    { at: 1, is: "act", act: "save", types: [canary] },
    { at: 1, is: "refusal", code: `${canary}\n` },
    { at: canary, is: "screen", route: "/" },
    canary,
  ];
  const steps: unknown[] = JSON.parse(sessionStorage.getItem("maillon.steps") ?? "[]");
  sessionStorage.setItem("maillon.steps", JSON.stringify([...steps, ...strange]));

  for (const language of ["fr", "en"] as const) {
    onTestFinished(() => void setLanguage("fr"));
    setLanguage(language);
    // oxlint-disable-next-line no-await-in-loop -- one language after the other
    const text = await report(workspace, new Error(canary));
    expect(text).not.toMatch(/canari/i);
    expect(text).not.toContain("418");
    expect(text).toContain("Error");
  }
});

test("it counts records by type, and says what was done in kinds alone", async () => {
  onTestFinished(() => sessionStorage.clear());
  sessionStorage.clear();
  const workspace = await aWorkspace();
  noteStep({ is: "screen", route: "/notes/nouvelle" }, Date.parse("2026-11-23T19:05:00Z"));
  await put(workspace, "buyers", aBuyer());
  await put(workspace, "interactions", anInteraction());
  noteRefusal(Object.assign(new Error("full"), { name: "StorageFull" }));
  const text = await report(workspace);
  expect(text).toMatch(/acheteurs\u00A0: 1\n/);
  expect(text).toMatch(/notes\u00A0: 1\n/);
  expect(text).toMatch(/entreprises\u00A0: 0\n/);
  expect(text).toContain("14\u00A0h\u00A005\u00A0écran /notes/nouvelle");
  expect(text).toContain("enregistrer\u00A0: acheteur");
  expect(text).toContain("refus StorageFull");
});

test("without a team it says why none opened", async () => {
  const text = await report(
    undefined,
    Object.assign(new Error("newer"), { name: "NewerDatabase" }),
  );
  expect(text).toContain("Refus à l’ouverture\u00A0: NewerDatabase");
  expect(text).toContain("Fiches ouvertes\u00A0: non");
});

test("a team that a newer version has opened still lets its report be made, and its help be read", async () => {
  const list = aName();
  const database = `${list}-newer`;
  const spaces = new Spaces(list);
  await saveSpace(spaces, {
    id: "space1111111",
    name: "Équipe",
    database,
    sample: false,
    createdAt: 0,
    openedAt: 0,
  });
  await new Promise((resolve) => {
    const newer = indexedDB.open(database, 99_990);
    newer.addEventListener("success", () => resolve(newer.result.close()));
  });
  const { session } = aPhone({}, list);
  await session.start();
  openPhone(session, { "/a-propos/rapport": ReportPage }, "/a-propos/rapport");
  expect(await screen.findByText(/Refus à l’ouverture\s: NewerDatabase/)).toBeVisible();
});

test("only the last forty steps are kept, in order", () => {
  onTestFinished(() => sessionStorage.clear());
  sessionStorage.clear();
  for (let at = 1; at <= 50; at += 1) noteStep({ is: "screen", route: "/" }, at);
  expect(lastSteps().map(({ at }) => at)).toEqual(Array.from({ length: 40 }, (_, i) => i + 11));
});

test("the report is shown whole, and what is copied is what was shown", async () => {
  const user = userEvent.setup();
  await openPage(ReportPage);
  const shown = await screen.findByText(/^Maillon\s/);
  await user.click(screen.getByRole("button", { name: "Copier le rapport" }));
  expect(await screen.findByText(/Rapport copié/)).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe(shown.textContent);
});
