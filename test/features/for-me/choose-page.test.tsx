import { screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { ChoosePage } from "#features/for-me/choose-page.tsx";
import { PreparationPage } from "#features/for-me/preparation-page.tsx";
import { listAsks, markAsksSent } from "#storage/asks.ts";
import { aDay } from "../../support/a-day.ts";
import { aNeed } from "../../support/builders.ts";
import { asReader } from "../../support/reader.ts";
import { anotherValue, openPages, put } from "../../support/render.tsx";

const pages = {
  "/evenements/:id/souhaits": ChoosePage,
  "/evenements/:id/avec/:other": PreparationPage,
};

/** « Atelier 1 » offers catering; of « Ville 1 » to « Ville 4 » the third seeks a meal. */
async function openChoosing(side: "enterprises" | "buyers" = "enterprises", wishes = false) {
  const day = await aDay({ enterprises: 2, buyers: 4, wishes });
  const { workspace, enterprises, buyers, event } = day;
  await put(workspace, "offers", {
    enterprise: enterprises[0] ?? "",
    title: "Buffet froid",
    family: "food-catering",
  });
  await put(workspace, "needs", aNeed({ buyer: buyers[2] ?? "" }));
  const id = (side === "buyers" ? buyers[2] : enterprises[0]) ?? "";
  await asReader(workspace, { type: side, id, name: "Lecteur" });
  const opened = await openPages(pages, { address: `/evenements/${event}/souhaits`, workspace });
  await screen.findAllByRole("checkbox");
  return { ...day, ...opened, db: workspace.store.db };
}

const choose = (name: string) =>
  userEvent.click(screen.getByRole("checkbox", { name: new RegExp(`${name}$`) }));
const chosen = () =>
  within(screen.getByRole("list", { name: "Vos choix, dans l’ordre" }))
    .getAllByRole("listitem")
    .map((row) => row.textContent.trim());

test("those whose needs one answers come first, with the reasons in words and no score", async () => {
  await openChoosing();
  const [first] = screen.getAllByRole("listitem");
  expect(first).toHaveTextContent("1Ville 3");
  expect(first).toHaveTextContent(
    "cherche « Repas de la fête des bénévoles » : vous offrez « Buffet froid »",
  );
  expect(screen.getByRole("heading", { name: "Pourquoi pas les 3 autres?" })).toBeVisible();
  expect(document.body).not.toHaveTextContent(/\d\s?%/);
});

test("a buyer sees the enterprises whose offers answer its needs", async () => {
  await openChoosing("buyers");
  expect(screen.getByRole("heading", { name: "Entreprises pour moi" })).toBeVisible();
  const [first] = screen.getAllByRole("listitem");
  expect(first).toHaveTextContent(/^1Atelier 1/);
  expect(first).toHaveTextContent(
    "offre « Buffet froid » : vous cherchez « Repas de la fête des bénévoles »",
  );
});

test("choices are kept as they are made, in their order, as one thing to say to the team", async () => {
  const { db, buyers } = await openChoosing();
  await choose("Ville 2");
  await choose("Ville 1");
  await choose("Ville 3");
  await waitFor(() => expect(chosen()).toEqual(["1Ville 2", "2Ville 1", "3Ville 3"]));
  await userEvent.click(screen.getByRole("button", { name: "Monter Ville 3" }));
  await userEvent.click(screen.getByRole("button", { name: "Enlever Ville 1" }));
  await waitFor(() => expect(chosen()).toEqual(["1Ville 2", "2Ville 3"]));
  expect(screen.getByText("choisi · 2")).toBeVisible();
  const [ask, ...others] = await listAsks(db);
  expect(others).toEqual([]);
  expect(ask?.what).toMatchObject({
    is: "change",
    type: "enrolments",
    field: "wishes",
    value: [{ id: buyers[1] }, { id: buyers[2] }],
  });
});

test("what the team has already is where one begins, and saying it again asks nothing", async () => {
  const { db } = await openChoosing("enterprises", true);
  expect(chosen()).toEqual(["1Ville 1", "2Ville 2", "3Ville 3", "4Ville 4"]);
  await choose("Ville 4");
  await waitFor(async () => expect(await listAsks(db)).toHaveLength(1));
  await choose("Ville 4");
  await waitFor(async () => expect(await listAsks(db)).toEqual([]));
});

test("what is on its way to the team stands, and another choice is said on top of it", async () => {
  const { db } = await openChoosing();
  await choose("Ville 1");
  expect(await screen.findByRole("link", { name: "Envoyer mes choix" })).toBeVisible();
  await markAsksSent(db, await listAsks(db), { at: 1, proposal: "x" });
  await waitFor(() => expect(screen.queryByRole("link", { name: "Envoyer mes choix" })).toBeNull());
  expect(chosen()).toEqual(["1Ville 1"]);
  await choose("Ville 1");
  await waitFor(async () => expect(await listAsks(db)).toHaveLength(2));
  expect((await listAsks(db)).at(-1)?.what).toMatchObject({ value: [] });
});

test("more than ten are not chosen", async () => {
  const day = await aDay({ enterprises: 1, buyers: 12 });
  const { workspace, enterprises, event } = day;
  await asReader(workspace, { type: "enterprises", id: enterprises[0] ?? "", name: "Atelier 1" });
  for (const wish of workspace.directory.list("wishes").slice(10)) {
    // oxlint-disable-next-line no-await-in-loop -- one act each
    await workspace.remove([wish]);
  }
  await openPages(pages, { address: `/evenements/${event}/souhaits`, workspace });
  await screen.findByText(/10 choisis sur 10/);
  const boxes = screen.getAllByRole<HTMLInputElement>("checkbox");
  expect(boxes.filter((box) => box.disabled)).toHaveLength(2);
});

test("the card of somebody says why to meet, what to ask, and takes a reason or a veto", async () => {
  const { db, buyers, event, go } = await openChoosing();
  go(`/evenements/${event}/avec/${buyers[2]}`);
  await screen.findByRole("heading", { name: "Ville 3" });
  expect(screen.getByText(/pour quand|qui décide/)).toBeVisible();
  await userEvent.click(screen.getByRole("checkbox", { name: /Je souhaite/ }));
  await userEvent.type(await screen.findByLabelText(/^Pourquoi/), "Nos buffets");
  await waitFor(async () => {
    const [ask] = await listAsks(db);
    expect(ask?.what).toMatchObject({ value: [{ id: buyers[2], why: "Nos buffets" }] });
  });
  await userEvent.click(screen.getByRole("checkbox", { name: /Ne pas nous réunir/ }));
  await waitFor(async () => {
    const said = (await listAsks(db)).map(({ what }) => what);
    expect(said).toEqual([expect.objectContaining({ field: `veto/${buyers[2]}`, value: true })]);
  });
  await waitFor(() =>
    expect(screen.getByRole("checkbox", { name: /Je souhaite/ })).not.toBeChecked(),
  );
});

test("those one suits are in the order of what the day says counts most", async () => {
  const { workspace, event, enterprises, buyers } = await openChoosing();
  await anotherValue(workspace, "enterprises", enterprises[0] ?? "", {
    servedMrcs: ["080"],
  });
  await anotherValue(workspace, "buyers", buyers[2] ?? "", { mrcs: ["080"] });
  await anotherValue(workspace, "buyers", buyers[1] ?? "", { mrcs: ["140"] });
  await put(workspace, "needs", aNeed({ buyer: buyers[1] ?? "", timing: "immediate" }));
  const rows = () => screen.getAllByRole("listitem").map((row) => row.textContent);
  const names = () => rows().filter((text) => /^\d+Ville/.test(text));
  await waitFor(() => expect(names()[0]).toMatch(/^1Ville 3/));
  expect(names()[1]).toMatch(/^2Ville 2/);
  const weights = [{ key: "x", term: "territory" as const, weight: 0 }];
  await anotherValue(workspace, "events", event, { weights });
  await waitFor(() => expect(names()[0]).toMatch(/^1Ville 2/));
});

test("the card of somebody has no seat, and nothing to rate, once the meeting is cancelled", async () => {
  const { workspace, event, enterprises, buyers, go } = await openChoosing();
  const pair = { event, enterprise: enterprises[0] ?? "", buyer: buyers[2] ?? "" };
  const meeting = await put(workspace, "meetings", { ...pair, round: 2, table: 3 });
  go(`/evenements/${event}/avec/${buyers[2]}`);
  expect(await screen.findByText(/Ronde 2 · 9.h.15 à 9.h.27 · table 3/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Dire ce que vaut la rencontre" })).toBeVisible();
  await anotherValue(workspace, "meetings", meeting, { status: "cancelled" });
  expect(screen.queryByText(/Ronde 2/)).toBeNull();
  expect(screen.queryByRole("link", { name: "Dire ce que vaut la rencontre" })).toBeNull();
});
