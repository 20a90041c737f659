import { screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test } from "vitest";
import { CheckInPage } from "#features/check-in/check-in-page.tsx";
import { aDay, placed } from "../../support/a-day.ts";
import { aBuyer, anEnterprise } from "../../support/builders.ts";
import { aColleague, anotherValue, exchange, openPage, put } from "../../support/render.tsx";

async function openDoor() {
  const day = await aDay({ enterprises: 2, buyers: 1 });
  const { workspace, event } = day;
  await openPage(CheckInPage, {
    path: "/evenements/:id/accueil",
    address: `/evenements/${event}/accueil`,
    workspace,
  });
  await screen.findByText("0 arrivé sur 3");
  return day;
}

const stateOf = ({ workspace }: Awaited<ReturnType<typeof openDoor>>, id: string | undefined) =>
  workspace.directory
    .list("enrolments")
    .find(({ enterprise, buyer }) => id === enterprise || id === buyer);

test("three letters of a person’s name find the enterprise, and one tap says that it is here", async () => {
  const day = await openDoor();
  const { workspace, enterprises } = day;
  await put(workspace, "contacts", {
    enterprise: enterprises[1] ?? "",
    firstName: "Jocelyne",
    lastName: "Bérubé",
  });
  await userEvent.type(screen.getByLabelText("Trois lettres d’un nom"), "bér");
  const list = screen.getByRole("list", { name: "Pas encore là" });
  await expect.poll(() => within(list).getAllByRole("listitem").length).toBe(1);
  await userEvent.click(within(list).getByRole("button", { name: /^Arrivé.: Atelier 2$/ }));
  expect(await screen.findByText("Atelier 2 : arrivée notée.")).toBeVisible();
  expect(screen.getByText("1 arrivé sur 3")).toBeVisible();
  expect(stateOf(day, enterprises[1])).toMatchObject({
    status: "present",
    arrivals: [expect.objectContaining({ at: expect.stringMatching(/^2026-11-23T19:0/) })],
  });
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await screen.findByText("0 arrivé sur 3");
});

test("where one is awaited first is told beside the name; a buyer holds its table", async () => {
  const { workspace, event, enterprises, buyers } = await openDoor();
  await put(workspace, "meetings", {
    event,
    enterprise: enterprises[0] ?? "",
    buyer: buyers[0] ?? "",
    round: 2,
    table: 1,
    status: "planned",
  });
  expect(await screen.findByText("1er rendez-vous à 9 h 15, table 1")).toBeVisible();
  expect(screen.getByText("1er rendez-vous à 9 h 15 · tient la table 1")).toBeVisible();
  expect(screen.getByText("sans rendez-vous")).toBeVisible();
});

test("an absence is noted, and is no absence any more once they come", async () => {
  const day = await openDoor();
  await userEvent.click(screen.getByRole("button", { name: /^Absent.: Atelier 1$/ }));
  const list = await screen.findByRole("list", { name: "Absents" });
  expect(stateOf(day, day.enterprises[0])?.status).toBe("absent");
  await userEvent.click(within(list).getByRole("button", { name: /^Arrivé.: Atelier 1$/ }));
  await screen.findByText("Atelier 1 : arrivée notée.");
  expect(stateOf(day, day.enterprises[0])?.status).toBe("present");
});

test("who comes unannounced is here in two taps; who is here already is said to be", async () => {
  const day = await openDoor();
  const walkIn = await put(day.workspace, "enterprises", anEnterprise({ name: "Nouvelle venue" }));
  const arrive = async () => {
    await userEvent.click(screen.getByRole("button", { name: "Entreprise sans inscription" }));
    await userEvent.click(await screen.findByRole("option", { name: /Nouvelle venue/ }));
  };
  await arrive();
  await screen.findByText("Nouvelle venue : sur place, sans inscription.");
  expect(stateOf(day, walkIn)).toMatchObject({ status: "walk-in" });
  await arrive();
  expect(await screen.findByText("Nouvelle venue est déjà là, depuis 14 h 05.")).toBeVisible();
  expect(day.workspace.directory.list("enrolments")).toHaveLength(4);
});

test("one desk notes an absence, later, while the other saw them come: they are here, and it waits to be settled", async () => {
  const day = await openDoor();
  const other = await aColleague(day.workspace);
  await userEvent.click(screen.getByRole("button", { name: /^Arrivé.: Atelier 1$/ }));
  await screen.findByText("Atelier 1 : arrivée notée.");
  const [theirs] = other.directory.linked("enrolments", "enterprise", day.enterprises[0] ?? "");
  for (let seconds = 0; seconds < 60; seconds += 1) other.now(); // a minute later there
  await anotherValue(other, "enrolments", theirs?.id ?? "", { status: "absent" });
  await exchange(other, day.workspace);
  expect(stateOf(day, day.enterprises[0])?.conflicts).toEqual(["status"]);
  const list = screen.getByRole("list", { name: "Arrivés" });
  expect(await within(list).findByText(/un autre appareil dit autre chose/)).toBeVisible();
  expect(screen.getByText("1 arrivé sur 3")).toBeVisible();
  expect(screen.queryByRole("list", { name: "Absents" })).toBeNull();
});

test("two desks apart note the same arrival and the same walk-in: one record each, no conflict", async () => {
  const day = await openDoor();
  const buyer = await put(day.workspace, "buyers", aBuyer({ name: "Ville surprise" }));
  const other = await aColleague(day.workspace);
  await userEvent.click(screen.getByRole("button", { name: /^Arrivé.: Atelier 1$/ }));
  await screen.findByText("Atelier 1 : arrivée notée.");
  await userEvent.click(screen.getByRole("button", { name: "Acheteur sans inscription" }));
  await userEvent.click(await screen.findByRole("option", { name: /Ville surprise/ }));
  await screen.findByText("Ville surprise : sur place, sans inscription.");

  const [mine] = other.directory.linked("enrolments", "enterprise", day.enterprises[0] ?? "");
  await other.save([
    {
      type: "enrolments",
      id: mine?.id ?? "",
      shown: mine?.record,
      values: {
        status: "present",
        arrivals: [{ key: "elsewhere111", at: "2026-11-23T13:41:00.000Z" }],
      },
    },
  ]);
  await exchange(other, day.workspace);
  expect(stateOf(day, day.enterprises[0])).toMatchObject({
    status: "present",
    conflicts: [],
    arrivals: [expect.anything(), expect.anything()],
  });
  expect(stateOf(day, buyer)).toMatchObject({ status: "walk-in", conflicts: [] });
});

test("nobody is awaited in a round that is not held after all: the next meeting is their first", async () => {
  const { workspace, event, enterprises, buyers } = await openDoor();
  const of = { event, enterprise: enterprises[0] ?? "", table: 1 } as const;
  await put(workspace, "meetings", { ...of, buyer: buyers[0] ?? "", round: 1 });
  const other = await put(workspace, "buyers", aBuyer({ name: "Ville 2" }));
  await put(workspace, "meetings", { ...of, buyer: other, round: 3 });
  await anotherValue(workspace, "events", event, { lostRounds: ["1"] });
  expect(await screen.findByText("1er rendez-vous à 9 h 30, table 1")).toBeVisible();
});

test("once somebody is said to be here the letters are gone, for the next one; they stand right under the letters until then", async () => {
  await openDoor();
  const letters = screen.getByLabelText("Trois lettres d’un nom");
  await userEvent.type(letters, "telier 1");
  expect(screen.queryByRole("link", { name: "Scanner" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: /^Arrivé.: Atelier 1$/ }));
  await screen.findByText("Atelier 1 : arrivée notée.");
  expect(letters).toHaveValue("");
  await waitFor(() => expect(letters).toHaveFocus());
  expect(screen.getByRole("link", { name: "Scanner" })).toBeVisible();
  await userEvent.type(letters, "telier 1");
  // Who is here already is no reason to say that everybody is.
  expect(screen.queryByText("Tout le monde est là.")).toBeNull();
});

test("everybody is said to be here only when nobody is absent", async () => {
  await openDoor();
  const say = async (name: RegExp, said: string) => {
    await userEvent.click(screen.getByRole("button", { name }));
    await screen.findByText(said);
  };
  await say(/^Absent.: Atelier 1$/, "Atelier 1 : absence notée.");
  await say(/^Arrivé.: Atelier 2$/, "Atelier 2 : arrivée notée.");
  await say(/^Arrivé.: Ville 1$/, "Ville 1 : arrivée notée.");
  expect(await screen.findByText("Plus personne n’est attendu.")).toBeVisible();
  await say(/^Arrivé.: Atelier 1$/, "Atelier 1 : arrivée notée.");
  expect(await screen.findByText("Tout le monde est là.")).toBeVisible();
});

test("who is not in the directory either comes in by name, and one undo takes all of it back", async () => {
  const day = await openDoor();
  await userEvent.click(screen.getByRole("button", { name: "Entreprise sans inscription" }));
  await userEvent.type(await screen.findByLabelText("Rechercher"), "Savonnerie du Bic");
  await userEvent.click(
    await screen.findByRole("button", { name: /^Ajouter «.Savonnerie du Bic.»/ }),
  );
  await screen.findByText("Savonnerie du Bic : sur place, sans inscription.");
  const { directory } = day.workspace;
  const known = directory.list("enterprises").find(({ name }) => name === "Savonnerie du Bic");
  expect(stateOf(day, known?.id)).toMatchObject({ status: "walk-in" });
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  await expect.poll(() => directory.list("enrolments").length).toBe(3);
  await expect.poll(() => directory.list("enterprises").length).toBe(2);
});

test("absences that the plan still awaits are counted at the door, with the way to plan again", async () => {
  const day = await openDoor();
  const { workspace, event, enterprises } = day;
  await placed(day, 0, 0, 1);
  await placed(day, 1, 0, 2);
  const replan = () => screen.getByRole("link", { name: "Replanifier" });
  expect(replan()).toHaveAttribute("href", `#/evenements/${event}/horaire/replanifier`);
  await userEvent.click(screen.getByRole("button", { name: /^Absent.: Atelier 1$/ }));
  await screen.findByText("1 absent a encore 1 rencontre à venir.");
  await userEvent.click(screen.getByRole("button", { name: /^Absent.: Atelier 2$/ }));
  await screen.findByText("2 absents ont encore 2 rencontres à venir.");
  // Both sides of one meeting are absent: it is one all the same.
  await userEvent.click(screen.getByRole("button", { name: /^Absent.: Ville 1$/ }));
  await screen.findByText("3 absents ont encore 2 rencontres à venir.");
  expect(replan()).toHaveAttribute("href", `#/evenements/${event}/horaire/replanifier`);
  const arrive = async (name: string) => {
    await userEvent.click(screen.getByRole("button", { name: RegExp(`^Arrivé.: ${name}$`) }));
    await screen.findByText(`${name} : arrivée notée.`);
  };
  await arrive("Ville 1");
  await arrive("Atelier 1");
  await arrive("Atelier 2");
  await expect.poll(() => screen.queryByText(/rencontres? à venir/)).toBeNull();
  await anotherValue(workspace, "enrolments", stateOf(day, enterprises[0])?.id ?? "", {
    arrivesAt: "09:30",
  });
  await screen.findByText(
    "1 participant arrive ou part à une autre heure : 1 rencontre ne tient plus.",
  );
});

test("who is noted leaves the lines of all others as they are", async () => {
  await openDoor();
  const others = [/^Arrivé.: Atelier 2$/, /^Arrivé.: Ville 1$/];
  const before = others.map((name) => screen.getByRole("button", { name }));
  await userEvent.click(screen.getByRole("button", { name: /^Arrivé.: Atelier 1$/ }));
  await screen.findByText("1 arrivé sur 3");
  for (const [at, name] of others.entries()) {
    expect(screen.getByRole("button", { name })).toBe(before[at]);
  }
});
