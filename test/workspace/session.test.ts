import { Dexie } from "dexie";
import { expect, test, vi } from "vitest";
import { Spaces } from "#storage/spaces.ts";
import { introduce } from "#workspace/new-team.ts";
import { drawId } from "#workspace/session.ts";
import { abortWith, onEachChange } from "../storage/faults.ts";
import { aName, aPhone, opened } from "../support/session.tsx";

async function aTeam(session: ReturnType<typeof aPhone>["session"], name: string) {
  const id = drawId();
  const person = { id: drawId(), name: "Nadine", isNew: true, role: "field" } as const;
  await session.create({
    id,
    name,
    sample: false,
    fill: (store) => introduce(store, id, person, "Téléphone de Nadine"),
  });
  return id;
}

test("a device keeps several teams apart, and opens the one seen last", async () => {
  const { session } = aPhone();
  await session.start();
  expect(session.state().step).toBe("none");
  const first = await aTeam(session, "Première");
  await opened(session).save([
    { type: "buyers", id: drawId(), shown: undefined, values: { name: "Ville" } },
  ]);
  await aTeam(session, "Seconde");
  expect(opened(session).directory.list("buyers")).toHaveLength(0);
  await session.open(first);
  expect(opened(session).space.name).toBe("Première");
  expect(opened(session).directory.list("buyers")).toHaveLength(1);
  expect((await session.spaces()).map(({ name }) => name)).toEqual(["Première", "Seconde"]);
});

test("a team that could not be filled leaves nothing, and the one that was open stays open", async () => {
  const { session } = aPhone();
  await aTeam(session, "Première");
  const id = drawId();
  const failing = session.create({
    id,
    name: "Manquée",
    sample: false,
    fill: () => Promise.reject(new Error("no room")),
  });
  await expect(failing).rejects.toThrow("no room");
  expect(opened(session).space.name).toBe("Première");
  expect((await session.spaces()).map(({ name }) => name)).toEqual(["Première"]);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(`maillon-${id}`);
  await opened(session).save([
    { type: "buyers", id: drawId(), shown: undefined, values: { name: "Ville" } },
  ]);
});

test("a team that is here already loses nothing when it is made once more and that fails", async () => {
  const { session } = aPhone();
  const id = await aTeam(session, "Première");
  await opened(session).save([
    { type: "buyers", id: drawId(), shown: undefined, values: { name: "Ville" } },
  ]);
  const again = session.create({
    id,
    name: "Première",
    sample: false,
    fill: () => Promise.reject(new Error("no room")),
  });
  await expect(again).rejects.toThrow("no room");
  await session.open(id);
  expect(opened(session).directory.list("buyers")).toHaveLength(1);
});

test("a full device opens the team all the same: its records must be able to leave", async () => {
  const spaces = aName();
  const { session } = aPhone({}, spaces);
  const first = await aTeam(session, "Première");
  const second = await aTeam(session, "Seconde");
  const { session: later } = aPhone({}, spaces);
  const changes = onEachChange((_, transaction) => abortWith(transaction, "QuotaExceededError"));
  await later.start();
  expect(opened(later).space.id).toBe(second);
  await later.open(first);
  expect(opened(later).space.id).toBe(first);
  await expect(later.rename("Autre nom")).rejects.toMatchObject({ name: "StorageFull" });
  changes.stop();
});

test("half a character in the name of a team is mended: its files could not leave", async () => {
  const { session } = aPhone();
  await aTeam(session, "Estuaire \uD83D");
  expect(opened(session).space.name).toBe("Estuaire \uFFFD");
  await session.rename("\uDE00 Rive");
  expect(opened(session).space.name).toBe("\uFFFD Rive");
});

test("the team's new name is kept, and its records too", async () => {
  const { session } = aPhone();
  await aTeam(session, "Économie social");
  await session.rename("Économie sociale");
  expect(opened(session).space.name).toBe("Économie sociale");
  expect(opened(session).me()?.name).toBe("Nadine");
  expect((await session.spaces()).map(({ name }) => name)).toEqual(["Économie sociale"]);
});

test("leaving a team deletes its database and opens the other", async () => {
  const { session } = aPhone();
  await aTeam(session, "Première");
  const second = await aTeam(session, "Seconde");
  const { database } = opened(session).space;
  await session.leave(second);
  expect(opened(session).space.name).toBe("Première");
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(database);
});

test("leaving a team that the device refuses takes nothing away", async () => {
  const { session } = aPhone();
  const id = await aTeam(session, "Première");
  await opened(session).save([
    { type: "buyers", id: drawId(), shown: undefined, values: { name: "Ville" } },
  ]);
  const changes = onEachChange((_, transaction) => abortWith(transaction, "QuotaExceededError"));
  await expect(session.leave(id)).rejects.toMatchObject({ name: "QuotaExceededError" });
  changes.stop();
  expect(opened(session).directory.list("buyers")).toHaveLength(1);

  const deleting = vi.spyOn(Dexie, "delete").mockRejectedValueOnce(new Error("not now"));
  await expect(session.leave(id)).rejects.toThrow("not now");
  deleting.mockRestore();
  expect(opened(session).space.id).toBe(id);
  expect(opened(session).directory.list("buyers")).toHaveLength(1);
});

test("a team whose leaving was killed halfway is not found again in the one that is made next", async () => {
  const spaces = aName();
  const { session } = aPhone({}, spaces);
  const id = await aTeam(session, "Première");
  const { database } = opened(session).space;
  const deleting = vi.spyOn(Dexie, "delete").mockReturnValue(new Dexie.Promise(() => undefined));
  void session.leave(id);
  await vi.waitFor(() => expect(deleting).toHaveBeenCalledOnce());
  deleting.mockRestore();

  const { session: later } = aPhone({}, spaces);
  await later.start();
  expect(later.state().step).toBe("none");
  await aTeam(later, "Seconde");
  await vi.waitFor(async () => expect(await Dexie.exists(database)).toBe(false));
});

test("a team left in another tab closes here too, and is not made anew", async () => {
  const spaces = aName();
  const { session } = aPhone({}, spaces);
  const { session: otherTab } = aPhone({}, spaces);
  const first = await aTeam(session, "Première");
  await aTeam(session, "Seconde");
  await otherTab.start();
  expect(opened(otherTab).space.name).toBe("Seconde");
  const { id, database } = opened(otherTab).space;
  await session.leave(id);
  await vi.waitFor(() => expect(opened(otherTab).space.id).toBe(first), 3000);
  await vi.waitFor(() => expect(otherTab.leftElsewhere()?.name).toBe("Seconde"));
  expect(session.leftElsewhere()).toBeUndefined();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(database);
});

test("a team that the browser erased is said to be gone when it is opened, and is not made anew, empty", async () => {
  const { session } = aPhone();
  const gone = await aTeam(session, "Première");
  const stays = await aTeam(session, "Seconde");
  await Dexie.delete(`maillon-${gone}`);
  await expect(session.open(gone)).rejects.toMatchObject({ name: "DatabaseGone" });
  expect(session.vanished()).toMatchObject({ id: gone, name: "Première" });
  expect(opened(session).space.id).toBe(stays);
  expect((await session.spaces()).map(({ id }) => id)).toEqual([stays]);
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(`maillon-${gone}`);
  await session.create({ id: gone, name: "Revenue", sample: false, fill: async () => undefined });
  expect(session.vanished()).toBeUndefined();
  expect(opened(session).space.name).toBe("Revenue");
});

test("at the start, a team that the browser erased gives way to the next, and is named", async () => {
  const spaces = aName();
  const { session } = aPhone({}, spaces);
  const stays = await aTeam(session, "Première");
  const gone = await aTeam(session, "Seconde");
  await session.open(stays);
  const list = new Spaces(spaces);
  await list.pointers.put({ key: "current", space: gone });
  list.close();
  await Dexie.delete(`maillon-${gone}`);
  const { session: later } = aPhone({}, spaces);
  await later.start();
  expect(opened(later).space.id).toBe(stays);
  expect(later.vanished()?.name).toBe("Seconde");
  expect((await later.spaces()).map(({ id }) => id)).toEqual([stays]);
});

test("a team erased while it is open is named too, and the doors open", async () => {
  const { session } = aPhone();
  const gone = await aTeam(session, "Seule");
  await Dexie.delete(`maillon-${gone}`);
  await vi.waitFor(() => expect(session.state().step).toBe("none"), 10_000);
  expect(session.vanished()?.id).toBe(gone);
}, 20_000);
