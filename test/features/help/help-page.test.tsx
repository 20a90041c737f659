import { screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, onTestFinished, test } from "vitest";
import { HelpPage } from "#features/help/help-page.tsx";
import { setLanguage } from "#i18n/language.ts";
import { openPage } from "../../support/render.tsx";
import { aPhone, openPhone } from "../../support/session.tsx";

const path = "/aide/:id?";

async function found(typed: string): Promise<readonly string[]> {
  const box = await screen.findByRole("searchbox", {
    name: /Chercher dans l’aide|Search the help/,
  });
  await userEvent.clear(box);
  await userEvent.type(box, typed);
  await screen.findByText(/page trouvée|pages trouvées|pages? found/);
  const list = within(screen.getByRole("main")).getAllByRole("list")[0];
  return within(list ?? document.body)
    .getAllByRole("link")
    .map((link) => link.getAttribute("href") ?? "");
}

test("a page is found by the words of its task, whatever the accents and a slip", async () => {
  await openPage(HelpPage, { path, address: "/aide" });
  expect((await found("mot de passe"))[0]).toBe("#/aide/six-mots");
  expect((await found("telephone perdu"))[0]).toBe("#/aide/perdu");
  expect(await found("corbeile")).toContain("#/aide/reprendre");
  expect(screen.getByText(/Rien pour «\scorbeile\s»/)).toBeVisible();
});

test("in English the pages are found by English words", async () => {
  onTestFinished(() => void setLanguage("fr"));
  setLanguage("en");
  await openPage(HelpPage, { path, address: "/aide" });
  expect((await found("duplicate"))[0]).toBe("#/aide/doublons");
});

test("where nothing answers, all pages are one tap away, and the list of records keeps its own search", async () => {
  const { address } = await openPage(HelpPage, { path, address: "/aide?mot=xyzzyq" });
  expect(await screen.findByText(/L’aide ne dit rien de «\sxyzzyq\s»/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Voir toutes les pages" }));
  expect(await screen.findByRole("heading", { name: "Commencer" })).toBeVisible();
  expect(address()).toBe("/aide");
});

test("a page has its steps in order, the way to its screen, and pages to read next", async () => {
  await openPage(HelpPage, { path, address: "/aide/deux-versions" });
  expect(
    screen.getByRole("heading", { level: 1, name: "Que faire quand deux numéros se contredisent" }),
  ).toBeInTheDocument();
  const steps = document.querySelectorAll("ol.ask > li");
  expect(steps[3]).toHaveTextContent("Touchez la bonne valeur");
  expect(screen.getByRole("link", { name: "Voir ce qui est à trancher" })).toHaveAttribute(
    "href",
    "#/conflits",
  );
  const also = screen.getByRole("heading", { name: "À lire aussi" }).closest("section");
  expect(within(also ?? document.body).getAllByRole("link")[1]).toHaveAttribute(
    "href",
    "#/aide/repertoire",
  );
});

test("an address of no page says so", async () => {
  await openPage(HelpPage, { path, address: "/aide/nulle-part" });
  expect(
    screen.getByRole("heading", { level: 1, name: "Cette page d’aide n’existe pas" }),
  ).toBeInTheDocument();
});

test("before there is a team the help is read too, without doors that would lead nowhere", async () => {
  const { session } = aPhone();
  await session.start();
  const { address } = openPhone(session, { [path]: HelpPage }, "/aide/rejoindre");
  expect(await screen.findByText(/Écrivez les six mots/)).toBeVisible();
  expect(screen.queryByRole("link", { name: "Aujourd’hui" })).toBeNull();
  await waitFor(() => expect(address()).toBe("/aide/rejoindre"));
});
