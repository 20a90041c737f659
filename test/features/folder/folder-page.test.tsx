import { screen, waitFor } from "@solidjs/testing-library";
import userEvent from "@testing-library/user-event";
import { expect, onTestFinished, test } from "vitest";
import { listFolderPlaces, saveFolderPlace, type StorePlace } from "#storage/folders.ts";
import { saveFolderStatus } from "#storage/folder-status.ts";
import { stopFolders } from "#workspace/open-folders.ts";
import { FolderPage } from "#features/folder/folder-page.tsx";
import { createStoreForm, forgetTyped } from "#features/folder/store-form.ts";
import { StorePage } from "#features/folder/store-page.tsx";
import { aWorkspace, openPage } from "../../support/render.tsx";

const store: StorePlace = {
  id: "Folder123456",
  kind: "store",
  endpoint: "https://s3.exemple.ca",
  bucket: "equipe",
  region: "ca",
  accessKeyId: "cle",
  secretAccessKey: "secret",
  isPathStyle: true,
  hasVersions: false,
};

async function aTeam() {
  const workspace = await aWorkspace();
  onTestFinished(() => stopFolders(workspace.store.db.name));
  return workspace;
}

test("without a folder it says what one is for, and where this browser opens none", async () => {
  await openPage(FolderPage, { workspace: await aTeam() });
  expect(await screen.findByText("Aucun dossier pour l’instant")).toBeVisible();
  expect(screen.getByRole("link", { name: "Utiliser un stockage S3" })).toBeVisible();
  expect(screen.getByText(/Ce navigateur n’ouvre pas de dossier/)).toBeVisible();
});

test("a folder shows how the last visit went, what waits, and is left with a way back", async () => {
  const user = userEvent.setup();
  const workspace = await aTeam();
  const { db } = workspace.store;
  await saveFolderPlace(db, store);
  await saveFolderStatus(db, store.id, {
    now: Date.parse("2026-11-23T14:05:00Z"),
    fault: undefined,
    state: { waiting: new Map([["a", { why: "epoch" }]]) },
    outcome: {
      read: 2,
      put: undefined,
      unread: [],
      foreign: ["bureau.ini"],
      found: [{ device: "AbCdEf", at: 1 }],
    },
  });
  await openPage(FolderPage, { workspace });
  expect(await screen.findByRole("heading", { name: "equipe, chez s3.exemple.ca" })).toBeVisible();
  expect(await screen.findByText(/sous des clés que cet appareil n’a pas/)).toBeVisible();
  expect(screen.getByText(/1 fichier qui n’est pas de Maillon/)).toBeVisible();
  expect(screen.getByText("jamais encore")).toBeVisible();
  await user.click(screen.getByRole("button", { name: /^Ne plus l’utiliser/ }));
  await waitFor(async () => expect(await listFolderPlaces(db)).toEqual([]));
  await user.click(await screen.findByRole("button", { name: "Annuler" }));
  await waitFor(async () => expect(await listFolderPlaces(db)).toEqual([store]));
});

test("an address that is not safe, and what is missing, are said before anything is tried", async () => {
  const user = userEvent.setup();
  await openPage(StorePage, { workspace: await aTeam() });
  await user.type(await screen.findByLabelText(/Adresse du service/), "http://s3.exemple.ca");
  await user.click(screen.getByRole("button", { name: "Essayer et utiliser" }));
  expect(await screen.findByText(/Ce n’est pas une adresse sûre/)).toBeVisible();
  expect(screen.getAllByText("À remplir.")).toHaveLength(4);
});

test("keys that were typed and not kept are shown again in their space alone", () => {
  const typed = { accessKeyId: "cle", secretAccessKey: "canari" };
  createStoreForm(undefined, "Space1111111").set(typed);
  onTestFinished(forgetTyped);
  expect(createStoreForm(undefined, "Space2222222").typed().secretAccessKey).toBe("");
  expect(createStoreForm(undefined, "Space1111111").typed()).toMatchObject(typed);
});
