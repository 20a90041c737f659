import { screen } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, onTestFinished, test, vi } from "vitest";
import { personFile, toJson, toPage, toRows } from "#features/privacy/person-file.ts";
import { PersonPage } from "#features/privacy/person-page.tsx";
import { aBuyer, aContact, anInteraction } from "../../support/builders.ts";
import { downloaded } from "../../support/downloads.ts";
import { aWorkspace, openPages, put } from "../../support/render.tsx";

async function aPerson() {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  const contact = await put(
    workspace,
    "contacts",
    aContact({
      buyer,
      firstName: "Karl",
      lastName: "<Ouellet>",
      workEmail: "karl@exemple.qc.ca",
      role: "decision-maker",
      tags: ["influent"],
    }),
  );
  const other = await put(workspace, "contacts", aContact({ buyer, firstName: "Alma" }));
  await put(
    workspace,
    "interactions",
    anInteraction({
      contacts: [contact, other],
      at: "2026-11-02T15:00:00Z",
      summary: "Alma trouve que c’est cher.",
    }),
  );
  return { workspace, contact };
}

test("the files hold what was collected and each meeting's day; nothing inferred, nothing of others", async () => {
  const { workspace, contact } = await aPerson();
  const { directory } = workspace;
  const entry = directory.find("contacts", contact);
  if (entry === undefined) throw new Error("not there");
  const file = personFile("Karl", entry, directory);
  const texts = [toJson(file, "2026-11-23"), JSON.stringify(toRows(file)), toPage(file, "a", "b")];
  for (const text of texts) {
    expect(text).toContain("karl@exemple.qc.ca");
    expect(text).toContain("Ville de Port-aux-Brumes");
    expect(text).toContain("2026-11-02");
    for (const out of ["decision-maker", "influent", "décision", "Alma", "cher"]) {
      expect(text).not.toContain(out);
    }
  }
  expect(JSON.parse(texts[0] ?? "")).toMatchObject({ information: { lastName: "<Ouellet>" } });
  expect(texts[2]).toContain("&lt;Ouellet&gt;");
});

test("the first file notes the request with thirty days to answer; « C’est remis » closes it", async () => {
  onTestFinished(() => void vi.restoreAllMocks());
  const { workspace, contact } = await aPerson();
  await openPages(
    { "/vie-privee/personne/:id": PersonPage },
    {
      workspace,
      address: `/vie-privee/personne/${contact}`,
    },
  );
  const json = await screen.findByRole("button", { name: /JSON/ });
  const file = await downloaded(() => userEvent.click(json));
  expect(file.name).toBe("Renseignements - Karl <Ouellet>.json");
  expect(await screen.findByText("Répondre avant le 23 décembre 2026")).toBeVisible();
  const csv = await downloaded(() => userEvent.click(screen.getByRole("button", { name: /CSV/ })));
  expect(csv.text).toContain("karl@exemple.qc.ca");
  const { directory } = workspace;
  expect(directory.list("accessRequests")).toMatchObject([
    { kind: "access", contact, askedOn: "2026-11-23" },
  ]);
  await userEvent.click(screen.getByRole("button", { name: "C’est remis" }));
  await expect.poll(() => directory.list("accessRequests")[0]?.answeredOn).toBe("2026-11-23");
});

test("nobody is told of a meeting that there was not", async () => {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  const contact = await put(workspace, "contacts", aContact({ buyer, firstName: "Karl" }));
  await openPages(
    { "/vie-privee/personne/:id": PersonPage },
    { workspace, address: `/vie-privee/personne/${contact}` },
  );
  expect(await screen.findByText(/^0 rencontre ou échange/)).toBeVisible();
});
