import { expect, test, vi } from "vitest";
import { findDraft, saveDraft } from "#storage/drafts.ts";
import { restore } from "#storage/restore.ts";
import { Spaces } from "#storage/spaces.ts";
import { introduceAgain } from "#exchange/introduce.ts";
import { introduce } from "#workspace/new-team.ts";
import { drawId, type Session } from "#workspace/session.ts";
import { haveLocks } from "../support/locks.ts";
import { aName, aPhone, opened } from "../support/session.tsx";

async function aTeam(session: Session): Promise<string> {
  const id = drawId();
  const person = { id: drawId(), name: "Nadine", isNew: true, role: "field" } as const;
  await session.create({
    id,
    name: "Estuaire",
    sample: false,
    fill: (store) => introduce(store, id, person, "Téléphone de Nadine"),
  });
  return id;
}

async function restoreElsewhere(list: string, id: string): Promise<void> {
  const spaces = new Spaces(list);
  await restore({
    spaces,
    space: { id, name: "Estuaire", sample: false },
    backup: { records: [], blobs: [], settings: {} },
    now: Date.now,
    chance: (count) => crypto.getRandomValues(new Uint32Array(count)),
    introduce: async (store, before) => {
      if (before !== undefined) await introduceAgain(store, id, before);
    },
    onMoving: () => {},
  });
  spaces.close();
}

test("a tab whose team another one restored opens it anew by itself, with what was being typed", async () => {
  haveLocks();
  const list = aName();
  const { session } = aPhone({}, list);
  const id = await aTeam(session);
  const before = opened(session).store;
  const draft = { key: "d1", at: 1, value: "typed", about: [] };
  await restoreElsewhere(list, id);
  const keeping = saveDraft(before.db, draft);
  await vi.waitFor(() => expect(opened(session).store.db.name).not.toBe(before.db.name));

  const { store, me, save } = opened(session);
  await keeping;
  expect(await findDraft(store.db, "d1")).toEqual(draft);
  expect(store.device).not.toBe(before.device);
  expect(me()?.name).toBe("Nadine");
  await save([{ type: "buyers", id: drawId(), shown: undefined, values: { name: "Ville" } }]);
});

test("a team that was restored while this tab was closed opens where it is, and is left with all it had", async () => {
  haveLocks();
  const list = aName();
  const { session } = aPhone({}, list);
  const id = await aTeam(session);
  const other = await aTeam(session);
  await restoreElsewhere(list, id);
  await session.open(id);
  expect(opened(session).directory.list("members")).toHaveLength(1);

  await session.leave(id);
  expect(opened(session).space.id).toBe(other);
  const names = (await indexedDB.databases()).map(({ name }) => name ?? "");
  expect(names.filter((name) => name.includes(id))).toEqual([]);
});
