import { screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { StoredRecord } from "#crdt/record.ts";
import { writeBundle } from "#exchange/write-bundle.ts";
import { ComparePage } from "#features/backup/compare-page.tsx";
import { OpenBackupPage } from "#features/backup/open-backup-page.tsx";
import { haveLocks } from "../../support/locks.ts";
import { aPhone, opened, openPhone } from "../../support/session.tsx";
import { runWorkersHere } from "../../support/workers.ts";
import { aBackup, aRecord, choose, sixWords, typeWords } from "./backup-files.ts";

vi.setConfig({ testTimeout: 30_000 });

const solene = "SoLene-first123";
const team = { id: "equipeEstuaX", name: "Économie sociale" };
const records: readonly StoredRecord[] = [
  aRecord("members", "MembreSoLen1", { name: [solene, 1, 1, "Solène Roy"] }),
  aRecord("buyers", "ViLLePort123", { name: [solene, 2, 1, "Ville de Port-aux-Brumes"] }),
  { type: "buyers", id: "ErasedBuyer1", fields: {}, erased: ["Gesture11111"] },
];
const pages = {
  "/bienvenue/sauvegarde": OpenBackupPage,
  "/reglages/comparer": ComparePage,
};

/** The worker that restores lists its space where the app does. */
async function aPhoneAtTheDoor() {
  runWorkersHere();
  haveLocks(); // or what tidies up after an opening deletes what the next restore fills
  const { session } = aPhone({}, "maillon");
  await session.start();
  return { session, ...openPhone(session, pages, "/bienvenue/sauvegarde") };
}

async function openIt(file: File): Promise<void> {
  await choose(file);
  await typeWords(sixWords);
  await screen.findByText("Pièces jointes", {}, { timeout: 10_000 });
}

async function restoreFresh(): Promise<void> {
  await openIt(await aBackup(records, team));
  await userEvent.click(screen.getByRole("radio", { name: "Solène Roy" }));
  await userEvent.click(screen.getByRole("button", { name: "Ouvrir cette sauvegarde" }));
}

test("on a device without a team one says who one is, and everything is there", async () => {
  const { session, address } = await aPhoneAtTheDoor();
  await openIt(await aBackup(records, team));
  expect(screen.getByText("Économie sociale")).toBeVisible();
  // As « Faire une sauvegarde » counted it.
  expect(screen.getByText("1 fiche ou note")).toBeVisible();
  expect(screen.getByText("1 acheteur et 1 membre de l’équipe")).toBeVisible();
  expect(screen.queryByText("Restaurer")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Ouvrir cette sauvegarde" }));
  expect(screen.getByText(/Dites qui vous êtes/)).toBeVisible();
  expect(await session.spaces()).toEqual([]);
  await userEvent.click(screen.getByRole("radio", { name: "Solène Roy" }));
  await userEvent.click(screen.getByRole("button", { name: "Ouvrir cette sauvegarde" }));
  await waitFor(() => expect(address()).toBe("/"), { timeout: 10_000 });
  const { space, directory, me } = opened(session);
  expect(space).toMatchObject({ ...team, sample: false });
  expect(directory.find("buyers", "ViLLePort123")?.name).toBe("Ville de Port-aux-Brumes");
  expect(me()?.id).toBe("MembreSoLen1");
});

test("where the team is here already, it says that nothing is replaced, and offers to compare first", async () => {
  const { session, address, go } = await aPhoneAtTheDoor();
  await restoreFresh();
  await waitFor(() => expect(address()).toBe("/"), { timeout: 10_000 });
  const { save, newId } = opened(session);
  await save([
    { type: "buyers", id: newId(), shown: undefined, values: { name: "Écrite depuis" } },
  ]);
  go("/bienvenue/sauvegarde");
  await openIt(await aBackup(records, team));
  expect(screen.getByText(/« Économie sociale » est déjà ici/)).toBeVisible();
  expect(screen.queryByRole("radio")).toBeNull();
  expect(screen.getByRole("button", { name: "Comparer avant de restaurer" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Restaurer" }));
  await waitFor(() => expect(address()).toBe("/"), { timeout: 10_000 });
  await waitFor(() => {
    const names = opened(session)
      .directory.list("buyers")
      .map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set(["Ville de Port-aux-Brumes", "Écrite depuis"]));
  });
});

test("« Comparer avant de restaurer » does not ask for the six words again", async () => {
  const { address, go } = await aPhoneAtTheDoor();
  await restoreFresh();
  await waitFor(() => expect(address()).toBe("/"), { timeout: 10_000 });
  go("/bienvenue/sauvegarde");
  await openIt(await aBackup(records, team));
  await userEvent.click(screen.getByRole("button", { name: "Comparer avant de restaurer" }));
  expect(
    await screen.findByRole("heading", { name: "Comparer avec une sauvegarde" }),
  ).toBeVisible();
  expect(screen.queryByLabelText("Les six mots")).toBeNull();
});

test("a colleague’s file is no backup: it is refused by name, and nothing is made of it", async () => {
  const { session } = await aPhoneAtTheDoor();
  const { bytes } = await writeBundle({
    space: team,
    from: { device: "SoLene", name: "Téléphone de Solène" },
    made: "2026-11-23T14:05:00Z",
    records,
  });
  await choose(new File([bytes], "de-solene.maillon.json"));
  expect(await screen.findByRole("heading", { name: "Fichier refusé" })).toBeVisible();
  expect(screen.getByText(/Rien n’a changé/)).toBeVisible();
  expect(await session.spaces()).toEqual([]);
});
