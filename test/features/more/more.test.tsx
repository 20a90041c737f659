import { screen, waitFor } from "@solidjs/testing-library";
import { expect, test } from "vitest";
import { MorePage } from "#features/more/more-page.tsx";
import { saveDraft } from "#storage/drafts.ts";
import { aBuyer, aFollowUp, anInteraction } from "../../support/builders.ts";
import {
  aColleague,
  anotherValue,
  aWorkspace,
  exchange,
  openPage,
  put,
} from "../../support/render.tsx";

/** What the door leads to, and what waits behind it. */
function door(name: string): { readonly to: string | null; readonly text: string | null } {
  const link = screen
    .getAllByRole("link")
    .find((one) => one.closest("main") !== null && one.textContent.startsWith(name));
  return { to: link?.getAttribute("href") ?? null, text: link?.textContent ?? null };
}

test("each door says what waits behind it", async () => {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer({ phone: "418 555-0100" }));
  await put(workspace, "interactions", anInteraction());
  await put(workspace, "followUps", aFollowUp());
  const colleague = await aColleague(workspace);
  await anotherValue(workspace, "buyers", buyer, { phone: "418 555-0117" });
  await anotherValue(colleague, "buyers", buyer, { phone: "581 555-0164" });
  await exchange(colleague, workspace);
  await saveDraft(workspace.store.db, { key: "/notes/nouvelle", at: 1, value: {}, about: [] });
  await openPage(MorePage, { workspace });
  await waitFor(() =>
    expect(door("Notes")).toEqual({ to: "#/notes", text: "Notes 1, et 1 brouillon" }),
  );
  expect(door("Relances")).toEqual({ to: "#/relances", text: "Relances 1 à faire" });
  expect(door("Échanges")).toEqual({ to: "#/echanges", text: "Échanges 3 à envoyer" });
  expect(door("À trancher")).toEqual({ to: "#/conflits", text: "À trancher 1 question1" });
  expect(door("Corbeille")).toEqual({ to: "#/corbeille", text: "Corbeille vide" });
  expect(door("Réglages")).toEqual({ to: "#/reglages", text: "Réglages protégé, aucun envoi" });
});

test("an empty team has the same doors, with nothing behind them", async () => {
  await openPage(MorePage);
  expect(door("Notes").text).toBe("Notes aucune pour l’instant");
  expect(door("Relances").text).toBe("Relances rien à faire");
  expect(door("À trancher").text).toBe("À trancher rien à trancher");
});
