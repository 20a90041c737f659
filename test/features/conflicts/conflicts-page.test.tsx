import { screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import type { Day } from "#domain/day.ts";
import { ConflictsPage } from "#features/conflicts/conflicts-page.tsx";
import { HistoryPage } from "#features/history/history-page.tsx";
import { merge } from "#workspace/merging.ts";
import { unsettledIn } from "#workspace/odd-entries.ts";
import { aBuyer, aContact, aFollowUp } from "../../support/builders.ts";
import {
  aColleague,
  anotherValue,
  aWorkspace,
  exchange,
  openPage,
  openPages,
  put,
} from "../../support/render.tsx";

async function twoNumbers() {
  const workspace = await aWorkspace();
  const contact = await put(workspace, "contacts", aContact({ workPhone: "418 555-0100" }));
  const colleague = await aColleague(workspace);
  await anotherValue(workspace, "contacts", contact, { workPhone: "418 555-0117" });
  await anotherValue(colleague, "contacts", contact, { workPhone: "581 555-0164" });
  await exchange(colleague, workspace);
  return { workspace, contact };
}

test("both numbers are shown whole, and neither is chosen in advance", async () => {
  const { workspace } = await twoNumbers();
  await openPage(ConflictsPage, { workspace });
  const options = await screen.findAllByRole("radio");
  expect(options).toHaveLength(2);
  for (const option of options) expect(option).not.toBeChecked();
  expect(screen.getByRole("button", { name: "Garder ce choix" })).toBeDisabled();
});

test("« Garder ce choix » keeps one, and the other is put back from the history", async () => {
  const { workspace, contact } = await twoNumbers();
  await openPage(ConflictsPage, { workspace });
  await userEvent.click(await screen.findByRole("radio", { name: /581\s555-0164/ }));
  await userEvent.click(screen.getByRole("button", { name: "Garder ce choix" }));
  expect(await screen.findByRole("heading", { name: "Rien à trancher" })).toBeVisible();
  expect(workspace.directory.find("contacts", contact)?.workPhone).toBe("581 555-0164");

  await openPage(HistoryPage, {
    path: "/historique/:type/:id",
    address: `/historique/contacts/${contact}`,
    workspace,
  });
  await userEvent.click(
    await screen.findByRole("button", { name: /Remettre «\s418\s555-0117\s»/ }),
  );
  await screen.findByText("Valeur remise.");
  expect(workspace.directory.find("contacts", contact)?.workPhone).toBe("418 555-0117");
});

test("a deletion that met a change is a question of its own", async () => {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  const colleague = await aColleague(workspace);
  await workspace.remove(workspace.directory.list("buyers"));
  await anotherValue(colleague, "buyers", buyer, { phone: "418 555-0199" });
  await exchange(colleague, workspace);
  await openPage(ConflictsPage, { workspace });
  await userEvent.click(await screen.findByRole("radio", { name: /Garder la fiche/ }));
  await userEvent.click(screen.getByRole("button", { name: "Garder ce choix" }));
  await screen.findByText("Choix gardé.");
  expect(workspace.directory.find("buyers", buyer)).toMatchObject({
    state: "live",
    phone: "418 555-0199",
  });
});

test("a sheet that was merged here and changed there says so, and stays with the one it became", async () => {
  const workspace = await aWorkspace();
  const kept = await put(workspace, "buyers", aBuyer());
  const merged = await put(workspace, "buyers", aBuyer({ name: "Port-aux-Brumes" }));
  const colleague = await aColleague(workspace);
  const [one, other] = [kept, merged].map((id) => workspace.directory.find("buyers", id));
  if (one === undefined || other === undefined) throw new Error("not there");
  await merge(workspace, one, other, new Set());
  await anotherValue(colleague, "buyers", merged, { phone: "418 555-0199" });
  await exchange(colleague, workspace);
  await openPage(ConflictsPage, { workspace });
  expect(await screen.findByText(/l’a fusionnée dans «.Ville de Port-aux-Brumes.»/)).toBeVisible();
  expect(screen.getByRole("link", { name: /Fusionner de nouveau/ })).toHaveAttribute(
    "href",
    `#/fusionner/acheteurs/${kept}/${merged}`,
  );
  await userEvent.click(screen.getByRole("radio", { name: /La laisser fusionnée/ }));
  await userEvent.click(screen.getByRole("button", { name: "Garder ce choix" }));
  await screen.findByText("Choix gardé.");
  expect(workspace.directory.find("buyers", merged)?.id).toBe(kept);
  expect(unsettledIn(workspace.directory)).toEqual([]);
});

const route = "/conflits/:type/:id/:field";

/** Two numbers and two functions for one person, two names for a buyer. */
async function threeQuestions() {
  const { workspace, contact } = await twoNumbers();
  const buyer = await put(workspace, "buyers", aBuyer());
  const colleague = await aColleague(workspace);
  await anotherValue(workspace, "contacts", contact, { function: "directrice" });
  await anotherValue(colleague, "contacts", contact, { function: "adjointe" });
  await anotherValue(workspace, "buyers", buyer, { name: "Ville du Quai" });
  await anotherValue(colleague, "buyers", buyer, { name: "Ville de la Baie" });
  await exchange(colleague, workspace);
  return { workspace, contact, buyer };
}

const keep = () => userEvent.click(screen.getByRole("button", { name: "Garder ce choix" }));
const later = () => userEvent.click(screen.getByRole("button", { name: "Plus tard" }));

test("an address that names a question leads through those of its record, then to the sheet", async () => {
  const { workspace, contact } = await threeQuestions();
  const address = `/conflits/contacts/${contact}/workPhone`;
  const opened = await openPages({ [route]: ConflictsPage }, { address, workspace });
  expect(await screen.findByRole("link", { name: /À trancher\s· \d\ssur\s2/ })).toBeInTheDocument();
  await userEvent.click(await screen.findByRole("radio", { name: /581\s555-0164/ }));
  await keep();
  await userEvent.click(await screen.findByRole("radio", { name: /adjointe/ }));
  await keep();
  await waitFor(() => expect(opened.address()).toMatch(/^\/acheteurs\//));
  expect(workspace.directory.find("contacts", contact)).toMatchObject({
    workPhone: "581 555-0164",
    function: "adjointe",
    conflicts: [],
  });
  expect(unsettledIn(workspace.directory)).toHaveLength(1);
});

test("« Plus tard » goes on to the next question, and after the last one leaves", async () => {
  const { workspace } = await threeQuestions();
  const opened = await openPages(
    { "/conflits": ConflictsPage },
    { address: "/conflits", workspace },
  );
  const titles = new Set<string>();
  for (let place = 1; place <= 3; place += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one question after another
    const group = await screen.findByRole("group");
    titles.add(group.textContent);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await later();
  }
  expect(titles.size).toBe(3);
  await waitFor(() => expect(opened.address()).toBe("/"));
  expect(unsettledIn(workspace.directory)).toHaveLength(2);
});

test("after a choice the title of the next question is read", async () => {
  const { workspace } = await threeQuestions();
  await openPages({ "/conflits": ConflictsPage }, { address: "/conflits", workspace });
  const [first] = await screen.findAllByRole("radio");
  if (first === undefined) throw new Error("no choice");
  await userEvent.click(first);
  await keep();
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveFocus());
});

test("what stood before both changes is said", async () => {
  const { workspace } = await twoNumbers();
  await openPage(ConflictsPage, { workspace });
  expect(await screen.findByText(/Avant ces changements\s: 418\s555-0100/)).toBeVisible();
});

test("a deletion says who deleted, and what was changed by whom", async () => {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  const colleague = await aColleague(workspace);
  await workspace.remove(workspace.directory.list("buyers"));
  await anotherValue(colleague, "buyers", buyer, { phone: "418 555-0199" });
  await exchange(colleague, workspace);
  await openPage(ConflictsPage, { workspace });
  const bin = await screen.findByText("À la corbeille");
  expect(bin.nextElementSibling).toHaveTextContent(/vous, lundi 23/);
  expect(screen.getByText("Téléphone").nextElementSibling).toHaveTextContent(/418\s555-0199/);
});

test("an address that names nothing here says that there is nothing to settle", async () => {
  const opened = await openPages(
    { [route]: ConflictsPage },
    { address: "/conflits/contacts/abcabcabcabc/%E0%A4%A" },
  );
  expect(await screen.findByRole("heading", { name: "Rien à trancher" })).toBeVisible();
  expect(opened.address()).toContain("/conflits/");
});

test("two hundred questions are counted, and asked one at a time", async () => {
  const workspace = await aWorkspace();
  const buyers: string[] = [];
  for (let n = 0; n < 200; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one write at a time
    buyers.push(await put(workspace, "buyers", aBuyer({ name: `Ville ${n}` })));
  }
  const colleague = await aColleague(workspace);
  const change = (name: string) =>
    buyers.map((id) => ({
      type: "buyers" as const,
      id,
      shown: workspace.directory.find("buyers", id)?.record,
      values: { name },
    }));
  await colleague.save(change("Ici"));
  await workspace.save(change("Là"));
  await exchange(colleague, workspace);
  await openPage(ConflictsPage, { workspace });
  expect(await screen.findByRole("link", { name: /1\ssur\s200/ })).toBeInTheDocument();
  expect(screen.getAllByRole("radio")).toHaveLength(2);
});

test("the date of a day that is settled moves its news as the form does", async () => {
  const workspace = await aWorkspace();
  const event = await put(workspace, "events", { title: "Maillage", on: "2026-11-20" });
  const asked = (dueOn: Day) =>
    put(
      workspace,
      "followUps",
      aFollowUp({ event, meeting: "meeting11111", milestone: "day-30", dueOn }),
    );
  const [waits, byHand, contested] = [
    await asked("2026-12-20"),
    await asked("2027-02-01"),
    await asked("2026-12-20"),
  ];
  const colleague = await aColleague(workspace);
  await anotherValue(workspace, "events", event, { on: "2026-11-21" });
  await anotherValue(workspace, "followUps", waits, { dueOn: "2026-12-21" });
  await anotherValue(workspace, "followUps", contested, { dueOn: "2026-12-21" });
  await anotherValue(colleague, "events", event, { on: "2026-11-22" });
  await anotherValue(colleague, "followUps", contested, { dueOn: "2026-12-22" });
  await exchange(colleague, workspace);
  const news = () =>
    [waits, byHand, contested].map((id) => workspace.directory.find("followUps", id));
  await openPages(
    { [route]: ConflictsPage },
    { address: `/conflits/evenements/${event}/on`, workspace },
  );
  await userEvent.click(await screen.findByRole("radio", { name: /22\snovembre/ }));
  expect(screen.getByText("2 suivis à venir seront comptés à partir de cette date.")).toBeVisible();
  await keep();
  await screen.findByText("Choix gardé.");
  expect(news().map((one) => one?.dueOn)).toEqual(["2026-12-22", "2027-02-01", "2026-12-22"]);
  expect(unsettledIn(workspace.directory)).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await expect.poll(() => news()[0]?.dueOn).toBe("2026-12-21");
  expect(unsettledIn(workspace.directory)).toHaveLength(2);
});
