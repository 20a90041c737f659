import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { HistoryPage } from "#features/history/history-page.tsx";
import { deriveId } from "#storage/derive-id.ts";
import { aBuyer, aFollowUp, anEnterprise } from "../../support/builders.ts";
import {
  aColleague,
  anotherValue,
  aWorkspace,
  exchange,
  openPages,
  put,
} from "../../support/render.tsx";

const pages = { "/historique/:type/:id": HistoryPage };

function part(title: string): HTMLElement {
  const section = screen.getByRole("heading", { name: title }).closest("section");
  if (section === null) throw new Error(`${title} heads no section`);
  return section;
}

test("each field says what it holds now, what it held before, and who replaced it", async () => {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer({ phone: "418 555-0100" }));
  await anotherValue(workspace, "buyers", buyer, { phone: "418 555-0117" });
  const colleague = await aColleague(workspace);
  await anotherValue(colleague, "buyers", buyer, { name: "Ville du Quai" });
  await exchange(colleague, workspace);
  await openPages(pages, { address: `/historique/acheteurs/${buyer}`, workspace });
  await screen.findByRole("heading", { name: "Téléphone" });
  expect(part("Téléphone")).toHaveTextContent(/Maintenant\s: 418\s555-0117/);
  expect(part("Téléphone")).toHaveTextContent(/418\s555-0100 écrit par vous.*remplacé ici/);
  expect(part("Nom")).toHaveTextContent(/remplacé par un fichier reçu d’un autre appareil/);
});

test("a choice taken off a list is named, and put back", async () => {
  const workspace = await aWorkspace();
  const values = anEnterprise({ sectors: ["wood-furniture", "food-catering"] });
  const id = await put(workspace, "enterprises", values);
  await anotherValue(workspace, "enterprises", id, { sectors: ["wood-furniture"] });
  await openPages(pages, { address: `/historique/entreprises/${id}`, workspace });
  const title = await screen.findByRole("heading", { name: /^Familles\s· .*traiteur/i });
  const section = part(title.textContent);
  expect(section).toHaveTextContent(/Maintenant\s: pas dans la liste/);
  await userEvent.click(within(section).getByRole("button", { name: /Remettre/ }));
  await screen.findByText("Valeur remise.");
  expect(workspace.directory.find("enterprises", id)?.sectors).toContain("food-catering");
});

test("what a field holds now is not offered to be put back", async () => {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer({ phone: "418 555-0100" }));
  await anotherValue(workspace, "buyers", buyer, { phone: "418 555-0117" });
  await anotherValue(workspace, "buyers", buyer, { phone: "418 555-0100" });
  await openPages(pages, { address: `/historique/acheteurs/${buyer}`, workspace });
  await screen.findByRole("heading", { name: "Téléphone" });
  const acts = within(part("Téléphone")).getAllByRole("button");
  expect(acts).toHaveLength(1);
  expect(acts[0]).toHaveAccessibleName(/418\s555-0117/);
});

test("a stay in the bin is told, and is no value to put back", async () => {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  const saved = await workspace.remove(workspace.directory.list("buyers"));
  await saved.undo();
  await openPages(pages, { address: `/historique/acheteurs/${buyer}`, workspace });
  await screen.findByRole("heading", { name: "Corbeille" });
  expect(part("Corbeille")).toHaveTextContent("À la corbeille");
  expect(within(part("Corbeille")).queryByRole("button")).toBeNull();
});

test("a record that was never changed says that nothing was replaced", async () => {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  await openPages(pages, { address: `/historique/acheteurs/${buyer}`, workspace });
  expect(await screen.findByText("Rien n’a été remplacé ici")).toBeVisible();
});

test.for(["/historique/contacts/abcabcabcabc", "/historique/autos/1"])(
  "%s, which names nothing here, says so",
  async (address) => {
    await openPages(pages, { address });
    expect(await screen.findByText("Cette fiche n’est pas sur cet appareil")).toBeVisible();
  },
);

test("who wrote what stands now is said, with the person and the device of a colleague", async () => {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer({ phone: "418 555-0100" }));
  const colleague = await aColleague(workspace);
  const member = await put(colleague, "members", { name: "Nadine Fiset" });
  const id = await deriveId(colleague.space.id, "devices", "device", colleague.store.device);
  const values = { name: "Tablette du bureau", member };
  await colleague.save([{ type: "devices", id, shown: undefined, values }]);
  await anotherValue(colleague, "buyers", buyer, { phone: "418 555-0117" });
  await exchange(colleague, workspace);
  await openPages(pages, { address: `/historique/acheteurs/${buyer}`, workspace });
  await screen.findByRole("heading", { name: "Téléphone" });
  await expect
    .poll(() => part("Téléphone").textContent)
    .toMatch(/555-0117 ?écrit par Nadine Fiset sur «\sTablette du bureau\s»/);
  expect(screen.getByText(/^Plus ancienne valeur : écrit par vous/)).toBeVisible();
});

test("a date of a day that is put back takes its news along, and says so", async () => {
  const workspace = await aWorkspace();
  const event = await put(workspace, "events", { title: "Maillage", on: "2026-11-20" });
  const asked = aFollowUp({ event, milestone: "day-30", dueOn: "2026-12-21" });
  const id = await put(workspace, "followUps", { ...asked, meeting: "meeting11111" });
  await anotherValue(workspace, "events", event, { on: "2026-11-21" });
  await openPages(pages, { address: `/historique/evenements/${event}`, workspace });
  await userEvent.click(await screen.findByRole("button", { name: /Remettre/ }));
  await screen.findByText("Valeur remise. 1 suivi à venir sera compté à partir de cette date.");
  expect(workspace.directory.find("followUps", id)?.dueOn).toBe("2026-12-20");
});
