import { screen, waitFor, within } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, onTestFinished, test } from "vitest";
import { DevicePage } from "#features/settings/device-page.tsx";
import { LeaveSamplePage } from "#features/settings/leave-sample-page.tsx";
import { EditMemberPage, NewMemberPage } from "#features/settings/member-page.tsx";
import { SettingsPage } from "#features/settings/settings-page.tsx";
import { TeamNamePage } from "#features/settings/team-name-page.tsx";
import { setLanguage } from "#i18n/language.ts";
import { setLook } from "#parts/look.ts";
import { release } from "#parts/release.ts";
import { findSetting, saveSetting } from "#storage/settings.ts";
import { introduce } from "#workspace/new-team.ts";
import type { Device } from "#workspace/open-workspace.ts";
import { drawId } from "#workspace/session.ts";
import { createKeeping } from "#workspace/safety.ts";
import { sampleMakerKey } from "#workspace/written-here.ts";
import { aBuyer, anId } from "../../support/builders.ts";
import { put } from "../../support/render.tsx";
import { abortWith, onEachChange } from "../../storage/faults.ts";
import { aPhone, opened, openPhone } from "../../support/session.tsx";

const pages = {
  "/reglages": SettingsPage,
  "/reglages/appareil": DevicePage,
  "/reglages/equipe": TeamNamePage,
  "/reglages/membres/nouveau": NewMemberPage,
  "/reglages/membres/:id": EditMemberPage,
  "/reglages/quitter-exemple": LeaveSamplePage,
};

interface Setting {
  readonly sample?: boolean;
  readonly device?: Partial<Device>;
  readonly enterSample?: () => Promise<void>;
}

/** Nadine's phone, in her team or in the sample. */
async function aTeam({ sample = false, device, enterSample }: Setting = {}) {
  onTestFinished(() => localStorage.clear());
  const { session } = aPhone(device);
  const id = drawId();
  const person = { id: anId(), name: "Nadine", isNew: true, role: "field" } as const;
  const name = sample ? "Équipe d’exemple" : "Économie sociale";
  await session.create({
    id,
    name,
    sample,
    fill: (store) => introduce(store, id, person, "Téléphone de Nadine"),
  });
  return { session, ...openPhone(session, pages, "/reglages", enterSample) };
}

/** A tap on a link: this router holds its addresses in memory, without their « # ». */
async function follow(name: string | RegExp, go: (address: string) => void): Promise<void> {
  const link = await screen.findByRole("link", { name });
  go((link.getAttribute("href") ?? "").slice(1));
}

function part(title: string): HTMLElement {
  const section = screen.getByRole("heading", { name: title }).closest("section");
  if (section === null) throw new Error(`${title} heads no section`);
  return section;
}

test("what exists only here is said in numbers, and that there is no backup", async () => {
  const { session } = await aTeam();
  await put(opened(session), "buyers", aBuyer());
  const kept = part("Gardé sur cet ordinateur");
  await waitFor(() => expect(kept).toHaveTextContent(/1 fiche ou note n’existe qu’ici sur 1/));
  expect(kept).toHaveTextContent("Protégé. Cet ordinateur a promis de ne rien effacer.");
  expect(await within(kept).findByText("Aucune sauvegarde.")).toBeVisible();
  expect(kept).toHaveTextContent("Rien ne pourrait revenir.");
  expect(within(kept).getByRole("link", { name: "Faire une sauvegarde" })).toHaveAttribute(
    "href",
    "#/reglages/sauvegarde",
  );
});

test("privacy, the help, and what Maillon is made of, are one tap away", async () => {
  await aTeam();
  const links = within(part("Maillon")).getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual([
    "#/vie-privee",
    "#/aide",
    "#/a-propos",
  ]);
});

test("the last backup says its age; without one, what went to the team is said", async () => {
  const { session } = await aTeam();
  const { db } = opened(session).store;
  await saveSetting(db, "lastWrittenOutAt", Date.parse("2026-11-20T15:00:00Z"));
  expect(await screen.findByText(/Seul reviendrait .* il y a 3\sjours/)).toBeVisible();
  await saveSetting(db, "lastBackupAt", Date.parse("2026-11-12T15:00:00Z"));
  expect(await screen.findByText(/Dernière sauvegarde/)).toBeVisible();
  expect(await screen.findByText(/il y a 11\sjours/)).toBeVisible();
  expect(screen.queryByText(/Seul reviendrait/)).toBeNull();
});

test("a device that nobody introduced can be given its name and its person", async () => {
  const { session } = aPhone();
  const id = drawId();
  await session.create({ id, name: "Économie sociale", sample: false, fill: async () => {} });
  openPhone(session, pages, "/reglages/appareil");
  await userEvent.type(await screen.findByLabelText(/^Nom/), "Tablette du bureau");
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  await waitFor(() =>
    expect(opened(session).author(opened(session).store.device).deviceName).toBe(
      "Tablette du bureau",
    ),
  );
});

test("« Protéger » asks the device, again if need be, and shows its answer", async () => {
  const answers = [false, true];
  const { keeping, ask } = createKeeping(
    () => Promise.resolve(answers.shift() ?? false),
    () => Promise.resolve(false),
  );
  await aTeam({ device: { keeping, askToKeep: ask } });
  const button = screen.getByRole("button", { name: "Protéger" });
  await userEvent.click(button);
  expect(await screen.findByText("Non protégé.")).toBeVisible();
  await userEvent.click(button);
  expect(await screen.findByText("Protégé.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Protéger" })).toBeNull();
});

test("« Prêt hors ligne » answers on a full device too, and may be asked again", async () => {
  await aTeam();
  const changes = onEachChange((_, transaction) => abortWith(transaction, "QuotaExceededError"));
  await userEvent.click(screen.getByRole("button", { name: "Vérifier maintenant" }));
  expect(await screen.findByText("Toute l’application est sur l’appareil.")).toBeVisible();
  changes.stop();
  const button = screen.getByRole("button", { name: "Vérifier maintenant" });
  await waitFor(() => expect(button).not.toHaveAttribute("aria-busy"));
});

test("« Prêt hors ligne » looks at each thing, and remembers that all was there", async () => {
  const { session } = await aTeam();
  await userEvent.click(screen.getByRole("button", { name: "Vérifier maintenant" }));
  expect(await screen.findByText("Toute l’application est sur l’appareil.")).toBeVisible();
  const ready = part("Prêt hors ligne");
  expect(ready).toHaveTextContent(/Aucun échange encore/);
  expect(ready).toHaveTextContent(`Version ${release.version} de Maillon`);
  await waitFor(() => expect(ready).toHaveTextContent(/Vérifié lundi 23\snovembre.*: prêt/));
  expect(await findSetting(opened(session).store.db, "readyOffline")).toBe(`${release.version} 1`);
});

test("language and appearance are chosen here", async () => {
  onTestFinished(() => {
    setLanguage("fr");
    setLook("device");
  });
  await aTeam();
  await userEvent.click(screen.getByRole("radio", { name: "sombre" }));
  expect(document.documentElement.dataset["theme"]).toBe("dark");
  await userEvent.click(screen.getByRole("radio", { name: "English" }));
  expect(screen.getByRole("heading", { name: "Settings", level: 1 })).toBeVisible();
  expect(screen.getByRole("radio", { name: "Français" })).not.toBeChecked();
});

test("the device is renamed, and the act can be undone", async () => {
  const { session, address, go } = await aTeam();
  await follow(/Téléphone de Nadine/, go);
  const field = await screen.findByLabelText("Nom de l’appareil");
  await userEvent.clear(field);
  await userEvent.type(field, "Tablette du bureau");
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  await waitFor(() => expect(address()).toBe("/reglages"));
  expect(await screen.findByRole("link", { name: /Tablette du bureau/ })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Annuler" }));
  expect(await screen.findByRole("link", { name: /Téléphone de Nadine/ })).toBeVisible();
  expect(opened(session).directory.list("devices")).toHaveLength(1);
});

test("a member is added, then leaves the team but stays in the list", async () => {
  const { session, go } = await aTeam();
  await follow("Ajouter un membre", go);
  await userEvent.type(await screen.findByLabelText("Nom"), "Solène Roy");
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  await follow(/Solène Roy/, go);
  const group = await screen.findByRole("group", { name: /Dans l’équipe/ });
  await userEvent.click(within(group).getByRole("radio", { name: "Non" }));
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  expect(
    await screen.findByRole("link", { name: /Solène Roy n’est plus dans l’équipe/ }),
  ).toBeVisible();
  expect(opened(session).me()?.name).toBe("Nadine");
});

test("a member who is not here is said so on a screen like the others", async () => {
  const { go } = await aTeam();
  go("/reglages/membres/Personne1111");
  expect(
    await screen.findByRole("heading", { name: "Cette fiche n’est pas sur cet appareil" }),
  ).toBeVisible();
  expect(screen.getByRole("heading", { level: 1, name: "Membre de l’équipe" })).toBeVisible();
});

test("the team's name is changed on this device", async () => {
  const { session, address, go } = await aTeam();
  await follow(/Économie sociale/, go);
  const field = await screen.findByLabelText("Nom de l’équipe");
  await userEvent.clear(field);
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  expect(screen.getByText(/L’équipe n’a pas de nom/)).toBeVisible();
  await userEvent.type(field, "Pôle de l’Estuaire");
  await userEvent.click(screen.getByRole("button", { name: "Enregistrer" }));
  await waitFor(() => expect(address()).toBe("/reglages"));
  expect(opened(session).space.name).toBe("Pôle de l’Estuaire");
  expect(await screen.findByText("Nom de l’équipe gardé.")).toBeVisible();
});

test("teams of the device are listed, and one goes from one to the other", async () => {
  const { session, address, go } = await aTeam();
  await session.create({
    id: drawId(),
    name: "Seconde équipe",
    sample: false,
    fill: () => Promise.resolve(),
  });
  go("/reglages");
  await userEvent.click(await screen.findByRole("button", { name: "Ouvrir Économie sociale" }));
  await waitFor(() => expect(address()).toBe("/"));
  expect(opened(session).space.name).toBe("Économie sociale");
});

test("leaving the sample says what was written there, offers it as a file, then deletes it", async () => {
  const { session, address, go } = await aTeam({ sample: true });
  const { store, space } = opened(session);
  // What the sample itself is made of was not written by the person.
  const maker = [...store.replica.all("members").values()][0]?.fields["name"];
  const actor = Array.isArray(maker) ? String(maker[0]) : "";
  await saveSetting(store.db, sampleMakerKey, actor);
  await store.join(
    [{ type: "buyers", id: anId(), fields: { name: [actor, 9, 1, "Ville"] }, erased: [] }],
    { from: store.device },
  );
  const written = { type: "buyers", id: anId(), erased: [] };
  await store.join([{ ...written, fields: { name: [`${store.device}-second11`, 1, 1, "MRC"] } }], {
    from: store.device,
  });
  await follow("Quitter l’exemple", go);
  expect(await screen.findByText(/Vous y avez écrit ou modifié 1 fiche\./)).toBeVisible();
  expect(screen.getByRole("link", { name: "En faire un fichier" })).toHaveAttribute(
    "href",
    "#/echanges/envoyer",
  );
  await userEvent.click(screen.getByRole("button", { name: "Quitter l’exemple" }));
  await waitFor(() => expect(address()).toBe("/bienvenue"));
  expect(await session.spaces()).toEqual([]);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(space.database);
});

test("a clock that is years behind is said, and stops nothing", async () => {
  await aTeam({ device: { now: () => Date.parse("2019-01-03T12:00:00Z") } });
  expect(await screen.findByText("L’horloge de cet ordinateur est en retard")).toBeVisible();
  expect(screen.getByRole("button", { name: "Vérifier maintenant" })).toBeVisible();
});
