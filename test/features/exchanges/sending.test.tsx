import { screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, onTestFinished, test, vi } from "vitest";
import type { StoredRecord } from "#crdt/record.ts";
import { ExchangesPage } from "#features/exchanges/exchanges-page.tsx";
import { SendPage } from "#features/exchanges/send-page.tsx";
import type { Workspace } from "#workspace/workspace.ts";
import { abortWith, onEachChange } from "../../storage/faults.ts";
import { aWorkspace, openPages, put } from "../../support/render.tsx";
import { runWorkersHere } from "../../support/workers.ts";
import { catchDownloads } from "./downloads.ts";

// scrypt takes a second or more where several tests run.
vi.setConfig({ testTimeout: 20_000 });

const pages = { "/echanges": ExchangesPage, "/echanges/envoyer": SendPage };

async function openSending(workspace: Workspace, address = "/echanges/envoyer"): Promise<void> {
  runWorkersHere();
  await openPages(pages, { address, workspace });
}

function named(id: string, name: string): StoredRecord {
  return { type: "enterprises", id, fields: { name: ["SoLene-first123", 1, 1, name] }, erased: [] };
}

test("what is sent is no longer only here, once the file was handed over and not before", async () => {
  const downloads = catchDownloads();
  const workspace = await aWorkspace();
  const { newId, save } = workspace;
  await save([{ type: "enterprises", id: newId(), shown: undefined, values: { name: "Coop" } }]);
  await openSending(workspace, "/echanges");
  await userEvent.click(screen.getByRole("button", { name: "Envoyer" }));
  const button = await screen.findByRole("button", { name: "Télécharger le fichier" });
  await waitFor(() => expect(button).not.toHaveAttribute("aria-busy"), { timeout: 10_000 });
  expect(workspace.safety().onlyHere).toBe(1);
  expect(within(screen.getByRole("list")).getAllByRole("listitem")).toHaveLength(6);
  await userEvent.click(screen.getByRole("button", { name: "Télécharger le fichier" }));
  expect(await screen.findByText("Fichier téléchargé")).toBeVisible();
  expect(workspace.safety().onlyHere).toBe(0);
  expect(downloads.map(({ name }) => name)).toEqual([expect.stringMatching(/\.maillon\.txt$/)]);
});

test("without protection the screen says what that means, and the file is a plain one", async () => {
  const downloads = catchDownloads();
  const workspace = await aWorkspace([named("CoopduF1euve", "Coop")]);
  await openSending(workspace);
  await userEvent.click(screen.getByRole("radio", { name: "aucune" }));
  expect(screen.getByText(/Quiconque met la main sur ce fichier/)).toBeVisible();
  await waitFor(
    () =>
      expect(screen.getByRole("button", { name: "Télécharger le fichier" })).not.toHaveAttribute(
        "aria-busy",
      ),
    { timeout: 10_000 },
  );
  await userEvent.click(screen.getByRole("button", { name: "Télécharger le fichier" }));
  await screen.findByText("Fichier téléchargé");
  expect(downloads[0]?.name).toMatch(/\.maillon\.json$/);
  onTestFinished(() => expect(downloads).toHaveLength(1));
});

test("a full device sends all the same; what it cannot remember stays « ici seulement »", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "enterprises", { name: "Coop du Fleuve" });
  await openSending(workspace);
  const downloads = catchDownloads();
  await waitFor(
    () =>
      expect(screen.getByRole("button", { name: "Télécharger le fichier" })).not.toHaveAttribute(
        "aria-busy",
      ),
    { timeout: 10_000 },
  );
  const changes = onEachChange((_, transaction) => abortWith(transaction, "QuotaExceededError"));
  await userEvent.click(screen.getByRole("button", { name: "Télécharger le fichier" }));
  expect(await screen.findByText("Fichier téléchargé")).toBeVisible();
  changes.stop();
  expect(downloads).toHaveLength(1);
  expect(workspace.safety().onlyHere).toBe(1);
});
