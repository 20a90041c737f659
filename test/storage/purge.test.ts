import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { saveBlobs } from "#storage/blobs.ts";
import type { Database } from "#storage/database.ts";
import { saveDraft } from "#storage/drafts.ts";
import { listErasures } from "#storage/erasures.ts";
import { saveImportFile } from "#storage/import-file.ts";
import { saveReceived } from "#storage/inbox.ts";
import { type Beside, purge } from "#storage/purge.ts";
import { saveSetting } from "#storage/settings.ts";
import type { Store } from "#storage/store.ts";
import { erasedHashes } from "#storage/traces.ts";
import { rawTexts } from "../support/raw-database.ts";
import { nothingBeside } from "./beside.ts";
import { killAt, onEachChange } from "./faults.ts";
import { aDatabaseName, aTab } from "./tabs.ts";

const canary = "Zzcanari";
const first = "Qqcanari";
const email = "zz.canari@exemple.qc.ca";
const id = "Contact11111";
const gesture = "Gesture11111";
const hash = "ab".repeat(32);
const shared = "cd".repeat(32);

function writes(n: number) {
  const fields = [
    { field: "lastName", value: canary, over: [] },
    { field: "firstName", value: first, over: [] },
    { field: "workEmail", value: email, over: [] },
    { field: "function", value: `${canary} ${n}`, over: [] },
    { field: `photos/${hash}`, value: true, over: [] },
    { field: `photos/${shared}`, value: true, over: [] },
  ];
  return [{ type: "contacts", id, fields }];
}

const others = [
  {
    type: "contacts",
    id: "Contact22222",
    fields: [
      { field: "lastName", value: "Neighbour", over: [] },
      { field: `photos/${shared}`, value: true, over: [] },
    ],
  },
];

/** A person known for long, everywhere where a device keeps anything. */
async function aKnownPerson(): Promise<Store> {
  const store = await aTab(aDatabaseName());
  const { db } = store;
  await store.write(() => writes(1));
  await store.write(() => others);
  await store.fold(1);
  await store.write((replica) => {
    const over = replica.get("contacts", id)?.fields["function"];
    const dots = Array.isArray(over) ? [[over[0], over[1]] as const] : [];
    return [
      {
        type: "contacts",
        id,
        fields: [{ field: "function", value: "Zzcanari later", over: dots }],
      },
    ];
  });
  await saveDraft(db, {
    key: `/contacts/${id}/modifier`,
    at: 1,
    value: { lastName: canary },
    about: [`contacts/${id}`],
  });
  const text = (said: string) => new TextEncoder().encode(said).buffer;
  await saveImportFile(db, {
    id: "Import111111",
    name: "liste.csv",
    receivedAt: 1,
    bytes: text(`Prénom;Nom\n${first};${canary}\nAlma;Roy\n`),
  });
  await saveImportFile(db, {
    id: "Import222222",
    name: "autre.csv",
    receivedAt: 1,
    bytes: text("Prénom;Nom\nAlma;Roy\n"),
  });
  const line = JSON.stringify({
    type: "contacts",
    id,
    actors: ["phone1-opening1"],
    fields: { lastName: [0, 1, 1, canary] },
  });
  await saveReceived(db, {
    id: "Inbox1111111",
    name: "collegue.maillon.json",
    receivedAt: 1,
    bytes: new Uint8Array(gzipSync(`[\n{"format":"maillon"},\n${line},\n{"end":true}\n]`)).buffer,
  });
  const row = { id: "Receipt11111", at: 1, from: "phone1", receipt: { file: `${email}.txt` } };
  const counts = { added: 0, updated: 0, known: 0, dropped: 0, conflicts: [] };
  await db.outbox.put({ ...row, counts });
  await saveSetting(db, "screen/last-sent", {
    at: 1,
    name: `Fiche de ${first} ${canary}`,
    count: 1,
  });
  await saveBlobs(db, [
    { hash, type: "image/jpeg", bytes: text(`jpeg ${canary}`) },
    { hash: shared, type: "image/jpeg", bytes: text("jpeg of two") },
  ]);
  return store;
}

const erase = () => [{ type: "contacts", id, fields: [], erase: gesture }];

async function canariesIn(db: Database): Promise<readonly string[]> {
  const text = await rawTexts(db);
  return [canary, first, email].filter((one) => text.includes(one));
}

test("before an erasure the canaries stand in every table that the test is about", async () => {
  const { db } = await aKnownPerson();
  const tables = [db.pages, db.journal, db.drafts, db.inbox, db.outbox, db.meta, db.blobs];
  const counts = await Promise.all([...tables, db.history].map((table) => table.count()));
  expect(Math.min(...counts)).toBeGreaterThan(0);
  expect(await canariesIn(db)).toEqual([canary, first, email]);
});

test("after the purge no row of any table holds a canary, and what is not about the person stays", async () => {
  const store = await aKnownPerson();
  await store.write(erase);
  expect(await purge(store, nothingBeside)).toBe(true);
  expect(await canariesIn(store.db)).toEqual([]);
  expect(await store.db.inbox.toCollection().primaryKeys()).toEqual(["import/Import222222"]);
  expect(await store.db.blobs.toCollection().primaryKeys()).toEqual([shared]);
  expect((await store.db.outbox.toArray())[0]).toMatchObject({ id: "Receipt11111" });
  const [row] = await listErasures(store.db);
  expect(row).toMatchObject({ from: "here", keys: [`contacts/${id}`], files: 2 });
  expect(row?.purge).toBeUndefined();
  expect(store.replica.get("contacts", "Contact22222")?.fields["lastName"]).toBeDefined();
});

test("the plain erasure, without its purge, leaves canaries: the test sees them", async () => {
  const store = await aKnownPerson();
  await store.write(erase);
  await store.fold();
  expect(await canariesIn(store.db)).toEqual([canary, first, email]);
  expect((await store.db.inbox.toArray()).length).toBe(3);
});

test("killed at any change that the purge asks for, the next opening ends it", async () => {
  const whole = await aKnownPerson();
  await whole.write(erase);
  const counting = onEachChange(() => {});
  await purge(whole, nothingBeside);
  const changes = counting.count();
  counting.stop();
  expect(changes).toBeGreaterThan(8);

  for (let n = 1; n <= changes; n += 1) {
    // oxlint-disable no-await-in-loop -- one life after the other
    const store = await aKnownPerson();
    await store.write(erase);
    const killing = onEachChange(killAt(n));
    await purge(store, nothingBeside).catch(() => undefined);
    killing.stop();
    store.close();
    const again = await aTab(store.db.name);
    expect(await purge(again, nothingBeside), `killed at ${n}`).toBe(true);
    expect(await canariesIn(again.db), `killed at ${n}`).toEqual([]);
    // oxlint-enable no-await-in-loop
  }
}, 60_000);

test("what only a page reaches is asked for each time until it was done", async () => {
  const store = await aKnownPerson();
  await store.write(erase);
  const asked: string[] = [];
  const failing: Beside = {
    ...nothingBeside,
    forget: () => Promise.reject(new Error("no storage")),
  };
  await expect(purge(store, failing)).rejects.toThrow("no storage");
  expect((await listErasures(store.db))[0]?.purge).toBeDefined();
  await purge(store, {
    ...nothingBeside,
    forget: (isNamed) => {
      for (const text of [`Chez ${first.toUpperCase()} ${canary}`, "Chez Alma"]) {
        if (isNamed(text)) asked.push(text);
      }
      return Promise.resolve();
    },
    dropLeft: () => Promise.resolve(void asked.push("left")),
  });
  expect(asked).toEqual([`Chez ${first.toUpperCase()} ${canary}`, "left"]);
  asked.length = 0;
  await purge(store, {
    ...nothingBeside,
    dropLeft: () => Promise.resolve(void asked.push("left")),
  });
  expect(asked).toEqual([]);
});

test("what a reader proposed of the person is erased by the same gesture, on every device alike", async () => {
  const store = await aKnownPerson();
  const proposal = (of: string, value: string) => ({
    type: "proposals",
    id: of,
    fields: [{ field: "messages/a", value: { text: value }, over: [] }],
  });
  await store.write(() => [
    proposal("Proposal1111", `"${first} ${canary}"`),
    proposal("Proposal2222", "Roy"),
  ]);
  await store.join([{ type: "contacts", id, fields: {}, erased: [gesture] }], { from: "phone1" });
  expect(await purge(store, nothingBeside)).toBe(true);
  expect(store.replica.get("proposals", "Proposal1111")?.erased).toEqual([gesture]);
  expect(store.replica.get("proposals", "Proposal2222")?.erased).toEqual([]);
  expect(await canariesIn(store.db)).toEqual([]);
  expect((await listErasures(store.db)).every((row) => row.purge === undefined)).toBe(true);
});

test("a proposal in which the words of an erased name merely stand stays, and one about it goes", async () => {
  const store = await aKnownPerson();
  await store.write(() => [
    {
      type: "enterprises",
      id: "Bois11111111",
      fields: [{ field: "name", value: "Bois", over: [] }],
    },
  ]);
  const message = (of: string, text: string) => ({
    type: "proposals",
    id: of,
    fields: [{ field: "messages/a", value: { text }, over: [] }],
  });
  const kept = [
    message("Proposal1111", `${first} Roy viendra avec Ève ${canary}`),
    message("Proposal2222", `${first} ${canary}ault`),
    message("Proposal3333", `dzz.canari@exemple.qc.ca`),
    message("Proposal4444", "Nous livrons du bois de chauffage."),
  ];
  const gone = [
    message("Proposal5555", `${canary},\u00A0${first.toUpperCase()}`),
    message("Proposal6666", `Écrivez à ${email}.`),
    message("Proposal7777", "Rien de tout cela"),
  ];
  await store.write(() => [...kept, ...gone]);
  const bois = { type: "enterprises", id: "Bois11111111", fields: [], erase: gesture };
  await store.write(() => [...erase(), bois]);
  const asked: string[] = [];
  const proposalsAbout = (keys: readonly string[]) => {
    asked.push(...keys);
    return Promise.resolve(
      new Set(keys.includes("enterprises/Bois11111111") ? ["Proposal7777"] : []),
    );
  };
  expect(await purge(store, { ...nothingBeside, proposalsAbout })).toBe(true);
  const left = [...store.replica.all("proposals").values()].filter(
    (one) => one.erased.length === 0,
  );
  expect(left.map((one) => one.id).toSorted()).toEqual(kept.map((one) => one.id));
  expect(asked).toContain(`contacts/${id}`);
});

test("an erasure that a file brings is purged the same", async () => {
  const store = await aKnownPerson();
  const gone = { type: "contacts", id, fields: {}, erased: [gesture] };
  await store.join([gone], { from: "phone1" });
  await purge(store, nothingBeside);
  expect(await canariesIn(store.db)).toEqual([]);
});

test("an old file brings no photo back that only an erased record named", async () => {
  const store = await aKnownPerson();
  const [person, other] = [id, "Contact22222"].map((one) => store.replica.get("contacts", one));
  if (person === undefined || other === undefined) throw new Error("not there");
  expect(erasedHashes(store.replica, [person, other])).toEqual(new Set());
  await store.write(erase);
  expect(erasedHashes(store.replica, [person, other])).toEqual(new Set([hash]));
  expect(erasedHashes(store.replica, [other])).toEqual(new Set());
});

test("no old file brings an erased record back, whatever the order", async () => {
  const store = await aKnownPerson();
  const before = store.replica.get("contacts", id);
  await store.write(erase);
  await purge(store, nothingBeside);
  await store.join(before === undefined ? [] : [before], { from: "phone1" });
  expect(await canariesIn(store.db)).toEqual([]);
  expect(store.replica.get("contacts", id)?.erased).toEqual([gesture]);
});
