import { screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { Dexie } from "dexie";
import { expect, onTestFinished, test } from "vitest";
import { setLanguage } from "#i18n/language.ts";
import { CreateTeamPage } from "#features/welcome/create-team-page.tsx";
import { InstallPage } from "#features/welcome/install-page.tsx";
import { WelcomePage } from "#features/welcome/welcome-page.tsx";
import { rememberedTeams, rememberTeam } from "#parts/team-memory.ts";
import { browser } from "#workspace/device-kind.ts";
import { aPhone, opened, openPhone } from "../../support/session.tsx";

const pages = {
  "/bienvenue": WelcomePage,
  "/bienvenue/equipe": CreateTeamPage,
  "/installer": InstallPage,
};

async function aFirstRun(address = "/bienvenue", enterSample?: () => Promise<void>) {
  onTestFinished(() => localStorage.clear());
  const { session } = aPhone();
  await session.start();
  return { session, ...openPhone(session, pages, address, enterSample) };
}

test("whatever the address, a device without a team starts at the doors", async () => {
  const { address } = await aFirstRun("/entreprises");
  await waitFor(() => expect(address()).toBe("/bienvenue"));
  for (const name of [
    "Essayer avec des données d’exemple",
    "Créer une équipe",
    "Rejoindre une équipe",
  ]) {
    expect(screen.getByRole("button", { name })).toBeVisible();
  }
  expect(screen.getByRole("link", { name: /Voir comment/ })).toHaveAttribute("href", "#/installer");
});

test("the doors and the title speak English too", async () => {
  onTestFinished(() => void setLanguage("fr"));
  await aFirstRun();
  await userEvent.click(await screen.findByRole("button", { name: "English" }));
  expect(screen.getByRole("button", { name: "Create a team" })).toBeVisible();
  expect(document.title).toBe("First run · Maillon");
  expect(screen.getByRole("button", { name: "Français" })).toBeVisible();
});

test("the sample's door answers at once, and says so when the device refuses", async () => {
  const gate = Promise.withResolvers<void>();
  await aFirstRun("/bienvenue", () => gate.promise);
  const door = await screen.findByRole("button", { name: /Essayer/ });
  await userEvent.click(door);
  expect(door).toHaveAttribute("aria-busy", "true");
  expect(screen.getByText("Préparation de l’exemple…")).toBeVisible();
  gate.reject(new Error("no room"));
  expect(await screen.findByText(/L’appareil a refusé/)).toBeVisible();
  expect(door).not.toHaveAttribute("aria-busy");
});

test("a team needs a name and a person; the device is named after them", async () => {
  const { session, address } = await aFirstRun("/bienvenue/equipe");
  await userEvent.click(await screen.findByRole("button", { name: "Créer l’équipe" }));
  expect(screen.getByText(/L’équipe n’a pas de nom/)).toBeVisible();
  await waitFor(() => expect(screen.getByLabelText("Nom de l’équipe")).toHaveFocus());
  await userEvent.click(screen.getByLabelText("Nom de l’équipe"));
  await userEvent.paste("é".repeat(600));
  expect(await screen.findByText(/C’est trop long/)).toBeVisible();
  await userEvent.clear(screen.getByLabelText("Nom de l’équipe"));
  await userEvent.type(screen.getByLabelText("Nom de l’équipe"), "Économie sociale");
  await userEvent.type(screen.getByLabelText("Votre nom"), "Solène");
  await userEvent.click(screen.getByRole("button", { name: "Créer l’équipe" }));
  await waitFor(() => expect(address()).toBe("/"));
  const { me, directory, space } = opened(session);
  expect(space.name).toBe("Économie sociale");
  expect(me()?.name).toBe("Solène");
  expect(directory.list("devices").map(({ name }) => name)).toEqual(["Ordinateur de Solène"]);
});

test("an open team is remembered outside the database; the sample is not missed", async () => {
  const { session } = await aFirstRun();
  const space = { id: "TeamTeam1234", name: "Économie sociale", sample: false };
  await session.create({ ...space, fill: () => Promise.resolve() });
  await waitFor(() => expect(rememberedTeams()).toMatchObject([{ name: "Économie sociale" }]));
  await session.create({
    id: "SampLeSampLe",
    name: "Exemple",
    sample: true,
    fill: () => Promise.resolve(),
  });
  expect(rememberedTeams()).toHaveLength(1);
});

test("when the browser erased a team, the first screen says what is gone and what can come back", async () => {
  rememberTeam({
    id: "Gone12345678",
    name: "Estuaire",
    total: 1204,
    onlyHere: 8,
    at: 1_795_000_000_000,
  });
  const { address } = await aFirstRun();
  expect(await screen.findByRole("heading", { name: "Vos fiches ont disparu" })).toBeVisible();
  expect(screen.getByText(/1\s204 fiches et notes étaient ici/)).toBeVisible();
  expect(screen.getByText(/8 fiches et notes n’existaient que sur cet appareil/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Plus tard" }));
  expect(screen.getByRole("button", { name: "Créer une équipe" })).toBeVisible();
  expect(rememberedTeams()).toEqual([]);
  expect(address()).toBe("/bienvenue");
});

test("a team that the browser erased beside another is said to be gone, with the ways to bring it back", async () => {
  const { session, address } = await aFirstRun();
  const space = { sample: false, fill: () => Promise.resolve() };
  await session.create({ ...space, id: "GoneGone1234", name: "Estuaire" });
  await session.create({ ...space, id: "StaysStays12", name: "Golfe" });
  await Dexie.delete("maillon-GoneGone1234");
  localStorage.clear();
  await expect(session.open("GoneGone1234")).rejects.toThrow("DatabaseGone");
  expect(await screen.findByRole("heading", { name: "Vos fiches ont disparu" })).toBeVisible();
  expect(screen.getByText(/« Estuaire »/)).toBeVisible();
  expect(screen.queryByText(/0 fiche/)).toBeNull();
  expect(screen.getByRole("link", { name: /Ouvrir une sauvegarde/ })).toBeVisible();
  expect(screen.getByRole("button", { name: "Rejoindre une équipe" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Plus tard" }));
  await waitFor(() => expect(address()).toBe("/"));
  expect(opened(session).space.name).toBe("Golfe");
  expect(session.vanished()).toBeUndefined();
});

test("the steps to install are those of the browser in hand", () => {
  const iphone =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Safari/604";
  const mac =
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) AppleWebKit/605 Version/18.0 Safari/605";
  const android = "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537 Chrome/140 Mobile Safari/537";
  const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
  expect(browser({ userAgent: iphone, maxTouchPoints: 5 })).toBe("iphone");
  expect(browser({ userAgent: mac, maxTouchPoints: 5 })).toBe("ipad");
  expect(browser({ userAgent: mac, maxTouchPoints: 0 })).toBe("mac-safari");
  expect(browser({ userAgent: android, maxTouchPoints: 5 })).toBe("android");
  expect(browser({ userAgent: firefox, maxTouchPoints: 0 })).toBe("firefox");
});

test("Chrome's own offer to install becomes our button, and then says where to go on", async () => {
  const { hearInstallOffer } = await import("#workspace/install-offer.ts");
  hearInstallOffer();
  await aFirstRun("/installer");
  expect(await screen.findByText(/Regardez au bout de la barre d’adresse/)).toBeVisible();
  const offer = new Event("beforeinstallprompt", { cancelable: true });
  globalThis.dispatchEvent(
    Object.assign(offer, { prompt: () => Promise.resolve({ outcome: "accepted" }) }),
  );
  expect(offer.defaultPrevented).toBe(true);
  await userEvent.click(await screen.findByRole("button", { name: "Installer Maillon" }));
  expect(await screen.findByText(/Ouvrez Maillon par sa nouvelle icône/)).toBeVisible();
});
