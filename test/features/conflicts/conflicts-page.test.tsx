import { screen } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { ConflictsPage } from "#features/conflicts/conflicts-page.tsx";
import { HistoryPage } from "#features/history/history-page.tsx";
import { aBuyer, aContact } from "../../support/builders.ts";
import {
  aColleague,
  anotherValue,
  aWorkspace,
  exchange,
  openPage,
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
