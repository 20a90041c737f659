import { expect, test, vi } from "vitest";
import { today } from "../support/render.tsx";
import { bigDirectory } from "../support/big-directory.ts";
import { aName, aPhone, opened } from "../support/session.tsx";

test("a team opened for one list has all of it: counted at once, then read and found", async () => {
  const list = aName();
  const records = bigDirectory({ seed: 3, count: 400, today });
  const first = aPhone({}, list).session;
  await first.create({
    id: "space1111111",
    name: "Équipe d’essai",
    sample: false,
    async fill(store) {
      await store.join(records, { from: "test" });
      await store.fold(1);
    },
  });
  const whole = opened(first);

  const second = aPhone({ firstTypes: () => ["buyers"] }, list).session;
  await second.start();
  const { directory, safety, search, store } = opened(second);
  expect(store.replica.expected("enterprises")).toBeGreaterThan(0);
  expect(safety().total).toBe(whole.safety().total);
  expect(store.replica.expected("enterprises")).toBeGreaterThan(0);
  expect(directory.list("buyers")).toHaveLength(whole.directory.list("buyers").length);

  await vi.waitUntil(() => search.ready());
  expect(store.replica.expected("enterprises")).toBe(0);
  expect(safety().total).toBe(whole.safety().total);
  const [one] = whole.directory.list("enterprises");
  const { hits } = search.find(one?.name ?? "", { types: ["enterprises"] });
  expect(hits.map(({ key }) => key)).toContain(`enterprises/${one?.id}`);
});
