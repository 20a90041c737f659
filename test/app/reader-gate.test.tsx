import { screen } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { For } from "solid-js";
import { expect, test } from "vitest";
import { BuyersPage } from "#features/buyers/buyers-page.tsx";
import { createQuery } from "#workspace/query.ts";
import { checkPublication, openPublication } from "#workspace/publication.ts";
import type { Session } from "#workspace/session.ts";
import { aPublisher, forEnterprise } from "../support/publications.ts";
import { aName, aPhone, openPhone } from "../support/session.tsx";
import { runWorkersHere } from "../support/workers.ts";

async function take(session: Session, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const read = await checkPublication(bytes, undefined).answer;
  if (read.is !== "read") throw new Error(read.is);
  await openPublication(session, read, { deviceName: "Téléphone", now: Date.now });
}

function Buyers() {
  const names = createQuery(["buyers"], (all) => all.list("buyers").map(({ name }) => name));
  return (
    <>
      <input aria-label="Recherche" />
      <ul>
        <For each={names()}>{(name) => <li>{name}</li>}</For>
      </ul>
    </>
  );
}

const town = "Ville de Port-aux-Brumes";
const college = "Cégep de la Côte";

/** Two windows side by side on one reader’s space: the second takes a newer edition. */
async function twoWindows() {
  runWorkersHere();
  const list = aName();
  const { session } = aPhone({}, list);
  const { session: other } = aPhone({}, list);
  const team = await aPublisher();
  const first = forEnterprise.filter(({ id }) => id !== "Buyer1111112");
  await take(session, await team.write(1, first));
  await other.start();
  openPhone(session, { "/acheteurs": Buyers }, "/acheteurs");
  expect(await screen.findByText(town)).toBeVisible();
  expect(screen.queryByText(college)).not.toBeInTheDocument();
  return { takeNext: async () => take(other, await team.write(2, forEnterprise)) };
}

test("a window that is in view shows the edition that another one took", async () => {
  const { takeNext } = await twoWindows();
  await takeNext();
  expect(await screen.findByText(college)).toBeVisible();
});

test("not while somebody types in it", async () => {
  const { takeNext } = await twoWindows();
  await userEvent.type(screen.getByLabelText("Recherche"), "Vill");
  await takeNext();
  expect(screen.getByLabelText("Recherche")).toHaveValue("Vill");
  expect(screen.queryByText(college)).not.toBeInTheDocument();
  await userEvent.tab();
  expect(await screen.findByText(college)).toBeVisible();
});

test("a page of the team says once whose it is", async () => {
  runWorkersHere();
  const { session } = aPhone();
  await take(session, await (await aPublisher()).write(1, forEnterprise));
  openPhone(session, { "/importer": Buyers }, "/importer");
  expect(await screen.findByRole("link", { name: "Écrire à l’équipe" })).toBeVisible();
  expect(screen.getAllByText("Cette page est celle de l’équipe")).toHaveLength(1);
});

test("a list that came from the team offers no new sheet: its form is the team’s", async () => {
  runWorkersHere();
  const { session } = aPhone();
  await take(session, await (await aPublisher()).write(1, forEnterprise));
  openPhone(session, { "/acheteurs": BuyersPage }, "/acheteurs");
  expect(await screen.findByRole("link", { name: "Filtres" }, { timeout: 5000 })).toBeVisible();
  expect(screen.queryByRole("link", { name: "Nouvel acheteur" })).toBeNull();
});

test.for([
  ["/pour-moi", true],
  ["/evenements/Event1111111", true],
  ["/evenements/Event1111111/souhaits", true],
  ["/evenements/Event1111111/avec/Buyer1111111", true],
  ["/rencontres/Meeting11111", true],
  ["/inscriptions/Enrolment111/proposer", true],
  ["/inscriptions/Enrolment111", false],
  ["/inscriptions/Enrolment111/modifier", false],
  ["/evenements/Event1111111/horaire", false],
  ["/evenements/Event1111111/salle", false],
  ["/evenements/Event1111111/bilan", false],
] as const)("of a day, %s is open to who takes part: %s", async ([address, isOpen]) => {
  runWorkersHere();
  const { session } = aPhone();
  await take(session, await (await aPublisher()).write(1, forEnterprise));
  openPhone(session, { [address]: Buyers }, address);
  const shown = isOpen
    ? screen.findByLabelText("Recherche")
    : screen.findByText("Cette page est celle de l’équipe");
  expect(await shown).toBeVisible();
});
