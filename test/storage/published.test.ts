import * as fc from "fast-check";
import { expect, test } from "vitest";
import { shownValue } from "#crdt/cell.ts";
import type { Json } from "#crdt/json.ts";
import { makeReplica } from "#crdt/replica.ts";
import { type Ask, dropAsks, listAsks, markAsksSent, saveAsks } from "#storage/asks.ts";
import { findEdition, listGone } from "#storage/edition.ts";
import { isPublished } from "#storage/is-published.ts";
import { type Published, showPublished, takeEdition } from "#storage/published.ts";
import { toPublished } from "#storage/published-record.ts";
import type { Store } from "#storage/store.ts";
import { aDatabaseName, aTab, contents, set } from "./tabs.ts";

const noon = Date.parse("2026-11-23T12:00:00Z");

function published(
  number: number,
  names: Readonly<Record<string, string>>,
  more: Partial<Published> & { readonly hash?: string; readonly key?: string } = {},
): Published {
  const { hash = `hash${number}`, key = "key1", ...others } = more;
  const records = Object.entries(names).map(([id, name]) =>
    toPublished({ type: "buyers", id, values: { name, mrcs: ["080"] } }, noon),
  );
  return {
    edition: {
      number,
      made: "2026-11-23",
      hash,
      team: "Économie sociale de l’Estuaire",
      for: "enterprise",
      audience: { id: "audience1111", key },
      reader: { id: "reader111111", name: "Menuiserie du Fleuve", reply: "secret" },
      indicators: [],
    },
    records,
    gone: [],
    withdrawn: [],
    answers: [],
    ...others,
  };
}

/** What a page that opens the space shows: names by id, of what is not erased. */
async function shown({ db }: Store): Promise<Readonly<Record<string, unknown>>> {
  const replica = makeReplica();
  await showPublished({ db, replica });
  return Object.fromEntries(
    [...replica.all("buyers").values()]
      .filter(({ erased }) => erased.length === 0)
      .map(({ id, fields }) => [id, shownValue(fields["name"])] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}

async function aSpace(): Promise<{ readonly database: string; readonly store: Store }> {
  const database = aDatabaseName();
  return { database, store: await aTab(database) };
}

test("an edition replaces the last one whole, beside what is written here", async () => {
  const { database, store } = await aSpace();
  await store.write(set("name", "Ma note"));
  expect(await takeEdition(store.db, published(1, { a: "Ville", b: "MRC" }))).toEqual({
    is: "first",
    gone: 0,
  });
  expect(await shown(store)).toEqual({ a: "Ville", b: "MRC" });
  const next = published(2, { b: "MRC de La Matanie", c: "Cégep" });
  expect((await takeEdition(store.db, next)).is).toBe("replaced");
  expect(await shown(store)).toEqual({ b: "MRC de La Matanie", c: "Cégep" });
  expect((await findEdition(store.db))?.held).toEqual({ buyers: 2 });

  const again = await aTab(database);
  expect(contents(again)).toEqual(contents(store)); // what is written here, and nothing of an edition
});

test("the order in which files come, and how often, changes nothing", async () => {
  const ids = ["a", "b", "c"];
  const file = fc.record({
    number: fc.integer({ min: 1, max: 3 }),
    hash: fc.constantFrom("h1", "h2"),
    held: fc.subarray(ids, { minLength: 1 }),
    gone: fc.subarray(ids, { maxLength: 1 }),
  });
  type Plain = typeof file extends fc.Arbitrary<infer F> ? F : never;
  const toFile = ({ number, hash, held, gone }: Plain): Published =>
    published(number, Object.fromEntries(held.map((id) => [id, `${id} ${number} ${hash}`])), {
      hash,
      gone: gone.map((id) => `buyers/${id}`),
    });
  /** One file of one edition and hash: two with the same hash would be the same file. */
  const season = fc.uniqueArray(file, {
    minLength: 2,
    maxLength: 4,
    selector: ({ number, hash }) => `${number} ${hash}`,
  });
  const story = season.chain((files) =>
    fc.record({
      files: fc.constant(files),
      order: fc.shuffledSubarray(
        files.flatMap((_, at) => [at, at]),
        { minLength: files.length * 2 },
      ),
    }),
  );
  const model = (files: readonly Plain[]) => {
    const [last] = files.toSorted((x, y) => y.number - x.number || (x.hash < y.hash ? 1 : -1));
    const gone = new Set(files.flatMap((one) => one.gone));
    const held = last?.held.filter((id) => !gone.has(id)) ?? [];
    return Object.fromEntries(held.map((id) => [id, `${id} ${last?.number} ${last?.hash}`]));
  };

  /** What one would first write; each forgets one half of the rule. */
  const plainer: Readonly<Record<string, (files: readonly Plain[]) => unknown>> = {
    "the last to come": (files) => model(files.slice(-1)),
    "a lower edition is nothing": (files) => {
      const kept: Plain[] = [];
      for (const one of files) {
        if (kept.every(({ number, hash }) => one.number > number || hash === one.hash)) {
          kept.push(one);
        }
      }
      return model(kept);
    },
    "gone as the newest says": (files) => {
      const [last] = files.toSorted((x, y) => y.number - x.number || (x.hash < y.hash ? 1 : -1));
      return last === undefined ? {} : model([last]);
    },
  };
  for (const [name, plain] of Object.entries(plainer)) {
    const found = fc.check(
      fc.property(story, ({ files, order }) => {
        const came = order.flatMap((at) => files[at] ?? []);
        expect(plain(came)).toEqual(model(files));
      }),
      { seed: 1, numRuns: 500 },
    );
    expect({ name, failed: found.failed }).toEqual({ name, failed: true });
  }

  await fc.assert(
    fc.asyncProperty(story, async ({ files, order }) => {
      const { store } = await aSpace();
      for (const at of order) {
        const one = files[at];
        // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person opens them
        if (one !== undefined) await takeEdition(store.db, toFile(one));
      }
      expect(await shown(store)).toEqual(model(files));
      store.close();
    }),
    { numRuns: 40 },
  );
}, 30_000);

test("what is gone leaves nothing of itself on the disk, and no later edition shows it again", async () => {
  const { store } = await aSpace();
  const canary = "Canari Thibodeau";
  await takeEdition(store.db, published(3, { a: canary, b: "MRC" }));
  await saveAsks(store.db, [
    { id: "ask1", at: 1, what: { is: "meet", type: "buyers", id: "a", why: `voir ${canary}` } },
  ]);
  const older = published(2, { b: "MRC" }, { gone: ["buyers/a"] });
  expect(await takeEdition(store.db, older)).toEqual({ is: "older", gone: 1, here: 3 });
  expect(await shown(store)).toEqual({ b: "MRC" });
  expect(await listAsks(store.db)).toEqual([]);
  // A stale colleague publishes the next one: it never heard of the erasure.
  await takeEdition(store.db, published(4, { a: canary, b: "MRC" }));
  expect(await shown(store)).toEqual({ b: "MRC" });
  expect(await listGone(store.db)).toEqual(["buyers/a"]);
  const rows = await store.db.published.toArray();
  const text = rows.map(({ value }) => JSON.stringify(value, bytesAsText)).join("\n");
  expect(text).toContain("MRC");
  expect(text).not.toContain(canary);
});

test("an edition signed by another key is refused, and changes nothing", async () => {
  const { store } = await aSpace();
  await takeEdition(store.db, published(1, { a: "Ville" }));
  const forged = published(9, { a: "Faux" }, { key: "key2", gone: ["buyers/a"] });
  expect(await takeEdition(store.db, forged)).toEqual({ is: "other-key" });
  expect(await shown(store)).toEqual({ a: "Ville" });
  expect(await listGone(store.db)).toEqual([]);
});

test("a wish that left is answered by the edition that names its file, and stays answered", async () => {
  const { store } = await aSpace();
  await takeEdition(store.db, published(1, { a: "Ville" }));
  const ask = {
    id: "ask1",
    at: 1,
    what: { is: "meet", type: "buyers", id: "a", why: "" },
  } as const;
  await saveAsks(store.db, [ask, { id: "ask2", at: 2, what: { is: "message", text: "Bonjour" } }]);
  await markAsksSent(store.db, [ask], { at: 3, proposal: "abc" });
  const answers = [{ proposal: "abc", about: "meet/buyers/a", answer: "accepted" }] as const;
  await takeEdition(store.db, published(2, { a: "Ville" }, { answers }));
  await takeEdition(store.db, published(3, { a: "Ville" }));
  const [first, second] = await listAsks(store.db);
  expect(first?.answer).toEqual({ is: "accepted", edition: 2 });
  expect(second?.answer).toBeUndefined();
});

test("what a team published says so; what is written here does not", async () => {
  const { store } = await aSpace();
  await takeEdition(store.db, published(1, { a: "Ville" }));
  await showPublished(store);
  await store.write(set("name", "À moi"));
  const own = store.replica.get("enterprises", "Enterprise12");
  const theirs = store.replica.get("buyers", "a");
  expect(own !== undefined && isPublished(own)).toBe(false);
  expect(theirs !== undefined && isPublished(theirs)).toBe(true);
});

test("hostile values of a publication become no cell of the merge", () => {
  const record = toPublished(
    {
      type: "enterprises",
      id: "a",
      values: {
        name: "Scierie",
        deleted: { dots: [] },
        "sectors/x": true,
        sectors: ["wood-furniture"],
        compliance: [null, { key: "k1", kind: "bond" }],
      },
    },
    noon,
  );
  expect(Object.keys(record.fields).toSorted()).toEqual([
    "compliance/k1",
    "name",
    "sectors/wood-furniture",
  ]);
});

function bytesAsText(_: string, value: unknown): unknown {
  return ArrayBuffer.isView(value) ? new TextDecoder().decode(value) : value;
}

test("taking back what was last said of a field brings back what waited before it", async () => {
  const store = await aTab(aDatabaseName());
  const wish = (id: string, why: string) => ({
    id,
    at: 1,
    what: { is: "meet", type: "buyers", id: "Buyer1234567", why } as const,
  });
  const [first, second, third] = [wish("a", "Un"), wish("b", "Deux"), wish("c", "Trois")];
  await saveAsks(store.db, [first]);
  const replaced = await saveAsks(store.db, [second]);
  expect(replaced).toEqual([first]);
  await dropAsks(store.db, [second], replaced);
  expect(await listAsks(store.db)).toEqual([first]);

  // What was said since is what is meant.
  await saveAsks(store.db, [second]);
  await saveAsks(store.db, [third]);
  await dropAsks(store.db, [second], replaced);
  expect(await listAsks(store.db)).toEqual([third]);
});

test("what is said of a day keeps nothing of whom the team erased, and the rest stays", async () => {
  const { store } = await aSpace();
  await takeEdition(store.db, published(1, { a: "Ville", b: "MRC" }));
  const said = (id: string, field: string, value: Json): Ask => ({
    id,
    at: 1,
    what: { is: "change", type: "enrolments", id: "e", field, value, before: null, seen: "" },
  });
  const wishes = [{ id: "a", why: "Nos bancs" }, { id: "b" }];
  await saveAsks(store.db, [said("ask1", "wishes", wishes), said("ask2", "maxMeetings", 6)]);
  await saveAsks(store.db, [said("ask3", "veto/a", true), said("ask4", "veto/b", true)]);
  await takeEdition(store.db, published(2, { b: "MRC" }, { gone: ["buyers/a"] }));
  const kept = (await listAsks(store.db)).map(({ what }) => what.is === "change" && what);
  expect(kept.map((what) => what && [what.field, what.value])).toEqual([
    ["wishes", [{ id: "b" }]],
    ["maxMeetings", 6],
    ["veto/b", true],
  ]);
  expect(JSON.stringify(await store.db.published.toArray())).not.toContain("Nos bancs");
});
