import { expect, test } from "vitest";
import { abortWith, onEachChange } from "../storage/faults.ts";
import { aFollowUp, anEnterprise } from "../support/builders.ts";
import { aDesk } from "../support/import-desk.ts";
import { aColleague, aWorkspace, exchange, put } from "../support/render.tsx";
import type { ImportChoices } from "#workers/import-choices.ts";
import { findReceipts, type ImportReceipt } from "#workers/import-receipt.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { binnedIn } from "#workspace/odd-entries.ts";

const header = "Nom usuel;NEQ;Municipalité;Téléphone;Familles;Contact";

/** A sheet brought in, and the way to take it back. */
async function bringIn(
  workspace: Workspace,
  lines: readonly string[],
  said: Partial<ImportChoices> = {},
) {
  const desk = await aDesk(workspace, [header, ...lines]);
  const answer = await desk.write(said);
  expect(answer.is).toBe("written");
  const [receipt] = await findReceipts(workspace.store.db);
  const undo = async (): Promise<ImportReceipt["undone"]> => {
    const after = await desk.undo(receipt?.id ?? "", workspace.now());
    await workspace.store.catchUp();
    return after?.undone;
  };
  return { undo, receipt };
}

function entry({ directory }: Workspace, name: string) {
  return directory.list("enterprises").find((one) => one.name === name);
}

async function edit(workspace: Workspace, name: string, values: Parameters<typeof put>[2]) {
  const shown = entry(workspace, name);
  if (shown === undefined) throw new Error(`no ${name}`);
  await workspace.save([{ type: "enterprises", id: shown.id, shown: shown.record, values }]);
  return shown.id;
}

test("an import whose receipt finds no room is not written: it could not be taken back", async () => {
  const workspace = await aWorkspace();
  const desk = await aDesk(workspace, [header, "Récup;;Matane"]);
  const full = onEachChange((_, transaction, request) => {
    const { source } = request;
    if (!(source instanceof IDBObjectStore) || source.name !== "meta") return;
    request.addEventListener("success", () => {
      if (String(request.result).startsWith("setting/screen/import-steps/"))
        abortWith(transaction, "QuotaExceededError");
    });
  });
  await expect(desk.write()).rejects.toMatchObject({ name: "StorageFull" });
  await workspace.store.catchUp();
  expect(workspace.directory.list("enterprises")).toEqual([]);
  full.stop();
  expect((await desk.write()).is).toBe("written");
  expect(await findReceipts(workspace.store.db)).toHaveLength(1);
});

test("an import that nobody touched is taken back whole: what it made is binned, what it changed is as before", async () => {
  const workspace = await aWorkspace();
  await put(
    workspace,
    "enterprises",
    anEnterprise({
      name: "Récup",
      neq: "1100000018",
      municipality: "08053",
      phone: "418 555-0100",
      sectors: ["culture"],
    }),
  );
  const before = entry(workspace, "Récup");
  const desk = await aDesk(workspace, [
    header,
    "Récup;1100000018;;418 555-0199;Bois;",
    "Couture;;Amqui;;;Anne Roy",
  ]);
  const said = {
    decisions: [{ line: 2, about: before?.id ?? "", decision: { kind: "same", keepHere: [] } }],
  } as const;
  expect(await desk.write(said)).toMatchObject({ is: "written", records: 3 });
  expect(entry(workspace, "Récup")).toMatchObject({ phone: "418 555-0199" });

  const [receipt] = await findReceipts(workspace.store.db);
  const after = await desk.undo(receipt?.id ?? "", workspace.now());
  await workspace.store.catchUp();
  expect(after?.undone).toMatchObject({
    binned: 2,
    restored: 1,
    left: { enterprises: "", buyers: "", contacts: "" },
  });
  expect(workspace.directory.list("contacts")).toEqual([]);
  expect(workspace.directory.list("enterprises")).toHaveLength(1);
  expect(entry(workspace, "Récup")).toMatchObject({
    phone: "418 555-0100",
    sectors: ["culture"],
    conflicts: [],
  });
  expect(binnedIn(workspace.directory)).toHaveLength(2);
});

test("what was changed since stays, and is said; the rest goes", async () => {
  const workspace = await aWorkspace();
  const { undo } = await bringIn(workspace, ["Récup;;Matane;;;", "Couture;;Amqui;;;"]);
  const id = await edit(workspace, "Récup", { phone: "418 555-0111" });
  expect(await undo()).toMatchObject({ binned: 1, restored: 0, left: { enterprises: id } });
  expect(entry(workspace, "Récup")).toMatchObject({ phone: "418 555-0111", state: "live" });
  expect(entry(workspace, "Couture")).toBeUndefined();
});

test("of a record that was there, a field that was changed since stays and the others go back", async () => {
  const workspace = await aWorkspace();
  const id = await put(
    workspace,
    "enterprises",
    anEnterprise({ name: "Récup", neq: "1100000018", municipality: "08053", sectors: ["culture"] }),
  );
  const { undo } = await bringIn(workspace, ["Récup;1100000018;;418 555-0199;Bois;"], {
    decisions: [{ line: 2, about: id, decision: { kind: "same", keepHere: [] } }],
  });
  expect(entry(workspace, "Récup")?.sectors).toContain("wood-furniture");
  await edit(workspace, "Récup", { phone: "418 555-0111" });
  expect(await undo()).toMatchObject({ binned: 0, restored: 1, left: { enterprises: id } });
  const now = entry(workspace, "Récup");
  expect(now?.phone).toBe("418 555-0111");
  expect(now?.sectors).toEqual(["culture"]);
});

test("a record that somebody uses since is left, and so is the place of a person that is left", async () => {
  const workspace = await aWorkspace();
  const { undo } = await bringIn(workspace, [
    "Récup;;Matane;;;",
    "Couture;;Amqui;;;Anne Roy",
    "Bois;;Amqui;;;",
  ]);
  const used = entry(workspace, "Récup")?.id ?? "";
  await put(workspace, "followUps", aFollowUp({ enterprise: used }));
  const [person] = workspace.directory.list("contacts");
  await put(workspace, "followUps", aFollowUp({ contact: person?.id ?? "" }));
  const place = entry(workspace, "Couture")?.id;
  expect(await undo()).toMatchObject({
    binned: 1,
    left: { enterprises: `${used} ${place}`, contacts: person?.id },
  });
});

test("a colleague's change that comes after the undo is asked about, not lost", async () => {
  const mine = await aWorkspace();
  const theirs = await aColleague(mine);
  const { undo } = await bringIn(mine, ["Récup;;Matane;;;"]);
  await exchange(mine, theirs);
  await edit(theirs, "Récup", { phone: "418 555-0111" });
  expect(await undo()).toMatchObject({ binned: 1 });
  await exchange(theirs, mine);
  expect(entry(mine, "Récup")).toMatchObject({ state: "asked", phone: "418 555-0111" });
});

test("taken back twice, nothing more happens; brought in again, what was binned is resumed", async () => {
  const workspace = await aWorkspace();
  const lines = ["Récup;1100000018;Matane;;;"];
  const { undo } = await bringIn(workspace, lines);
  await undo();
  const mark = workspace.store.mark();
  expect(await undo()).toMatchObject({ binned: 0, restored: 0 });
  expect(workspace.store.mark()).toBe(mark);
  const again = await bringIn(workspace, lines);
  expect(again.receipt?.plan.outcomes.resumed).toBe(1);
  expect(entry(workspace, "Récup")).toMatchObject({ state: "live" });
  expect(await again.undo()).toMatchObject({ restored: 1 });
  expect(entry(workspace, "Récup")).toBeUndefined();
});

test("no value of an import is kept beside the records: an erased person does not live on in a receipt", async () => {
  const workspace = await aWorkspace();
  await bringIn(workspace, ["Récup;;Matane;418 555-0100;;Anne Tremblay-Secrète"]);
  const rows = JSON.stringify(await workspace.store.db.meta.toArray());
  expect(rows).not.toMatch(/Secrète|555-0100/);
});
