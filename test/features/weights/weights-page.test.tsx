import { fireEvent, screen, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { SchedulePage } from "#features/schedule/schedule-page.tsx";
import { WeightsPage } from "#features/weights/weights-page.tsx";
import { type ADay, aDay } from "../../support/a-day.ts";
import { openPages, put } from "../../support/render.tsx";

const pages = {
  "/evenements/:id/ponderation": WeightsPage,
  "/evenements/:id/horaire": SchedulePage,
};
const open = ({ workspace, event }: ADay) =>
  openPages(pages, { address: `/evenements/${event}/ponderation`, workspace });

/** Two enterprises, two buyers: a mutual wish of Atelier 1, and a territory that Atelier 2 serves. */
async function unlike(): Promise<ADay> {
  const day = await aDay({ wishes: false });
  const { workspace, event, enterprises, buyers } = day;
  const [one = "", other = ""] = enterprises;
  const [buyer = "", second = ""] = buyers;
  const wish = { event, side: "enterprise", rank: 5 } as const;
  await put(workspace, "wishes", { ...wish, enterprise: one, buyer, rank: 1 });
  await put(workspace, "wishes", { ...wish, enterprise: other, buyer: second });
  const { directory } = workspace;
  await workspace.save([
    {
      type: "enterprises",
      id: other,
      shown: directory.find("enterprises", other)?.record,
      values: { servedMrcs: ["120"] },
    },
    {
      type: "buyers",
      id: second,
      shown: directory.find("buyers", second)?.record,
      values: { mrcs: ["120"] },
    },
    {
      type: "buyers",
      id: buyer,
      shown: directory.find("buyers", buyer)?.record,
      values: { mrcs: ["140"] },
    },
  ]);
  return day;
}

const slide = (name: RegExp, value: number) =>
  fireEvent.input(screen.getByRole("slider", { name }), { target: { value } });
const names = () =>
  within(screen.getByRole("list", { name: /meilleures? paires?/ }))
    .getAllByText(/ × /)
    .map(({ textContent }) => textContent);

test("what is slid shows at once which pairs rise and fall, in order, with their reasons", async () => {
  await open(await unlike());
  await screen.findByText("Rien n’est changé.");
  expect(names()).toEqual(["Atelier 2 × Ville 2", "Atelier 1 × Ville 1"]);
  slide(/souhaitent/, 50);
  slide(/territoire/, 0);
  expect(names()).toEqual(["Atelier 1 × Ville 1", "Atelier 2 × Ville 2"]);
  expect(screen.getByText(/^1 paire vaut plus · \d vaut moins/)).toBeVisible();
  const list = screen.getByRole("list", { name: "Les 2 meilleures paires" });
  const [first] = within(list).getAllByRole("listitem");
  expect(first).toHaveTextContent(/→ \d+ points · avant : 2e place/);
  expect(first).toHaveTextContent("Les deux ne se sont jamais rencontrés.");
  expect(screen.getByRole("slider", { name: /territoire/ })).toHaveAttribute(
    "aria-valuetext",
    "0 points sur 100",
  );
});

test("kept with the day, they match its pairs; taken back, the day is as it was", async () => {
  const day = await unlike();
  const { address } = await open(day);
  await screen.findByText("Rien n’est changé.");
  expect(screen.getByRole("button", { name: "Garder ces choix" })).toBeDisabled();
  slide(/souhaitent/, 50);
  await userEvent.click(screen.getByRole("button", { name: "Garder ces choix" }));
  await screen.findByText("Choix gardés. Le prochain horaire proposé les suivra.");
  expect(address()).toBe(`/evenements/${day.event}/horaire`);
  const kept = () => day.workspace.directory.find("events", day.event)?.weights;
  expect(kept()).toEqual([{ key: "wishes", term: "wishes", weight: 50 }]);
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await expect.poll(kept).toBeUndefined();
});

test("put back as at first, nothing is kept of what was chosen", async () => {
  const day = await unlike();
  const { workspace, event } = day;
  await workspace.save([
    {
      type: "events",
      id: event,
      shown: workspace.directory.find("events", event)?.record,
      values: { weights: [{ key: "territory", weight: 45 }] },
    },
  ]);
  await open(day);
  await screen.findByText("Rien n’est changé.");
  expect(screen.getByRole("slider", { name: /territoire/ })).toHaveValue("45");
  await userEvent.click(screen.getByRole("button", { name: "Remettre comme au départ" }));
  expect(screen.getByRole("slider", { name: /territoire/ })).toHaveValue("15");
  await userEvent.click(screen.getByRole("button", { name: "Garder ces choix" }));
  await screen.findByText(/^Choix gardés/);
  expect(workspace.directory.find("events", event)?.weights).toBeUndefined();
});

test("left and opened again, what was slid and not kept is still there", async () => {
  const day = await unlike();
  const { go } = await open(day);
  await screen.findByText("Rien n’est changé.");
  slide(/bientôt/, 30);
  await expect.poll(() => day.workspace.store.db.drafts.count()).toBe(1);
  go(`/evenements/${day.event}/horaire`);
  await screen.findByText("Pas encore d’horaire");
  go(`/evenements/${day.event}/ponderation`);
  await expect
    .poll(() => screen.queryByRole<HTMLInputElement>("slider", { name: /bientôt/ })?.value)
    .toBe("30");
});
