import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { ComparePage } from "#features/backup/compare-page.tsx";
import type { Workspace } from "#workspace/workspace.ts";
import { aWorkspace, openPage } from "../../support/render.tsx";
import { runWorkersHere } from "../../support/workers.ts";
import { aBackup, aRecord, choose, sixWords, typeWords } from "./backup-files.ts";

vi.setConfig({ testTimeout: 20_000 });

const then = "SoLene-first123";
const since = "SoLene-later123";
const coop = aRecord("enterprises", "CoopduF1euve", {
  name: [then, 1, 1, "Coop du Fleuve"],
  phone: [then, 2, 1, "418 555-0100"],
  mission: [then, 3, 1, "Servir le fleuve."],
});
const lost = aRecord("buyers", "ViLLePort123", { name: [then, 4, 1, "Ville de Port-aux-Brumes"] });
/** As it is here now: another phone, no mission any more. */
const changed = aRecord("enterprises", "CoopduF1euve", {
  name: [then, 1, 1, "Coop du Fleuve"],
  phone: {
    seen: { [then]: 2, [since]: 1 },
    values: [{ actor: since, n: 1, at: 9, value: "581 555-0199" }],
  },
  mission: {
    seen: { [then]: 3, [since]: 2 },
    values: [{ actor: since, n: 2, at: 9, value: null }],
  },
});
const added = aRecord("buyers", "McrMatanie12", { name: [since, 3, 9, "MRC de La Matanie"] });

async function compared(file: File, workspace: Workspace): Promise<void> {
  runWorkersHere();
  await openPage(ComparePage, { workspace });
  await choose(file);
  await typeWords(sixWords);
}

const of = (workspace: Workspace) => workspace.directory.find("enterprises", "CoopduF1euve");

test("what differs is told by record and field, and only what is chosen comes back", async () => {
  const workspace = await aWorkspace([changed, added]);
  await compared(await aBackup([coop, lost]), workspace);
  expect(
    await screen.findByRole("heading", { name: /Valeurs qui diffèrent/ }, { timeout: 10_000 }),
  ).toBeVisible();
  expect(screen.getByRole("heading", { name: /Seulement dans la sauvegarde/ })).toBeVisible();
  expect(screen.getByRole("heading", { name: /Seulement ici/ })).toBeVisible();
  expect(screen.getByText("MRC de La Matanie")).toBeVisible();
  expect(screen.getByRole("button", { name: "Reprendre" })).toBeDisabled();

  const phone = screen.getByRole("checkbox", { name: /Téléphone/ });
  expect(phone).toHaveAccessibleName(
    /^Téléphone\sReprendre «\s418\s555-0100\s» ici\s: 581\s555-0199$/,
  );
  expect(screen.getByRole("checkbox", { name: /Mission/ })).toHaveAccessibleName(/ici\s: vide/);
  await userEvent.click(phone);
  await userEvent.click(screen.getByRole("checkbox", { name: "Reprendre cette fiche" }));
  await userEvent.click(screen.getByRole("button", { name: "Reprendre 2 choix" }));
  expect(await screen.findByText("2 choix repris.")).toBeVisible();
  expect(of(workspace)?.phone).toBe("418 555-0100");
  expect(of(workspace)?.mission).toBeUndefined();
  expect(workspace.directory.find("buyers", "ViLLePort123")?.name).toBe("Ville de Port-aux-Brumes");

  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await vi.waitFor(() => expect(of(workspace)?.phone).toBe("581 555-0199"));
  expect(workspace.directory.find("buyers", "ViLLePort123")?.state).toBe("binned");
});

test("of a list it says what goes back on it and what comes off it", async () => {
  const name: Parameters<typeof aRecord>[2] = { name: [then, 1, 1, "Coop du Fleuve"] };
  const kept = aRecord("enterprises", "CoopduF1euve", {
    ...name,
    "tags/Cohorte": [then, 2, 1, true],
  });
  const now = aRecord("enterprises", "CoopduF1euve", {
    ...name,
    "tags/Salon": [since, 1, 9, true],
  });
  await compared(await aBackup([kept]), await aWorkspace([now]));
  const gone = await screen.findByRole("checkbox", { name: /Cohorte/ }, { timeout: 10_000 });
  expect(gone).toHaveAccessibleName(/Remettre dans la liste ici\s: pas dans la liste/);
  expect(screen.getByRole("checkbox", { name: /Salon/ })).toHaveAccessibleName(
    /Enlever de la liste, comme dans la sauvegarde ici\s: dans la liste/,
  );
});

test("« Tout choisir » takes all of a part, and none of another", async () => {
  await compared(await aBackup([coop, lost]), await aWorkspace([changed]));
  const title = await screen.findByRole(
    "heading",
    { name: /Valeurs qui diffèrent/ },
    { timeout: 10_000 },
  );
  const part = title.closest("section");
  if (part === null) throw new Error("no part");
  await userEvent.click(within(part).getByRole("button", { name: "Tout choisir" }));
  for (const box of within(part).getAllByRole("checkbox")) expect(box).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Reprendre cette fiche" })).not.toBeChecked();
  expect(screen.getByRole("button", { name: "Reprendre 2 choix" })).toBeEnabled();
  await userEvent.click(within(part).getByRole("button", { name: "Ne rien choisir" }));
  expect(screen.getByRole("button", { name: "Reprendre" })).toBeDisabled();
});

test("a backup that says the same says so", async () => {
  await compared(await aBackup([coop]), await aWorkspace([coop]));
  expect(
    await screen.findByRole("heading", { name: "Rien ne diffère" }, { timeout: 10_000 }),
  ).toBeVisible();
  expect(screen.queryByRole("checkbox")).toBeNull();
});

test("the backup of another team is not compared, and both teams are named", async () => {
  const file = await aBackup([coop], { id: "equipeEstuaX", name: "Économie sociale" });
  await compared(file, await aWorkspace([coop]));
  expect(
    await screen.findByRole(
      "heading",
      { name: "C’est la sauvegarde d’une autre équipe" },
      { timeout: 10_000 },
    ),
  ).toBeVisible();
  expect(screen.getByText(/Économie sociale.*Équipe d’essai/)).toBeVisible();
});

test("words that do not open it send one back to the paper, and not to a colleague", async () => {
  runWorkersHere();
  await openPage(ComparePage, { workspace: await aWorkspace([coop]) });
  await choose(await aBackup([coop]));
  await userEvent.click(await screen.findByRole("button", { name: "Ouvrir le fichier" }));
  expect(screen.getByText(/Il manque les six mots.*papier/)).toBeVisible();
  await typeWords("abeille-bijou-cadeau-dauphin-effort-abeille");
  expect(
    await screen.findByText(/n’ouvrent pas ce fichier.*papier/, {}, { timeout: 10_000 }),
  ).toBeVisible();
  expect(screen.queryByText(/la personne qui/)).toBeNull();
});
