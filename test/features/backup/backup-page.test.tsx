import { screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { readBundle } from "#exchange/read-bundle.ts";
import { BackupPage } from "#features/backup/backup-page.tsx";
import { findSetting } from "#storage/settings.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { abortWith, onEachChange } from "../../storage/faults.ts";
import { downloaded } from "../../support/downloads.ts";
import { aWorkspace, openPage, put } from "../../support/render.tsx";
import { breakWorkers, runWorkersHere } from "../../support/workers.ts";

// scrypt takes a second or more where several tests run.
vi.setConfig({ testTimeout: 20_000 });
afterEach(() => void vi.restoreAllMocks());

const theButton = () => screen.getByRole("button", { name: "Télécharger la sauvegarde" });
const theBox = () => screen.getByRole("checkbox", { name: "J’ai noté les six mots sur papier" });

async function aTeam(): Promise<Workspace> {
  runWorkersHere();
  const workspace = await aWorkspace();
  await put(workspace, "enterprises", { name: "Coop du Fleuve" });
  return workspace;
}

async function isMade(): Promise<void> {
  await waitFor(() => expect(theButton()).not.toHaveAttribute("aria-busy"), { timeout: 10_000 });
}

test("the file is given once the six words are said to be on paper, and opens with them", async () => {
  const workspace = await aTeam();
  await openPage(BackupPage, { workspace });
  const words = await screen.findAllByRole("listitem");
  expect(words).toHaveLength(6);
  await isMade();
  expect(screen.getByText("Notez d’abord les six mots, puis cochez la case.")).toBeVisible();
  expect(theButton()).toBeDisabled();
  const passphrase = words.map(({ textContent }) => textContent).join("-");
  await userEvent.click(theBox());
  const file = await downloaded(() => userEvent.click(theButton()));
  expect(file.name).toMatch(/^maillon-sauvegarde-.*\.maillon\.txt$/);
  const reading = await readBundle(file.bytes, { passphrase });
  expect(reading).toMatchObject({ ok: true, bundle: { header: { kind: "backup" } } });
  expect(JSON.stringify(reading)).toContain("Coop du Fleuve");
});

test("it counts as made when it has left, and not before", async () => {
  const workspace = await aTeam();
  await openPage(BackupPage, { workspace });
  await isMade();
  await userEvent.click(theBox());
  expect(workspace.safety().onlyHere).toBe(1);
  expect(await findSetting(workspace.store.db, "lastBackupAt")).toBeUndefined();
  await downloaded(() => userEvent.click(theButton()));
  expect(await screen.findByRole("heading", { name: "Sauvegarde téléchargée" })).toBeVisible();
  expect(workspace.safety().onlyHere).toBe(0);
  expect(await findSetting(workspace.store.db, "lastBackupAt")).toBeGreaterThan(0);
  // The words stay in sight until one leaves.
  expect(screen.getByRole("heading", { name: "Les six mots à noter sur papier" })).toBeVisible();
});

test("a full device gives the file all the same, and what it holds stays « ici seulement »", async () => {
  const workspace = await aTeam();
  await openPage(BackupPage, { workspace });
  await isMade();
  await userEvent.click(theBox());
  const changes = onEachChange((_, transaction) => abortWith(transaction, "QuotaExceededError"));
  await downloaded(() => userEvent.click(theButton()));
  expect(await screen.findByRole("heading", { name: "Sauvegarde téléchargée" })).toBeVisible();
  changes.stop();
  expect(workspace.safety().onlyHere).toBe(1);
});

test("stopped, it says that no file was made, and makes it anew under the same words", async () => {
  const workspace = await aTeam();
  const mend = breakWorkers("silent");
  await openPage(BackupPage, { workspace });
  const words = (await screen.findAllByRole("listitem")).map(({ textContent }) => textContent);
  await userEvent.click(await screen.findByRole("button", { name: "Arrêter" }));
  expect(await screen.findByRole("heading", { name: "Sauvegarde arrêtée" })).toBeVisible();
  mend();
  await userEvent.click(screen.getByRole("button", { name: "Essayer de nouveau" }));
  await isMade();
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(words);
});

test("a browser that refuses the worker is said to have made nothing, and may try again", async () => {
  const mend = breakWorkers("stopped");
  const workspace = await aWorkspace();
  await openPage(BackupPage, { workspace });
  const title = "La sauvegarde n’a pas pu être faite";
  expect(await screen.findByRole("heading", { name: title })).toBeVisible();
  mend();
  runWorkersHere();
  await userEvent.click(screen.getByRole("button", { name: "Essayer de nouveau" }));
  await isMade();
  expect(screen.queryByRole("heading", { name: title })).toBeNull();
});
