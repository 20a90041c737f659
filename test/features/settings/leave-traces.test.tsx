import { screen, waitFor } from "@solidjs/testing-library";
import { userEvent } from "@testing-library/user-event";
import { expect, onTestFinished, test } from "vitest";
import { LeaveSamplePage } from "#features/settings/leave-sample-page.tsx";
import { LeaveTeamPage } from "#features/settings/leave-team-page.tsx";
import { createKeptFilters } from "#parts/kept-filters.ts";
import { rememberList } from "#parts/last-list.ts";
import { rememberBackup } from "#parts/team-memory.ts";
import { saveDraft } from "#storage/drafts.ts";
import { flushDrafts } from "#storage/flush-drafts.ts";
import { saveSetting } from "#storage/settings.ts";
import { keepGift, listGifts } from "#storage/shared-files.ts";
import { noteStep } from "#workspace/last-steps.ts";
import { drawId, type Session } from "#workspace/session.ts";
import { haveCaches } from "../../support/memory-caches.ts";
import { aPhone, opened, openPhone } from "../../support/session.tsx";

const pages = { "/quitter": LeaveTeamPage, "/quitter-exemple": LeaveSamplePage };

/** A team with something wherever a team may leave something. */
async function aTeam(session: Session, sample: boolean): Promise<string> {
  const id = drawId();
  await session.create({ id, name: `Équipe ${id}`, sample, fill: async () => undefined });
  const { db } = opened(session).store;
  void saveDraft(db, { key: "/notes/nouvelle", at: 1, value: { summary: `de ${id}` }, about: [] });
  await flushDrafts(db);
  await saveSetting(db, "screen/import-columns", { shape: id });
  for (const type of ["enterprises", "buyers"] as const)
    createKeptFilters(id, type).keep(`à moi ${id}`, { mrc: ["10"] });
  rememberBackup(id, { at: 1, total: 1, name: `maillon-sauvegarde-${id}.txt` });
  return id;
}

function kept(): string {
  return JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]);
}

test.for([false, true])(
  "of a team that is left (sample: %s) nothing stays on the device, and all of the other",
  async (sample) => {
    onTestFinished(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    const { session } = aPhone();
    const stays = await aTeam(session, false);
    const left = await aTeam(session, sample);
    rememberList("buyers");
    noteStep({ is: "act", act: "save", types: ["buyers"] }, 1);
    openPhone(session, pages, sample ? "/quitter-exemple" : "/quitter");
    if (!sample) await userEvent.click(await screen.findByText(/^Effacer aussi/));
    const name = sample ? "Quitter l’exemple" : "Vider cet appareil";
    await userEvent.click(await screen.findByRole("button", { name }));
    await waitFor(() => expect(opened(session).space.id).toBe(stays));
    await waitFor(() => expect(kept()).not.toContain(left));
    expect(kept()).not.toContain("act");
    expect(createKeptFilters(stays, "buyers").all()).toHaveLength(1);
    expect(createKeptFilters(left, "buyers").all()).toEqual([]);
    expect(JSON.stringify(await session.spaces())).not.toContain(left);
    expect((await indexedDB.databases()).map(({ name: one }) => one)).not.toContain(
      `maillon-${left}`,
    );
    expect(await opened(session).store.db.drafts.count()).toBe(1);
  },
);

test.for([
  { all: false, waits: ["liste.csv", "stay.maillon.json"] },
  { all: true, waits: [] },
])(
  "what other apps gave stays for the other team (all of it asked away: $all)",
  async ({ all, waits }) => {
    haveCaches();
    onTestFinished(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    const { session } = aPhone();
    const stays = await aTeam(session, false);
    const left = await aTeam(session, false);
    const fileOf = (id: string, name: string) =>
      new File(
        [`[\n{"format":"maillon","kind":"replica","space":{"id":"${id}","name":"x"}}\n]`],
        name,
      );
    await keepGift({ text: "", files: [fileOf(left, "left.maillon.json")] }, "a", Date.now());
    const others = [fileOf(stays, "stay.maillon.json"), new File(["a;b"], "liste.csv")];
    await keepGift({ text: "", files: others }, "b", Date.now());
    openPhone(session, pages, "/quitter");
    await userEvent.click(await screen.findByText(/^Effacer aussi (?:de|ce qui)/));
    if (all) await userEvent.click(await screen.findByText(/partages d’autres applications/));
    await userEvent.click(await screen.findByRole("button", { name: "Vider cet appareil" }));
    await waitFor(() => expect(opened(session).space.id).toBe(stays));
    const names = async () =>
      (await listGifts()).flatMap(({ files }) => files.map(({ file }) => file.name)).toSorted();
    await waitFor(async () => expect(await names()).toEqual(waits));
  },
);
