import { screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { Cell } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { protect } from "#exchange/protect.ts";
import { writeBundle } from "#exchange/write-bundle.ts";
import { JoinTeamPage } from "#features/welcome/join-team-page.tsx";
import { WelcomePage } from "#features/welcome/welcome-page.tsx";
import { listReceived } from "#storage/inbox.ts";
import type { Device } from "#workspace/open-workspace.ts";
import { sampleMemberId } from "#workspace/sample.ts";
import { sampleId } from "../../../src/app/sample-id.ts";
import { abortWith, onEachChange } from "../../storage/faults.ts";
import { aPhone, opened, openPhone } from "../../support/session.tsx";
import { runWorkersHere } from "../../support/workers.ts";

vi.setConfig({ testTimeout: 20_000 });

const solene = "SoLene-first123";
const words = "abeille-bijou-cadeau-dauphin-effort-fusion";
const pages = { "/bienvenue": WelcomePage, "/bienvenue/rejoindre": JoinTeamPage };

function aRecord(type: string, id: string, fields: Record<string, Cell>): StoredRecord {
  return { type, id, fields, erased: [] };
}

const team = [
  aRecord("members", "MembreSoLen1", { name: [solene, 1, 1, "Solène Roy"] }),
  aRecord("members", "MembreMarcA1", {
    name: [solene, 2, 1, "Marc-André"],
    active: [solene, 3, 1, false],
  }),
  aRecord("buyers", "ViLLePort123", { name: [solene, 4, 1, "Ville de Port-aux-Brumes"] }),
];

async function aFile(records: readonly StoredRecord[] = team, passphrase?: string): Promise<File> {
  const { bytes } = await writeBundle({
    space: { id: "equipeEstuaX", name: "Économie sociale" },
    from: { device: "SoLene", name: "Téléphone de Solène" },
    made: "2026-11-23T14:05:00Z",
    records,
  });
  const held = passphrase === undefined ? bytes : await protect(bytes, passphrase);
  return new File([held], "equipe.maillon.txt");
}

async function choose(file: File): Promise<void> {
  await userEvent.upload(await screen.findByLabelText("Choisir un fichier"), file);
}

async function join(): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name: "Rejoindre l’équipe" }));
}

async function aPhoneAtTheDoor(device: Partial<Device> = {}) {
  runWorkersHere();
  const { session } = aPhone(device);
  await session.start();
  return { session, ...openPhone(session, pages, "/bienvenue/rejoindre") };
}

test("the file says whose team it is; one says who one is, and everything is there", async () => {
  const { session, address } = await aPhoneAtTheDoor();
  await choose(await aFile());
  expect(await screen.findByRole("heading", { name: "Économie sociale" })).toBeVisible();
  expect(screen.getByRole("heading", { name: "Fichier non signé" })).toBeVisible();
  expect(screen.getByText("Téléphone de Solène")).toBeVisible();
  expect(screen.getByText("1 fiche ou note")).toBeVisible();
  expect(screen.getByText("1 acheteur et 2 membres de l’équipe")).toBeVisible();
  expect(await session.spaces()).toEqual([]);
  expect(screen.queryByRole("radio", { name: "Marc-André" })).toBeNull();
  await userEvent.click(screen.getByRole("radio", { name: "Solène Roy" }));
  await join();
  await waitFor(() => expect(address()).toBe("/"));
  const { space, directory, me, store } = opened(session);
  expect(space).toMatchObject({ id: "equipeEstuaX", name: "Économie sociale", sample: false });
  expect(me()?.id).toBe("MembreSoLen1");
  expect(directory.find("buyers", "ViLLePort123")?.name).toBe("Ville de Port-aux-Brumes");
  expect(await listReceived(store.db)).toEqual([]);
});

test("someone who is not in the file gives a name and a role", async () => {
  const { session } = await aPhoneAtTheDoor();
  await choose(await aFile());
  await screen.findByRole("heading", { name: "Économie sociale" });
  await join();
  expect(screen.getByText(/Dites qui vous êtes/)).toBeVisible();
  await userEvent.click(screen.getByRole("radio", { name: "quelqu’un d’autre" }));
  await join();
  expect(screen.getByText(/Il manque votre nom/)).toBeVisible();
  await userEvent.type(screen.getByLabelText("Votre nom"), "Nadine Fiset");
  await userEvent.click(screen.getByRole("radio", { name: "coordination" }));
  await join();
  await waitFor(() => expect(session.state().step).toBe("open"));
  expect(opened(session).me()).toMatchObject({ name: "Nadine Fiset", role: "coordination" });
});

test("the device is asked to keep the team that one joined, and not before", async () => {
  let asked = 0;
  const { session } = await aPhoneAtTheDoor({ askToKeep: () => (asked += 1) });
  await choose(await aFile());
  await userEvent.click(await screen.findByRole("radio", { name: "Solène Roy" }));
  expect(asked).toBe(0);
  await join();
  await waitFor(() => expect(session.state().step).toBe("open"));
  await waitFor(() => expect(asked).toBe(1));
});

test("a protected file asks for its six words first", async () => {
  const { session } = await aPhoneAtTheDoor();
  await choose(await aFile(team, words));
  await userEvent.type(await screen.findByLabelText("Les six mots"), `${words}{Enter}`);
  expect(
    await screen.findByRole("heading", { name: "Économie sociale" }, { timeout: 10_000 }),
  ).toBeVisible();
  expect(session.state().step).toBe("none");
});

test("a file of something else is refused, and no team is made", async () => {
  const { session } = await aPhoneAtTheDoor();
  await choose(new File(["%PDF-1.4"], "depliant.pdf"));
  expect(await screen.findByText("Ce fichier ne vient pas de Maillon")).toBeVisible();
  expect(screen.getByText(/Aucune équipe n’a été créée/)).toBeVisible();
  expect(await session.spaces()).toEqual([]);
});

test("a team that is here already is opened instead, and the file goes to its inbox", async () => {
  const { session, go, address } = await aPhoneAtTheDoor();
  await choose(await aFile());
  await userEvent.click(await screen.findByRole("radio", { name: "Solène Roy" }));
  await join();
  await waitFor(() => expect(address()).toBe("/"));
  go("/bienvenue/rejoindre");
  await choose(await aFile());
  expect(await screen.findByText("Vous avez déjà cette équipe ici")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Ouvrir et recevoir le fichier" }));
  await waitFor(() => expect(address()).toMatch(/^\/echanges\/recevoir\?fichier=/));
  expect(await listReceived(opened(session).store.db)).toHaveLength(1);
  expect(await session.spaces()).toHaveLength(1);
});

test("a device without room for the file of a team that is here says so", async () => {
  const { session, address, go } = await aPhoneAtTheDoor();
  await choose(await aFile());
  await userEvent.click(await screen.findByRole("radio", { name: "Solène Roy" }));
  await join();
  await waitFor(() => expect(address()).toBe("/"));
  go("/bienvenue/rejoindre");
  await choose(await aFile());
  const changes = onEachChange((_, transaction) => abortWith(transaction, "QuotaExceededError"));
  await userEvent.click(
    await screen.findByRole("button", { name: "Ouvrir et recevoir le fichier" }),
  );
  expect(await screen.findByText("Il n’y a plus de place sur l’appareil")).toBeVisible();
  changes.stop();
  expect(opened(session).space.name).toBe("Économie sociale");
});

test("the sample's file makes a sample on a second phone too", async () => {
  expect(sampleMemberId).toBe(sampleId("members", "me"));
  const { session } = await aPhoneAtTheDoor();
  await choose(
    await aFile([aRecord("members", sampleMemberId, { name: [solene, 1, 1, "Nadine"] })]),
  );
  await userEvent.click(await screen.findByRole("radio", { name: "Nadine" }));
  await join();
  await waitFor(() => expect(session.state().step).toBe("open"));
  expect(opened(session).space.sample).toBe(true);
});
