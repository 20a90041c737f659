/**
 * `node .ci/release.ts`: writes what this version leaves in files and on a device, once, under its
 * number, for every later build to open (`test/exchange/released`, `test/storage/released`). Named
 * `.txt`, so that nothing lays them out anew.
 */
// oxlint-disable-next-line import/no-unassigned-import -- the database of Node
import "fake-indexeddb/auto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { introduceAgain } from "#exchange/introduce.ts";
import { protect } from "#exchange/protect.ts";
import { writeBundle } from "#exchange/write-bundle.ts";
import { allRecords } from "#storage/all-records.ts";
import { listBlobs } from "#storage/blobs.ts";
import { restore } from "#storage/restore.ts";
import { listSpaceSettings } from "#storage/settings.ts";
import { saveSpace, Spaces } from "#storage/spaces.ts";
import { openStore, type Store } from "#storage/store.ts";
import { dumpDatabase } from "../test/support/database-dump.ts";
import {
  answerEdition,
  fillDay,
  publishEdition,
  readerNow,
  takeAnswer,
} from "../test/support/released-day.ts";
import { fillSeason, goOn, passphrase, start, team } from "../test/support/released-season.ts";

// A page that hears nothing: what keeps drafts listens to it.
const page = new EventTarget();
Object.assign(globalThis, {
  addEventListener: page.addEventListener.bind(page),
  removeEventListener: page.removeEventListener.bind(page),
});

const root = join(import.meta.dirname, "..");
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const [files, databases] = ["exchange", "storage"].map((folder) => {
  const path = join(root, "test", folder, "released", String(version));
  if (existsSync(path)) throw new Error(`${path} is there: a released file is never written again`);
  return path;
});

let clock = start;
const now = () => (clock += 60_000);
let drawn = 0;
const chance = (count: number) => new Uint32Array(count).map(() => (drawn += 7919));
const openSpace = async (database: string) => {
  const store = await openStore({ database, space: team.id, now, chance });
  await store.load();
  return store;
};
const recordsOf = ({ replica }: Store) => [...allRecords(replica)];

const spaces = new Spaces();
const row = { ...team, database: `maillon-${team.id}`, sample: false };
await saveSpace(spaces, { ...row, createdAt: now(), openedAt: now() });
const first = await openSpace(row.database);
await fillSeason(first);
await fillDay(first);
const held = {
  records: recordsOf(first),
  blobs: (await listBlobs(first.db)).map(({ type, bytes }) => ({
    type,
    bytes: new Uint8Array(bytes),
  })),
};
const settings = await listSpaceSettings(first.db);
const backup = { records: held.records, blobs: await listBlobs(first.db), settings };
first.close();

const { database } = await restore({
  spaces,
  space: { ...team, sample: false },
  backup,
  now,
  chance,
  introduce: async (store, before) => {
    if (before !== undefined) await introduceAgain(store, team.id, before);
  },
  onMoving: () => {},
});
const second = await openSpace(database);
await goOn(second);
const edition = await publishEdition(database, now());
const answered = await answerEdition(edition, readerNow);
await takeAnswer(second, answered.proposal);
const made = "2026-11-23T20:00:00Z";
const from = { device: second.device, name: "Téléphone de Solène" };
const sent = { space: team, made, records: recordsOf(second), blobs: held.blobs };
const replica = await writeBundle({ ...sent, from });
const saved = await writeBundle({ ...sent, kind: "backup", settings });
if (replica.left.length + saved.left.length > 0) throw new Error(JSON.stringify(replica.left));
second.close();
spaces.close();

const written: [folder: string | undefined, name: string, contents: Uint8Array | string][] = [
  [files, "replica-plain.maillon.txt", replica.bytes],
  [files, "replica-protected.maillon.txt", await protect(replica.bytes, passphrase)],
  [files, "backup-protected.maillon.txt", await protect(saved.bytes, passphrase)],
  [files, "publication-plain.maillon.txt", edition],
  [files, "proposal-plain.maillon.txt", answered.proposal],
];
const dumps = [];
for (const name of ["maillon", row.database, database]) {
  // oxlint-disable-next-line no-await-in-loop -- three
  dumps.push(await dumpDatabase(name));
}
written.push([databases, "databases.txt", toText(dumps)]);
written.push([databases, "reader-database.txt", toText(await dumpDatabase(answered.database))]);
for (const [folder = root, name, contents] of written) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), contents);
}

function toText(dump: unknown): string {
  return `${JSON.stringify(dump, undefined, 1)}\n`;
}
