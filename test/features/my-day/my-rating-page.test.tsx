import { screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { MyRatingPage } from "#features/my-day/my-rating-page.tsx";
import type { FieldsOf } from "#domain/record-types.ts";
import { listAsks, markAsksSent } from "#storage/asks.ts";
import { listDrafts } from "#storage/drafts.ts";
import { changeAsks, toRating } from "#workspace/day-asks.ts";
import { aDay } from "../../support/a-day.ts";
import { asReader } from "../../support/reader.ts";
import { anotherValue, openPages, put } from "../../support/render.tsx";

const pages = { "/rencontres/:id": MyRatingPage, "/evenements/:id": () => "journée" };

async function openRating(fields: FieldsOf<"meetings"> = {}) {
  const day = await aDay({ enterprises: 1, buyers: 1 });
  const { workspace, event, enterprises, buyers } = day;
  const pair = { enterprise: enterprises[0] ?? "", buyer: buyers[0] ?? "" };
  const meeting = await put(workspace, "meetings", {
    event,
    ...pair,
    round: 4,
    table: 7,
    ...fields,
  });
  await asReader(workspace, { type: "enterprises", id: pair.enterprise, name: "Atelier 1" });
  const opened = await openPages(pages, { address: `/rencontres/${meeting}`, workspace });
  await screen.findByRole("heading", { name: "Ville 1" });
  return { ...day, ...opened, meeting, db: workspace.store.db };
}

const choose = (group: string, choice: string) =>
  userEvent.click(within(screen.getByRole("group", { name: group })).getByLabelText(choice));
const save = () => userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
const told = async (db: Parameters<typeof listAsks>[0]) =>
  (await listAsks(db)).map(({ what }) => what);

test("the answer waits for the team, and the note stays here", async () => {
  const { workspace, db, meeting, event } = await openRating();
  await choose("Intérêt", "fort");
  await choose("Promis", "essai");
  await choose("Avant le", "demain");
  await userEvent.type(screen.getByLabelText(/^Note/), "Parler au chef");
  await save();
  await screen.findByText("Évaluation gardée. Elle attend d’être envoyée.");
  expect(await told(db)).toEqual([
    expect.objectContaining({
      type: "meetings",
      id: meeting,
      field: "rating",
      value: { interest: "strong", next: "trial", dueOn: "2026-11-24" },
    }),
  ]);
  expect(workspace.directory.list("ratings")).toEqual([
    expect.objectContaining({ meeting, event, side: "enterprise", note: "Parler au chef" }),
  ]);
  // Its own promise; the news after a week and later are for the team to ask.
  expect(workspace.directory.list("followUps")).toEqual([
    expect.objectContaining({ what: "Essai", dueOn: "2026-11-24" }),
  ]);
  expect(await listDrafts(db)).toEqual([]);
});

test("a note goes to the team when its writer says so, and « Annuler » takes all of it back", async () => {
  const { workspace, db } = await openRating();
  await userEvent.type(screen.getByLabelText(/^Note/), "Parler au chef");
  await userEvent.click(screen.getByRole("checkbox", { name: /Partager cette note/ }));
  await save();
  await screen.findByText(/Elle attend/);
  expect(await told(db)).toEqual([expect.objectContaining({ value: { note: "Parler au chef" } })]);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await waitFor(async () => expect(await told(db)).toEqual([]));
  await waitFor(() => {
    expect(workspace.directory.list("ratings").flatMap(({ note }) => note ?? [])).toEqual([]);
  });
});

test("what was prepared before stays here too, but what its writer ticks", async () => {
  const { workspace, db, event, buyers, meeting, go } = await openRating();
  const at = "2026-11-22T15:00:00.000Z";
  const of = { event, buyer: buyers[0] ?? "", channel: "matchmaking", at } as const;
  await put(workspace, "interactions", { ...of, summary: "Parler des livraisons" });
  await put(workspace, "interactions", { ...of, summary: "Ne pas parler du prix" });
  const prepared = await screen.findAllByRole("checkbox", { name: /note d’avant/ });
  for (const box of prepared) expect(box).not.toBeChecked();
  await userEvent.click(screen.getByRole("checkbox", { name: /Parler des livraisons/ }));
  await choose("Intérêt", "bon");
  await save();
  await screen.findByText(/Elle attend/);
  expect(await told(db)).toEqual([
    expect.objectContaining({ value: { interest: "good", note: "Parler des livraisons" } }),
  ]);

  // Opened again, only what was shared is ticked: a note of its own is not.
  go(`/rencontres/${meeting}`);
  await screen.findByRole("heading", { name: "Ville 1" });
  expect(screen.getByRole("checkbox", { name: /Parler des livraisons/ })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: /parler du prix/ })).not.toBeChecked();
  expect(screen.getByRole("checkbox", { name: /^Partager cette note/ })).not.toBeChecked();
});

test("a note alone, not shared, tells the team nothing", async () => {
  const { db } = await openRating();
  await userEvent.type(screen.getByLabelText(/^Note/), "Parler au chef");
  await save();
  await screen.findByText("Votre note est gardée ici. Rien n’est dit à l’équipe.");
  expect(await told(db)).toEqual([]);
});

test("what was told once is told anew when it changes, with what the team had of it", async () => {
  const { db, go, meeting } = await openRating();
  await choose("Intérêt", "un peu");
  await save();
  await screen.findByText(/Elle attend/);
  await markAsksSent(db, await listAsks(db), { at: 1, proposal: "x" });
  go(`/rencontres/${meeting}`);
  await screen.findByRole("heading", { name: "Ville 1" });
  expect(screen.getByLabelText("un peu")).toBeChecked();
  await choose("Intérêt", "bon");
  await save();
  await waitFor(async () => expect(await told(db)).toHaveLength(2));
  expect((await told(db)).at(-1)).toMatchObject({
    before: { interest: "little" },
    value: { interest: "good" },
  });
});

test("what waits and is not meant any more does not leave", async () => {
  const { db, go, meeting } = await openRating();
  await userEvent.type(screen.getByLabelText(/^Note/), "Entre nous");
  await userEvent.click(screen.getByRole("checkbox", { name: /Partager cette note/ }));
  await save();
  await screen.findByText(/Elle attend/);
  go(`/rencontres/${meeting}`);
  await userEvent.click(await screen.findByRole("checkbox", { name: /Partager cette note/ }));
  await save();
  await screen.findByText("Votre note est gardée ici. Rien n’est dit à l’équipe.");
  expect(await told(db)).toEqual([]);
});

test("what the team was told already is taken back by the next file", async () => {
  const { db, go, meeting } = await openRating();
  await userEvent.type(screen.getByLabelText(/^Note/), "Entre nous");
  await userEvent.click(screen.getByRole("checkbox", { name: /Partager cette note/ }));
  await save();
  await screen.findByText(/Elle attend/);
  await markAsksSent(db, await listAsks(db), { at: 1, proposal: "x" });
  go(`/rencontres/${meeting}`);
  await userEvent.click(await screen.findByRole("checkbox", { name: /Partager cette note/ }));
  await save();
  await screen.findByText(/Votre avis est retiré/);
  expect((await told(db)).at(-1)).toMatchObject({ before: { note: "Entre nous" }, value: null });
});

test.for([
  { known: "its last file says so", fields: { status: "buyer-absent" as const }, sent: false },
  { known: "a file told it", fields: {}, sent: true },
])(
  "of an absence that the team knows, for $known, nothing is said to wait",
  async ({ fields, sent }) => {
    const { db, go, meeting } = await openRating(fields);
    if (sent) {
      await choose("A-t-elle eu lieu?", "acheteur absent");
      await save();
      await screen.findByText("Absence gardée. Elle attend d’être envoyée.");
      await markAsksSent(db, await listAsks(db), { at: 1, proposal: "x" });
      go(`/rencontres/${meeting}`);
      await screen.findByRole("heading", { name: "Ville 1" });
    }
    expect(screen.getByLabelText("acheteur absent")).toBeChecked();
    const before = await told(db);
    await save();
    await screen.findByText("Absence gardée. L’équipe en a déjà été avisée.");
    expect(await told(db)).toEqual(before);
  },
);

test("of a rating that was sent and stays as it is, nothing is said to wait", async () => {
  const { db, go, meeting } = await openRating();
  await choose("Intérêt", "fort");
  await save();
  await screen.findByText("Évaluation gardée. Elle attend d’être envoyée.");
  await markAsksSent(db, await listAsks(db), { at: 1, proposal: "x" });
  go(`/rencontres/${meeting}`);
  await screen.findByRole("heading", { name: "Ville 1" });
  await save();
  expect(
    await screen.findByText("Évaluation gardée. L’équipe en a déjà été avisée."),
  ).toBeVisible();
});

test("that the other side did not come waits for the team, in place of a rating; it can be taken back", async () => {
  const { workspace, db, go, meeting } = await openRating();
  await choose("Intérêt", "fort");
  await save();
  await screen.findByText(/Elle attend/);
  go(`/rencontres/${meeting}`);
  await screen.findByRole("heading", { name: "Ville 1" });
  await choose("A-t-elle eu lieu?", "acheteur absent");
  expect(screen.queryByRole("group", { name: "Intérêt" })).toBeNull();
  await save();
  await screen.findByText("Absence gardée. Elle attend d’être envoyée.");
  expect(await told(db)).toEqual([
    expect.objectContaining({ type: "meetings", id: meeting, field: "missed", value: true }),
  ]);
  expect(workspace.directory.list("ratings").map(({ interest }) => interest)).toEqual([undefined]);
  go(`/rencontres/${meeting}`);
  await screen.findByRole("heading", { name: "Ville 1" });
  expect(screen.getByLabelText("acheteur absent")).toBeChecked();
  await choose("A-t-elle eu lieu?", "tenue");
  await save();
  await waitFor(async () => expect(await told(db)).toEqual([]));
});

test("what is being typed stays when the meeting changes under it", async () => {
  const { workspace, meeting } = await openRating();
  const note = screen.getByLabelText(/^Note/);
  await userEvent.type(note, "Parler au chef");
  await anotherValue(workspace, "meetings", meeting, { table: 9 });
  expect(screen.getByLabelText(/^Note/)).toBe(note);
  expect(note).toHaveValue("Parler au chef");
});

test("who has said nothing of a meeting has not rated it", async () => {
  const { workspace } = await openRating();
  await choose("A-t-elle eu lieu?", "acheteur absent");
  await save();
  await screen.findByText("Absence gardée. Elle attend d’être envoyée.");
  expect(workspace.directory.list("ratings")).toEqual([]);
});

test("where the team has heard of an absence already, only the contrary is told", async () => {
  const { db, go, meeting } = await openRating({ status: "buyer-absent" });
  expect(screen.getByLabelText("acheteur absent")).toBeChecked();
  await save();
  await screen.findByText("journée");
  expect(await told(db)).toEqual([]);
  go(`/rencontres/${meeting}`);
  await screen.findByRole("heading", { name: "Ville 1" });
  await choose("A-t-elle eu lieu?", "tenue");
  await choose("Intérêt", "bon");
  await save();
  await screen.findByText("Évaluation gardée. Elle attend d’être envoyée.");
  expect(await told(db)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ field: "missed", before: true, value: null }),
    ]),
  );
});

test("more than a file carries to the team is not shared, and holds up nothing else", async () => {
  const { workspace, db } = await openRating();
  const note = screen.getByLabelText(/^Note/);
  await userEvent.click(note);
  // As a note it fits; in a file each line costs a byte more.
  await userEvent.paste("Oui\n".repeat(4000).trim());
  await userEvent.click(screen.getByRole("checkbox", { name: /Partager cette note/ }));
  await save();
  expect(note).toBeInvalid();
  expect(await told(db)).toEqual([]);
  await userEvent.click(screen.getByRole("checkbox", { name: /Partager cette note/ }));
  await choose("Intérêt", "bon");
  await save();
  await screen.findByText("Évaluation gardée. Elle attend d’être envoyée.");
  expect(await told(db)).toEqual([expect.objectContaining({ value: { interest: "good" } })]);
  expect(workspace.directory.list("ratings")).toHaveLength(1);
});

test("what no team would take is refused before it waits", async () => {
  const { workspace, db, meeting } = await openRating();
  const rated = { note: "\n".repeat(9000) };
  const keeping = changeAsks(workspace, async (asks) => [await toRating(asks, meeting, rated)]);
  await expect(keeping).rejects.toThrow("more than a team takes");
  expect(await told(db)).toEqual([]);
});
