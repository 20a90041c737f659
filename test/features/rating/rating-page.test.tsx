import { screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { RatingPage } from "#features/rating/rating-page.tsx";
import { ratingChanges } from "#features/rating/rating-changes.ts";
import { saidText } from "#parts/rated-text.ts";
import { listDrafts } from "#storage/drafts.ts";
import { saveJoined } from "#workspace/joining-records.ts";
import { aDay } from "../../support/a-day.ts";
import { aColleague, anotherValue, exchange, openPages, put } from "../../support/render.tsx";

const pages = { "/rencontres/:id": RatingPage };

async function openRating() {
  const day = await aDay({ enterprises: 1, buyers: 1 });
  const { workspace, event, enterprises, buyers } = day;
  const meeting = await put(workspace, "meetings", {
    event,
    enterprise: enterprises[0] ?? "",
    buyer: buyers[0] ?? "",
    round: 4,
    table: 7,
    status: "planned",
  });
  const opened = await openPages(pages, { address: `/rencontres/${meeting}`, workspace });
  await screen.findByRole("heading", { name: "Atelier 1 × Ville 1" });
  return { ...day, ...opened, meeting };
}

const choose = (group: string, choice: string) =>
  userEvent.click(within(screen.getByRole("group", { name: group })).getByLabelText(choice));
const save = () => userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));

test("a rating is kept in four taps; the meeting is held, what was promised is a follow-up, and its news is asked four times", async () => {
  const { workspace, meeting, enterprises, buyers, event, address } = await openRating();
  await choose("Intérêt", "fort");
  await choose("Promis", "essai");
  await userEvent.type(screen.getByLabelText(/^Montant possible/), "4 000 $");
  await save();
  await screen.findByText("Évaluation gardée; la promesse et les suivis sont dans les relances.");
  expect(address()).toBe(`/evenements/${event}/horaire?rencontre=${meeting}`);
  const { directory } = workspace;
  expect(directory.find("meetings", meeting)?.status).toBe("held");
  expect(directory.list("ratings")).toEqual([
    expect.objectContaining({
      meeting,
      event,
      side: "team",
      interest: "strong",
      next: "trial",
      potentialAmount: 400_000,
    }),
  ]);
  const [promise, ...news] = directory
    .list("followUps")
    .toSorted((a, b) => (a.dueOn ?? "").localeCompare(b.dueOn ?? ""));
  expect(news.map(({ what, milestone, dueOn }) => [what, milestone, dueOn])).toEqual([
    ["J+7", "day-7", "2026-12-03"],
    ["J+30", "day-30", "2026-12-26"],
    ["J+90", "day-90", "2027-02-24"],
    ["J+180", "day-180", "2027-05-25"],
  ]);
  for (const one of [promise, ...news]) {
    expect(one).toMatchObject({ meeting, event, enterprise: enterprises[0], buyer: buyers[0] });
  }
  expect(promise).toEqual(
    expect.objectContaining({
      what: "Essai",
      promise: "trial",
      enterprise: enterprises[0],
      buyer: buyers[0],
      doer: "enterprise",
      dueOn: "2026-11-30",
    }),
  );
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await expect.poll(() => directory.list("ratings").length).toBe(0);
  expect(directory.list("followUps")).toEqual([]);
  expect(directory.find("meetings", meeting)?.status).toBe("planned");
});

test("each side answers apart, and finds its own answer again", async () => {
  const { workspace, meeting, go } = await openRating();
  await choose("Qui répond?", "l’entreprise");
  await choose("Intérêt", "bon");
  await save();
  await screen.findByText("Évaluation gardée; ses suivis sont dans les relances.");
  go(`/rencontres/${meeting}`);
  await screen.findByRole("group", { name: "Qui répond?" });
  await choose("Qui répond?", "l’acheteur");
  expect(screen.getByRole("group", { name: "Intérêt" })).toBeVisible();
  await choose("Intérêt", "aucun");
  await choose("Qui répond?", "l’entreprise");
  await waitFor(() => expect(screen.getByLabelText("bon")).toBeChecked());
  await choose("Qui répond?", "l’acheteur");
  await choose("Intérêt", "un peu");
  await save();
  await expect.poll(() => workspace.directory.list("ratings").length).toBe(2);
  expect(workspace.directory.list("ratings").map(({ side, interest }) => [side, interest])).toEqual(
    expect.arrayContaining([
      ["enterprise", "good"],
      ["buyer", "little"],
    ]),
  );
});

test("a meeting that somebody missed is rated by nobody", async () => {
  const { workspace, meeting } = await openRating();
  await choose("A-t-elle eu lieu?", "acheteur absent");
  expect(screen.queryByRole("group", { name: "Intérêt" })).toBeNull();
  await save();
  await screen.findByText("Absence gardée.");
  expect(workspace.directory.find("meetings", meeting)?.status).toBe("buyer-absent");
  expect(workspace.directory.list("ratings")).toEqual([]);
});

test("what was typed is kept when one leaves, and an amount that cannot be read is not saved", async () => {
  const { workspace, meeting, go } = await openRating();
  await choose("Intérêt", "fort");
  await userEvent.type(screen.getByLabelText(/^Montant possible/), "beaucoup");
  await save();
  expect(screen.getByText(/Ce montant ne se lit pas/)).toBeVisible();
  expect(workspace.directory.list("ratings")).toEqual([]);
  await expect.poll(() => listDrafts(workspace.store.db).then((list) => list.length)).toBe(1);
  go("/ailleurs");
  await screen.findByText("elsewhere");
  go(`/rencontres/${meeting}`);
  expect(await screen.findByLabelText(/^Montant possible/)).toHaveValue("beaucoup");
  expect(screen.getByLabelText("fort")).toBeChecked();
});

test("a meeting in which nobody is interested is not followed", async () => {
  const { workspace } = await openRating();
  await choose("Intérêt", "un peu");
  await choose("Promis", "rien");
  await save();
  await screen.findByText("Évaluation gardée.");
  expect(workspace.directory.list("followUps")).toEqual([]);
});

test("two phones that rate one meeting apart ask its news once", async () => {
  const { workspace, meeting } = await openRating();
  const colleague = await aColleague(workspace);
  const found = colleague.directory.find("meetings", meeting);
  if (found === undefined) throw new Error("not received");
  const theirs = { side: "buyer", status: "held", interest: "good", next: "" } as const;
  const { joined } = ratingChanges(colleague, found, { ...saidText(undefined), ...theirs });
  await saveJoined(colleague, joined);
  await choose("Intérêt", "fort");
  await save();
  await screen.findByText("Évaluation gardée; ses suivis sont dans les relances.");
  await exchange(colleague, workspace);
  expect(workspace.directory.list("ratings")).toHaveLength(2);
  const news = workspace.directory.list("followUps");
  expect(news).toHaveLength(4);
  expect(news.flatMap(({ conflicts }) => conflicts)).toEqual([]);
});

test("what was written for one side waits while another one is written, and both are saved", async () => {
  const { workspace } = await openRating();
  await choose("Qui répond?", "l’entreprise");
  await choose("Intérêt", "fort");
  await userEvent.type(screen.getByLabelText(/^Note/), "Veut nous revoir");
  await choose("Qui répond?", "l’acheteur");
  expect(screen.getByLabelText(/^Note/)).toHaveValue("");
  await choose("Intérêt", "un peu");
  await choose("Qui répond?", "l’entreprise");
  expect(screen.getByLabelText(/^Note/)).toHaveValue("Veut nous revoir");
  await save();
  await screen.findByText("Évaluation gardée; ses suivis sont dans les relances.");
  const said = workspace.directory
    .list("ratings")
    .map(({ side, interest, note }) => [side, interest, note]);
  expect(said).toHaveLength(2);
  expect(said).toEqual(
    expect.arrayContaining([
      ["enterprise", "strong", "Veut nous revoir"],
      ["buyer", "little", undefined],
    ]),
  );
  expect(workspace.directory.list("followUps")).toHaveLength(4);
});

test("another promise takes the place of the first, and « Annuler » brings it back", async () => {
  const { workspace, meeting, go } = await openRating();
  const promises = () =>
    workspace.directory.list("followUps").flatMap(({ promise }) => promise ?? []);
  await choose("Promis", "essai");
  await save();
  await screen.findByText(/la promesse et les suivis/);
  go(`/rencontres/${meeting}`);
  await screen.findByRole("group", { name: "Qui répond?" });
  await choose("Promis", "visite");
  await save();
  await screen.findByText("Évaluation gardée; la promesse est dans les relances.");
  expect(promises()).toEqual(["visit"]);
  await userEvent.click(screen.getAllByRole("button", { name: "Annuler" }).at(-1) ?? document.body);
  await expect.poll(promises).toEqual(["trial"]);
});

test("what both sides promise is one follow-up: it keeps who sees to it, and stays while one of them says it", async () => {
  const { workspace, meeting, go } = await openRating();
  await choose("Qui répond?", "l’entreprise");
  await choose("Promis", "essai");
  await save();
  await screen.findByText(/la promesse et les suivis/);
  const trial = () =>
    workspace.directory.list("followUps").find(({ promise }) => promise === "trial");
  await anotherValue(workspace, "followUps", trial()?.id ?? "", {
    what: "Essai du four",
    dueOn: "2026-12-20",
  });
  go(`/rencontres/${meeting}`);
  await screen.findByRole("group", { name: "Qui répond?" });
  await choose("Qui répond?", "l’acheteur");
  await choose("Promis", "essai");
  await save();
  await screen.findByText("Évaluation gardée.");
  expect(trial()).toMatchObject({ what: "Essai du four", dueOn: "2026-12-20" });
  go(`/rencontres/${meeting}`);
  await screen.findByRole("group", { name: "Qui répond?" });
  await choose("Qui répond?", "l’acheteur");
  await choose("Promis", "rien");
  await save();
  await expect
    .poll(() => workspace.directory.list("ratings").map(({ next }) => next))
    .toContain("none");
  expect(trial()).toBeDefined();
});

test("a meeting that was not held after all asks for nothing; held all the same, it asks again", async () => {
  const { workspace, meeting, go, address } = await openRating();
  const open = () => workspace.directory.list("followUps").length;
  await choose("Promis", "essai");
  await save();
  await screen.findByText(/la promesse et les suivis/);
  expect(open()).toBe(5);
  go(`/rencontres/${meeting}`);
  await screen.findByRole("group", { name: "Qui répond?" });
  await choose("A-t-elle eu lieu?", "acheteur absent");
  await save();
  await expect.poll(open).toBe(0);
  await expect.poll(address).toContain("/horaire"); // what was kept leads back by itself
  go(`/rencontres/${meeting}`);
  await screen.findByRole("group", { name: "A-t-elle eu lieu?" });
  await choose("A-t-elle eu lieu?", "tenue");
  await save();
  await expect.poll(open).toBe(5);
});

test("two tabs rate the same meeting: neither word replaces the other unseen", async () => {
  const { workspace, meeting } = await openRating();
  const found = workspace.directory.find("meetings", meeting);
  if (found === undefined) throw new Error("no meeting");
  const said = { ...saidText(undefined), side: "team", status: "held" } as const;
  const other = { ...said, interest: "good", note: "De l’autre onglet" } as const;
  await saveJoined(workspace, ratingChanges(workspace, found, other).joined);
  await choose("Intérêt", "fort");
  await save();
  await screen.findByText(/^Évaluation gardée/);
  const [rating, ...more] = workspace.directory.list("ratings");
  expect(more).toEqual([]);
  expect(rating).toMatchObject({ note: "De l’autre onglet", conflicts: ["interest"] });
});

test("a note that no file could carry is not kept, stays in the form, and says by how much it is too long", async () => {
  const { workspace } = await openRating();
  await choose("Intérêt", "bon");
  const note = screen.getByLabelText(/^Note/);
  await userEvent.click(note);
  await userEvent.paste("é".repeat(9000));
  await save();
  expect(note).toBeInvalid();
  expect(workspace.directory.list("ratings")).toEqual([]);
  await userEvent.clear(note);
  await userEvent.paste("court");
  await save();
  await screen.findByText(/^Évaluation gardée/);
  expect(workspace.directory.list("ratings")).toEqual([expect.objectContaining({ note: "court" })]);
});
