import { expect, onTestFinished, test } from "vitest";
import { listAsks, saveAsks } from "#storage/asks.ts";
import { restore } from "#storage/restore.ts";
import { listSpaceSettings } from "#storage/settings.ts";
import { Spaces } from "#storage/spaces.ts";
import { aDatabaseName, aTab } from "./tabs.ts";

const id = "Space1234567";
const chance = (count: number) => crypto.getRandomValues(new Uint32Array(count));

test("a reader’s old backup brings back nothing that it wished of a sheet that the team has erased", async () => {
  const old = await aTab(aDatabaseName(), { chance });
  const spaces = new Spaces(`maillon-list-${aDatabaseName()}`);
  onTestFinished(() => spaces.close());
  const space = { id, name: "Menuiserie", sample: false };
  const listed = { createdAt: 1, openedAt: 1, database: old.db.name };
  await spaces.spaces.put({ ...space, ...listed });
  const wish = { is: "meet", type: "buyers", id: "a", why: "canari" } as const;
  const ask = { id: "Ask111111111", at: 1, what: wish };
  await saveAsks(old.db, [ask, { id: "Ask222222222", at: 2, what: { ...wish, id: "b", why: "" } }]);
  await old.db.published.put({ id: "audience", value: { key: "key1", role: "enterprise" } });
  const settings = await listSpaceSettings(old.db);
  expect(JSON.stringify(settings)).toContain("canari");
  await old.db.published.delete("ask/Ask111111111");
  await old.db.published.put({ id: "gone", value: ["buyers/a"] });

  const restored = await restore({
    spaces,
    space,
    backup: { records: [], blobs: [], settings },
    now: () => 1_795_442_700_000,
    chance,
    introduce: async () => {},
    onMoving: () => {},
  });
  const fresh = await aTab(restored.database, { chance });
  expect((await listAsks(fresh.db)).map((one) => one.id)).toEqual(["Ask222222222"]);
});
