import { fireEvent, screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { EnterprisesPage } from "#features/enterprises/enterprises-page.tsx";
import { FollowUpsPage } from "#features/follow-ups/follow-ups-page.tsx";
import { NotesPage } from "#features/notes/notes-page.tsx";
import { aFollowUp, aMember, anEnterprise, anInteraction } from "../support/builders.ts";
import { aWorkspace, openPage, put, spaceId } from "../support/render.tsx";
import { deletedValue } from "#crdt/bin.ts";
import { openStore } from "#storage/store.ts";
import type { Workspace } from "#workspace/workspace.ts";

const names = ["Atelier", "Boutique", "Coop", "Dépanneur", "Écluse", "Ferme"];

async function openList(address = "/entreprises") {
  const workspace = await aWorkspace();
  const ids: string[] = [];
  for (const name of names) {
    // oxlint-disable-next-line no-await-in-loop -- ids in the order of the names
    ids.push(await put(workspace, "enterprises", anEnterprise({ name, tags: ["tous"] })));
  }
  await openPage(EnterprisesPage, { path: "/entreprises/:id?", address, workspace });
  await screen.findByRole("link", { name: /Atelier/ });
  const tagsOf = () =>
    ids.map((id) => workspace.directory.find("enterprises", id)?.tags?.join("+") ?? "");
  const live = () => workspace.directory.list("enterprises").length;
  return { workspace, ids, tagsOf, live };
}

const begin = async () => {
  await userEvent.click(screen.getByRole("button", { name: "Choisir" }));
  return screen.findByRole("region", { name: "Agir sur les lignes choisies" });
};
const box = (name: string) => screen.getByRole("checkbox", { name });
const chosen = () =>
  within(screen.getByRole("main"))
    .getAllByRole("checkbox")
    .filter((one) => one instanceof HTMLInputElement && one.checked)
    .map((one) => one.getAttribute("aria-label"));

test("several lines are chosen one by one, with Shift all between, and the bar counts them", async () => {
  await openList();
  const bar = await begin();
  expect(bar).toHaveTextContent("Touchez les lignes à choisir");
  expect(within(bar).getByRole("button", { name: "Corbeille" })).toBeDisabled();
  await userEvent.click(box("Boutique"));
  fireEvent.click(box("Écluse"), { shiftKey: true });
  expect(chosen()).toEqual(["Boutique", "Coop", "Dépanneur", "Écluse"]);
  expect(bar).toHaveTextContent(/4.choisies/);
  await userEvent.click(within(bar).getByRole("button", { name: "Tout choisir (6)" }));
  expect(chosen()).toHaveLength(6);
  await userEvent.click(within(bar).getByRole("button", { name: "Tout laisser" }));
  expect(chosen()).toEqual([]);
  await userEvent.click(within(bar).getByRole("button", { name: "Finir de choisir" }));
  expect(screen.getByRole("link", { name: /Atelier/ })).toBeVisible();
  expect(screen.queryByRole("checkbox")).toBeNull();
  expect(screen.getByRole("button", { name: "Choisir" })).toBeVisible();
});

test("by keyboard: Shift and an arrow takes lines in and leaves them, Ctrl+A takes all, Esc ends", async () => {
  await openList();
  screen.getByRole("link", { name: /Boutique/ }).focus();
  await userEvent.keyboard("{Shift>}{ArrowDown}{/Shift}");
  await waitFor(() => expect(box("Coop")).toHaveFocus());
  await userEvent.keyboard("{Shift>}{ArrowDown}{/Shift}");
  expect(chosen()).toEqual(["Boutique", "Coop", "Dépanneur"]);
  await userEvent.keyboard("{Shift>}{ArrowUp}{/Shift}");
  expect(box("Coop")).toHaveFocus();
  expect(chosen()).toEqual(["Boutique", "Coop"]);
  await userEvent.keyboard("{ArrowDown}{ArrowDown} ");
  expect(chosen()).toEqual(["Boutique", "Coop", "Écluse"]);
  await userEvent.keyboard("{Control>}a{/Control}");
  expect(chosen()).toHaveLength(6);
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("checkbox")).toBeNull();
});

test("by keyboard: keys faster than what hears them comes, or than the focus moves, are all done", async () => {
  await openList();
  const link = screen.getByRole("link", { name: /Boutique/ });
  link.focus();
  for (let n = 0; n < 3; n += 1) fireEvent.keyDown(link, { key: "ArrowDown", shiftKey: true });
  await waitFor(() => expect(chosen()).toEqual(["Boutique", "Coop", "Dépanneur", "Écluse"]));
  await waitFor(() => expect(box("Écluse")).toHaveFocus());
});

test("a tag goes on all those chosen in one act, and comes off again by « Annuler »", async () => {
  const { tagsOf } = await openList();
  const bar = await begin();
  await userEvent.click(box("Coop"));
  await userEvent.click(box("Ferme"));
  await userEvent.click(within(bar).getByRole("button", { name: "Étiqueter" }));
  const sheet = within(await screen.findByRole("dialog"));
  await userEvent.type(sheet.getByRole("combobox"), "salon{Enter}");
  expect(await screen.findByText(/« salon » mise sur 2 fiches/)).toBeVisible();
  expect(tagsOf()).toEqual(["tous", "tous", "salon+tous", "tous", "tous", "salon+tous"]);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await waitFor(() => expect(tagsOf()).toEqual(names.map(() => "tous")));
});

test("a tag that all those chosen carry is taken off them, and off no other", async () => {
  const { tagsOf } = await openList();
  const bar = await begin();
  await userEvent.click(box("Coop"));
  await userEvent.click(within(bar).getByRole("button", { name: "Étiqueter" }));
  const sheet = within(await screen.findByRole("dialog"));
  await userEvent.click(sheet.getByRole("option", { name: /tous.*touchez pour l’enlever/ }));
  await screen.findByText(/enlevée de 1 fiche\./);
  expect(tagsOf()).toEqual(["tous", "tous", "", "tous", "tous", "tous"]);
});

test("what is chosen and what the list shows go to the bin, what a filter hides does not", async () => {
  const { live } = await openList("/entreprises?etiquette=tous");
  const bar = await begin();
  await userEvent.click(within(bar).getByRole("button", { name: "Tout choisir (6)" }));
  await userEvent.click(within(bar).getByRole("button", { name: "Corbeille" }));
  expect(await screen.findByText(/6 fiches mises à la corbeille/)).toBeVisible();
  expect(live()).toBe(0);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await waitFor(() => expect(live()).toBe(6));
});

test("promises are assigned together to a member of the team", async () => {
  const workspace = await aWorkspace();
  const who = await put(workspace, "members", aMember({ name: "Solène" }));
  const first = await put(workspace, "followUps", aFollowUp({ what: "Rappeler" }));
  await put(workspace, "followUps", aFollowUp({ what: "Écrire", dueOn: "2026-12-24" }));
  await openPage(FollowUpsPage, { path: "/relances", address: "/relances", workspace });
  const bar = await begin();
  await userEvent.click(box("Rappeler"));
  await userEvent.click(within(bar).getByRole("button", { name: "Tout choisir (2)" }));
  await userEvent.click(within(bar).getByRole("button", { name: "Confier" }));
  const sheet = within(await screen.findByRole("dialog"));
  await userEvent.click(sheet.getByRole("option", { name: /Solène/ }));
  expect(await screen.findByText(/2 relances confiées à Solène/)).toBeVisible();
  const assignees = () => workspace.directory.list("followUps").map(({ assignee }) => assignee);
  expect(assignees()).toEqual([who, who]);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await waitFor(() =>
    expect(workspace.directory.find("followUps", first)?.assignee).toBeUndefined(),
  );
});

test("notes are chosen and put in the bin", async () => {
  const workspace = await aWorkspace();
  await put(workspace, "interactions", anInteraction({ subject: "Bacs" }));
  await put(workspace, "interactions", anInteraction({ subject: "Menus" }));
  await openPage(NotesPage, { path: "/notes", address: "/notes", workspace });
  const bar = await begin();
  await userEvent.click(screen.getAllByRole("checkbox")[0] ?? bar);
  await userEvent.click(within(bar).getByRole("button", { name: "Corbeille" }));
  await screen.findByText(/1 note mise à la corbeille/);
  expect(workspace.directory.list("interactions")).toHaveLength(1);
});

/** What another tab does while this one has not heard of it yet. */
async function elsewhere({ store }: Workspace, binned: readonly string[], erased: string) {
  const tab = await openStore({ database: store.db.name, space: spaceId, now: Date.now });
  await tab.load();
  await tab.write((replica) => [
    ...binned.flatMap((id) => {
      const record = replica.get("enterprises", id);
      if (record === undefined) return [];
      const fields = [{ field: "deleted", value: deletedValue(record), over: [] }];
      return [{ type: "enterprises", id, fields }];
    }),
    { type: "enterprises", id: erased, fields: [], erase: "Gesture11111" },
  ]);
  tab.close();
}

test("of lines that another tab took away meanwhile, the bin says that they were left aside", async () => {
  const { workspace, ids, live } = await openList();
  const [atelier = "", boutique = "", coop = ""] = ids;
  const bar = await begin();
  await userEvent.click(within(bar).getByRole("button", { name: "Tout choisir (6)" }));
  const act = within(bar).getByRole("button", { name: "Corbeille" });
  await elsewhere(workspace, [atelier, boutique], coop);
  fireEvent.click(act);
  expect(
    await screen.findByText(
      /^3 fiches mises à la corbeille\. Laissées de côté : 2 déjà à la corbeille, 1 effacée\.$/,
    ),
  ).toBeVisible();
  expect(live()).toBe(0);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await waitFor(() => expect(live()).toBe(3));
});

test("a tag asks nobody about a sheet that went to the bin meanwhile", async () => {
  const { workspace, ids, tagsOf } = await openList();
  const [atelier = "", , coop = ""] = ids;
  const bar = await begin();
  await userEvent.click(within(bar).getByRole("button", { name: "Tout choisir (6)" }));
  await userEvent.click(within(bar).getByRole("button", { name: "Étiqueter" }));
  const sheet = within(await screen.findByRole("dialog"));
  const option = await sheet.findByRole("option", { name: /tous/ });
  await elsewhere(workspace, [atelier], coop);
  fireEvent.click(option);
  expect(
    await screen.findByText(
      /enlevée de 4 fiches\. Laissées de côté : 1 déjà à la corbeille, 1 effacée\.$/,
    ),
  ).toBeVisible();
  expect(workspace.directory.find("enterprises", atelier)?.state).toBe("binned");
  expect(tagsOf().filter((one) => one === "")).toHaveLength(5);
});

test("when all those chosen went meanwhile, nothing is said to be done", async () => {
  const { workspace, ids } = await openList();
  const [atelier = "", boutique = ""] = ids;
  const bar = await begin();
  await userEvent.click(box("Atelier"));
  await userEvent.click(box("Boutique"));
  const act = within(bar).getByRole("button", { name: "Corbeille" });
  await elsewhere(workspace, [atelier], boutique);
  fireEvent.click(act);
  expect(await screen.findByText(/^Rien n’a été fait : tout ce que vous aviez/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Annuler" })).toBeNull();
});
