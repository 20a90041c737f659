import { screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { ErasePage } from "#features/erasure/erase-page.tsx";
import { ErasurePage } from "#features/erasure/erasure-page.tsx";
import { listErasures } from "#storage/erasures.ts";
import { merge } from "#workspace/merging.ts";
import { aBuyer, aContact, anInteraction, aSigner } from "../../support/builders.ts";
import { aWorkspace, openPages, put } from "../../support/render.tsx";

const pages = {
  "/effacer/:type/:id": ErasePage,
  "/vie-privee/effacements/:key": ErasurePage,
};

async function aPerson() {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  const person = { buyer, firstName: "Karl", lastName: "Ouellet-Vaillancourt" };
  const contact = await put(workspace, "contacts", aContact(person));
  return { workspace, buyer, contact };
}

test("the screen says what goes, what stays and what is out of reach; « Ne rien effacer » leaves all", async () => {
  const { workspace, buyer, contact } = await aPerson();
  await put(workspace, "interactions", anInteraction({ buyer, contacts: [contact] }));
  const { address } = await openPages(pages, {
    workspace,
    address: `/effacer/contacts/${contact}`,
  });
  expect(await screen.findByText(/: .*prénom/)).toBeVisible();
  const stays = screen.getByRole("heading", { name: "Reste, sans elle" }).closest("section");
  expect(within(stays ?? document.body).getAllByRole("link")).toHaveLength(1);
  expect(screen.getByText(/un téléphone qui ne revient jamais/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Ne rien effacer" }));
  expect(address()).toContain(buyer);
  expect(workspace.directory.find("contacts", contact)?.lastName).toBe("Ouellet-Vaillancourt");
});

test("a note that names the person goes on without the name, under a new id", async () => {
  const { workspace, buyer, contact } = await aPerson();
  const note = await put(
    workspace,
    "interactions",
    anInteraction({
      buyer,
      contacts: [contact],
      subject: "Soumission",
      summary: "M. Ouellet-Vaillancourt attend le prix. Karl rappellera.",
    }),
  );
  const promise = await put(workspace, "followUps", { what: "Envoyer le prix", interaction: note });
  const { address } = await openPages(pages, {
    workspace,
    address: `/effacer/contacts/${contact}`,
  });
  expect(
    await screen.findByText(/Une personne attend le prix. Une personne rappellera./),
  ).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Effacer pour toujours" }));
  expect(await screen.findByRole("heading", { name: "Effacé pour toujours" })).toBeVisible();
  await expect.poll(address).toMatch(/^\/vie-privee\/effacements\//);
  const { directory } = workspace;
  expect(directory.find("contacts", contact)?.state).toBe("erased");
  expect(directory.find("interactions", note)?.state).toBe("erased");
  const [copy] = directory.list("interactions");
  expect(copy).toMatchObject({
    buyer,
    subject: "Soumission",
    summary: "Une personne attend le prix. Une personne rappellera.",
  });
  expect(copy?.contacts).toBeUndefined();
  expect(directory.find("followUps", promise)?.interaction).toBe(copy?.id);
});

test("a note that is not ticked is listed to be read again, until somebody says that it was", async () => {
  const { workspace, buyer, contact } = await aPerson();
  const note = await put(
    workspace,
    "interactions",
    anInteraction({ buyer, subject: "Appel", summary: "Ouellet-Vaillancourt rappelle." }),
  );
  await openPages(pages, { workspace, address: `/effacer/contacts/${contact}` });
  await userEvent.click(await screen.findByRole("checkbox", { name: "Appel" }));
  await userEvent.click(screen.getByRole("button", { name: "Effacer pour toujours" }));
  await userEvent.click(await screen.findByRole("button", { name: /C’est revu.*Appel/ }));
  await expect.poll(() => screen.queryByRole("button", { name: /C’est revu/ })).toBeNull();
  expect(workspace.directory.find("interactions", note)?.state).toBe("live");
  expect((await listErasures(workspace.store.db))[0]?.review).toEqual([]);
});

test("merged copies go with it; a probable duplicate only when somebody says that it is the same", async () => {
  const { workspace, buyer, contact } = await aPerson();
  const person = { buyer, firstName: "Karl", lastName: "Ouellet-Vaillancourt" };
  const [twin, double] = [
    await put(workspace, "contacts", aContact(person)),
    await put(workspace, "contacts", aContact(person)),
  ];
  const { directory } = workspace;
  const [a, b] = [directory.find("contacts", contact), directory.find("contacts", twin)];
  if (a === undefined || b === undefined) throw new Error("not there");
  await merge(workspace, a, b, new Set());
  const kept = [contact, twin].toSorted()[0] ?? "";
  await openPages(pages, { workspace, address: `/effacer/contacts/${kept}` });
  const boxes = await screen.findAllByRole("checkbox");
  expect(boxes.map((box) => box instanceof HTMLInputElement && box.checked)).toEqual([true, false]);
  await userEvent.click(screen.getByRole("button", { name: "Effacer pour toujours" }));
  await screen.findByRole("heading", { name: "Effacé pour toujours" });
  const states = [contact, twin, double].map(
    (id) => (directory.replica.get("contacts", id)?.erased.length ?? 0) > 0,
  );
  expect(states).toEqual([true, true, false]);
});

test("a request to be erased is said, and is answered by the act", async () => {
  const { workspace, contact } = await aPerson();
  const request = await put(workspace, "accessRequests", {
    kind: "erasure",
    askedOn: "2026-11-20",
    contact,
  });
  await openPages(pages, { workspace, address: `/effacer/contacts/${contact}` });
  expect(await screen.findByText(/Demandé le 20 novembre.*avant le 20 décembre/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Effacer pour toujours" }));
  await screen.findByRole("heading", { name: "Effacé pour toujours" });
  expect(workspace.directory.find("accessRequests", request)?.answeredOn).toBe("2026-11-23");
});

test("a device whose file shows the record as erased has confirmed; the others have not", async () => {
  const { workspace, contact } = await aPerson();
  const { store } = workspace;
  const { deriveId } = await import("#storage/derive-id.ts");
  for (const device of ["phoneA", "phoneB"]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const id = await deriveId(workspace.space.id, "devices", "device", device);
    // oxlint-disable-next-line no-await-in-loop
    await workspace.save([{ type: "devices", id, shown: undefined, values: { name: device } }]);
  }
  // A file of it showed something else as erased.
  await store.join(
    [{ type: "contacts", id: "Other1111111", fields: {}, erased: ["Gesture11111"] }],
    { from: "phoneA" },
  );
  await openPages(pages, { workspace, address: `/effacer/contacts/${contact}` });
  expect(await screen.findByText("0 sur 3")).toBeVisible();
  expect(screen.queryByText(/vu effacé/)).toBeNull();
  await userEvent.click(await screen.findByRole("button", { name: "Effacer pour toujours" }));
  expect(await screen.findByText("1 sur 3")).toBeVisible();
  const gone = store.replica.get("contacts", contact);
  await store.join(gone === undefined ? [] : [gone], { from: "phoneA" });
  expect(await screen.findByText("2 sur 3")).toBeVisible();
  expect(screen.getByText(/phoneA.*vu effacé dans son fichier/)).toBeVisible();
  expect(screen.getByText(/phoneB.*au prochain échange/)).toBeVisible();
});

test("a device that is lost is not waited for, and counts no more than it confirmed", async () => {
  const { workspace, contact } = await aPerson();
  const { deriveId } = await import("#storage/derive-id.ts");
  const id = await deriveId(workspace.space.id, "devices", "device", "phoneA");
  await workspace.save([{ type: "devices", id, shown: undefined, values: { name: "Tablette" } }]);
  await put(workspace, "signers", aSigner({ device: "phoneA", status: "lost" }));
  await openPages(pages, { workspace, address: `/effacer/contacts/${contact}` });
  await userEvent.click(await screen.findByRole("button", { name: "Effacer pour toujours" }));
  expect(await screen.findByText("1 sur 1")).toBeVisible();
  expect(screen.getByText(/Tablette.*perdu.*n’est plus attendu/)).toBeVisible();
});

test("which devices are in the team, and which are lost, is not erased: its files would be taken again", async () => {
  const workspace = await aWorkspace();
  const signer = { device: "AbCdEf", publicKey: "x".repeat(43), status: "lost" } as const;
  const id = await put(workspace, "signers", signer);
  await openPages(pages, { workspace, address: `/effacer/cles/${id}` });
  expect(await screen.findByRole("heading", { level: 1 })).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Effacer/ })).not.toBeInTheDocument();
});
