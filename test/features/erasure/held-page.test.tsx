import { screen } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { HeldPage } from "#features/erasure/held-page.tsx";
import { TodayPage } from "#features/today/today-page.tsx";
import type { StoredRecord } from "#crdt/record.ts";
import { deriveId } from "#storage/derive-id.ts";
import { listHeld } from "#storage/held.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { aBuyer, aContact, anInteraction } from "../../support/builders.ts";
import { aWorkspace, openPages, put } from "../../support/render.tsx";

const pages = { "/": TodayPage, "/vie-privee/effaces-par-fichier/:file": HeldPage };
const gesture = "Gesture11111";
const names = ["Alma", "Béatrice", "Carole", "Diane", "Élise", "France", "Gisèle"];

/** Seven persons of one buyer; a file of a colleague erases them all. */
async function afterMassErasure(): Promise<
  Workspace & { readonly people: readonly string[]; readonly before: readonly StoredRecord[] }
> {
  const workspace = await aWorkspace();
  const buyer = await put(workspace, "buyers", aBuyer());
  const people: string[] = [];
  for (const firstName of names) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    people.push(await put(workspace, "contacts", aContact({ buyer, firstName, lastName: "Roy" })));
  }
  await put(workspace, "interactions", anInteraction({ buyer, contacts: [people[0] ?? ""] }));
  const before = people.flatMap((id) => workspace.directory.replica.get("contacts", id) ?? []);
  const file = people.map((id) => ({ type: "contacts", id, fields: {}, erased: [gesture] }));
  await workspace.store.join(file, { from: "phoneA", inbox: "TheFile11111" });
  return { ...workspace, people, before };
}

/** As a colleague’s phone brings one back. */
async function contested(
  { space }: Workspace,
  { type, id, fields }: StoredRecord,
): Promise<StoredRecord> {
  const contests = ["phoneB-12345678", 1, 0, [id, gesture]] as const;
  const copyId = await deriveId(space.id, type, "contest", id);
  return { type, id: copyId, fields: { ...fields, contests }, erased: [] };
}

test("« Aujourd’hui » shows what a file erased, and « Contester » brings all of it back with its links", async () => {
  const workspace = await afterMassErasure();
  const { directory } = workspace;
  expect(directory.list("contacts")).toEqual([]);
  const { go } = await openPages(pages, { workspace });
  const link = await screen.findByRole(
    "link",
    { name: /7 fiches effacées par un fichier/ },
    { timeout: 4000 },
  );
  go(link.getAttribute("href")?.slice(1) ?? "");
  expect(await screen.findAllByRole("checkbox", { checked: true })).toHaveLength(7);
  await userEvent.click(screen.getByRole("button", { name: "Contester les 7" }));
  expect(await screen.findByText(/7 fiches sont revenues/)).toBeVisible();
  const back = directory.list("contacts");
  expect(new Set(back.map(({ firstName }) => firstName))).toEqual(new Set(names));
  expect(back.some(({ id }) => workspace.people.includes(id))).toBe(false);
  const [note] = directory.list("interactions");
  expect(back.find(({ id }) => note?.contacts?.includes(id))?.firstName).toBe("Alma");
  expect(note?.contacts).toHaveLength(1);
  expect(directory.list("incidents")).toMatchObject([
    { kind: "mass-erasure", learnedOn: "2026-11-23", people: 7 },
  ]);
  expect(await listHeld(workspace.store.db)).toEqual([]);
}, 20_000);

test("two devices that contest make one copy of each", async () => {
  const one = await afterMassErasure();
  await openPages(pages, {
    workspace: one,
    address: "/vie-privee/effaces-par-fichier/TheFile11111",
  });
  await userEvent.click(await screen.findByRole("button", { name: "Contester les 7" }));
  await screen.findByText(/7 fiches sont revenues/);
  const expected = await Promise.all(
    one.people.map((id) => deriveId(one.space.id, "contacts", "contest", id)),
  );
  expect(
    one.directory
      .list("contacts")
      .map(({ id }) => id)
      .toSorted(),
  ).toEqual(expected.map(String).toSorted());
});

test("an address cut in the middle has nothing to decide", async () => {
  await openPages(pages, { address: "/vie-privee/effaces-par-fichier/%E2%8" });
  expect(await screen.findByRole("heading", { name: "Rien à décider" })).toBeVisible();
});

test("who contests none confirms: what waited is gone", async () => {
  const workspace = await afterMassErasure();
  await openPages(pages, { workspace, address: "/vie-privee/effaces-par-fichier/TheFile11111" });
  await userEvent.click(await screen.findByRole("button", { name: "Ne rien choisir" }));
  await userEvent.click(screen.getByRole("button", { name: "Confirmer les effacements" }));
  expect(await screen.findByText("Effacements confirmés.")).toBeVisible();
  expect(await workspace.store.db.held.count()).toBe(0);
  expect(workspace.directory.list("contacts")).toEqual([]);
});

test("what somebody else erased too is said, and does not come back", async () => {
  const workspace = await afterMassErasure();
  const [asked = ""] = workspace.people;
  const other = { type: "contacts", id: asked, fields: {}, erased: ["Asked1111111"] };
  await workspace.store.join([other], { from: "phoneB" });
  await openPages(pages, { workspace, address: "/vie-privee/effaces-par-fichier/TheFile11111" });
  expect(await screen.findByText(/effacée aussi par quelqu’un d’autre/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Contester les 6" }));
  await screen.findByText(/6 fiches sont revenues/);
  expect(workspace.directory.list("contacts")).toHaveLength(6);
});

test("what a colleague contested first is said to be back, and nothing is left to contest", async () => {
  const workspace = await afterMassErasure();
  const copies = await Promise.all(workspace.before.map((one) => contested(workspace, one)));
  await workspace.store.join(copies, { from: "phoneB" });
  await openPages(pages, { workspace, address: "/vie-privee/effaces-par-fichier/TheFile11111" });
  expect(await screen.findAllByText(/déjà revenue$/)).toHaveLength(7);
  expect(screen.queryAllByRole("checkbox", { checked: true })).toEqual([]);
  expect(screen.queryByRole("button", { name: /^Tout choisir/ })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Effacer ce qui attend" }));
  expect(await screen.findByText("Effacements confirmés.")).toBeVisible();
  expect(workspace.directory.list("contacts")).toHaveLength(7);
  expect(workspace.directory.list("incidents")).toEqual([]);
});

test("what was written here alone comes back beside what a colleague brought back", async () => {
  const workspace = await afterMassErasure();
  const [alma] = await Promise.all(workspace.before.map((one) => contested(workspace, one)));
  if (alma === undefined) throw new Error("nobody was erased");
  const older = ["phoneB-12345678", 2, 0, "Alba"] as const;
  const copy = { ...alma, fields: { ...alma.fields, firstName: older } };
  await workspace.store.join([copy], { from: "phoneB" });
  await openPages(pages, { workspace, address: "/vie-privee/effaces-par-fichier/TheFile11111" });
  expect(await screen.findByText(/déjà revenue, sans tout ce qui attend ici/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Contester les 7" }));
  await screen.findByText(/7 fiches sont revenues/);
  const valuesOf = (field: string) =>
    liveValuesOf(workspace.directory.replica.get("contacts", copy.id), field).map(
      ({ value }) => value,
    );
  expect(new Set(valuesOf("firstName"))).toEqual(new Set(["Alba", "Alma"]));
  expect(valuesOf("lastName")).toEqual(["Roy"]);
});

test("who asked to be erased is not chosen in advance, and the screen says why", async () => {
  const workspace = await afterMassErasure();
  const [alma = ""] = workspace.people;
  await put(workspace, "accessRequests", {
    kind: "erasure",
    askedOn: "2026-09-01",
    contact: alma,
    answeredOn: "2026-09-02",
  });
  await openPages(pages, {
    workspace,
    address: "/vie-privee/effaces-par-fichier/TheFile11111",
  });
  expect(await screen.findByRole("button", { name: "Contester les 6" })).toBeVisible();
  expect(screen.getByRole("checkbox", { name: /^Alma/ })).not.toBeChecked();
  expect(screen.getByText(/a demandé à être effacée/)).toBeVisible();
});
