/**
 * A team of 20 devices beside one shared folder for three years: what an idle visit asks, what a
 * newcomer reads, how many objects stand there; and what sealing and signing cost.
 */
import { dotsOf } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import { joinStored, type StoredRecord } from "#crdt/record.ts";
import { writeRecord } from "#crdt/write.ts";
import { sha256Of } from "#exchange/attachment-line.ts";
import { unarmour } from "#exchange/armour.ts";
import type { Bytes } from "#exchange/bundle.ts";
import type { FolderPort } from "#exchange/folder-port.ts";
import type { FolderSide, ObjectDraft } from "#exchange/folder-side.ts";
import { type FolderState, newFolderState } from "#exchange/folder-state.ts";
import { syncFolder } from "#exchange/folder-sync.ts";
import { mostRanges } from "#exchange/folder-write.ts";
import { readBundle } from "#exchange/read-bundle.ts";
import { recordLine } from "#exchange/record-line.ts";
import { signHash, verifyHash } from "#exchange/sign.ts";
import { drawEpoch, seal } from "#exchange/team-seal.ts";
import { writeBundle } from "#exchange/write-bundle.ts";
import { toBase64url } from "#storage/base64url.ts";
import { bigDirectory } from "../support/big-directory.ts";
import { makeDraw } from "../support/search-corpus.ts";
import type { BenchRow } from "./bench-row.ts";
import { median, rounds } from "./numbers.ts";

const space = "Space1234567";
const devices = 20;
const records = 2000;
const days = 3 * 365;
const dayMs = 86_400_000;

interface Counted {
  lists: number;
  gets: number;
  puts: number;
  removes: number;
}

export async function bench(): Promise<readonly BenchRow[]> {
  const folder = makeFolder();
  const team = Array.from({ length: devices }, (_, at) => makeDevice(at, folder));
  await liveYears(team);
  const most = devices * (1 + mostRanges);
  const idle = await idleVisits(team, folder);
  const objects = folder.objects.size;
  const newcomer = makeDevice(devices, folder);
  Object.assign(folder.asked, none);
  await newcomer.visit(days + 30);
  const read = [...folder.read];
  const keys = await drawKeys();
  let bytes = 0;
  // oxlint-disable-next-line no-await-in-loop -- one in memory at a time
  for (const draft of read) bytes += (await sealed(draft, keys)).length;
  const one = (await sealed({ kind: "full", records: newcomer.all() }, keys)).length;
  return [
    {
      what: `requests of an idle visit, ${devices} devices, after three years`,
      measured: idle,
      unit: "requests",
      target: "1",
      ok: idle === 1,
    },
    {
      what: `objects in the folder after three years, ${devices} devices`,
      measured: objects,
      unit: "objects",
      target: `≤ ${most}, and a week of what was replaced`,
      ok: objects <= 2 * most,
    },
    {
      what: "objects that a newcomer reads",
      measured: read.length,
      unit: "objects",
      target: `≤ ${most}`,
      ok: read.length <= most,
    },
    {
      what: `bytes that a newcomer reads, ${records} records`,
      measured: bytes / 1e6,
      unit: "MB",
      peer: "one file of everything",
      peerMeasured: one / 1e6,
      ratio: bytes / one,
      target: `≤ ${devices + 5} × one file`,
      ok: bytes <= (devices + 5) * one,
    },
    ...(await crypt(newcomer.all(), keys)),
  ];
}

const none: Counted = { lists: 0, gets: 0, puts: 0, removes: 0 };

interface Folder {
  readonly objects: Map<string, { readonly draft: ObjectDraft; readonly at: number }>;
  readonly asked: Counted;
  /** What the last visit read. */
  readonly read: ObjectDraft[];
}

function makeFolder(): Folder {
  return { objects: new Map(), asked: { ...none }, read: [] };
}

/** A device that keeps its records and its memory of the folder; objects are not sealed until weighed. */
function makeDevice(number: number, folder: Folder) {
  const device = `Bench${"ABCDEFGHJKLMNPQRSTUVWXYZ"[number] ?? "z"}`;
  const held = new Map<string, StoredRecord>();
  const state: FolderState = newFolderState();
  let rev = 0;
  let n = 1;
  let day = 0;
  const drafts = new WeakMap<Bytes, ObjectDraft>();
  const take = (incoming: readonly StoredRecord[]) => {
    for (const record of incoming) {
      const key = `${record.type}/${record.id}`;
      const joined = joinStored(held.get(key), record);
      if (!joined.changed) continue;
      held.set(key, joined.record);
      rev += 1;
    }
  };
  const side: FolderSide = {
    space,
    device,
    now: () => day * dayMs,
    rev: () => Promise.resolve(rev),
    load: () => Promise.resolve(rev),
    get: (type, id) => held.get(`${type}/${id}`),
    all: () => held.values(),
    join: ({ records: incoming }) => Promise.resolve(take(incoming)),
    open(bytes, { device: signer }) {
      const draft = draftsOf.get(bytes);
      if (draft === undefined) throw new Error("no such object");
      folder.read.push(draft);
      const { records: of, replaces } = draft;
      return Promise.resolve({
        is: "opened",
        object: { signer, records: of, replaces, blobs: [] },
      });
    },
    keep: () => Promise.resolve(),
    settle: () => Promise.resolve(),
    write(draft) {
      serial += 1;
      const bytes = new TextEncoder().encode(String(serial));
      drafts.set(bytes, draft);
      draftsOf.set(bytes, draft);
      return Promise.resolve({ bytes, left: new Set<string>(), blobs: [] });
    },
    blobs: () => Promise.resolve([]),
    digest: (of) => Promise.resolve(of.map(lineOf)),
    sha: sha256Of,
    isGone: () => false,
    trust: "",
    save: () => Promise.resolve(),
  };
  const { asked, objects } = folder;
  const port: FolderPort = {
    list() {
      asked.lists += 1;
      return Promise.resolve(Array.from(objects, ([name, { at }]) => ({ name, at })));
    },
    get(name) {
      asked.gets += 1;
      return Promise.resolve(bytesOf.get(name));
    },
    put(name, bytes) {
      asked.puts += 1;
      const draft = drafts.get(bytes);
      if (draft !== undefined) objects.set(name, { draft, at: serial });
      bytesOf.set(name, bytes);
      return Promise.resolve();
    },
    remove(name) {
      asked.removes += 1;
      objects.delete(name);
      return Promise.resolve();
    },
  };
  return {
    all: () => [...held.values()],
    take,
    edit(record: StoredRecord, value: string) {
      const before = held.get(`${record.type}/${record.id}`) ?? record;
      const fields = [{ field: "phone", value, over: dotsOf(cellOf(before, "phone")) }];
      const { type, id } = record;
      const actor = `${device}-bench111`;
      const written = writeRecord(before, { type, id, fields }, { actor, n, at: day * dayMs });
      ({ n } = written);
      take([written.record]);
    },
    async visit(on: number) {
      day = on;
      folder.read.length = 0;
      await syncFolder(side, port, state);
    },
  };
}

let serial = 0;
const draftsOf = new WeakMap<Bytes, ObjectDraft>();
const bytesOf = new Map<string, Bytes>();
const lines = new WeakMap<StoredRecord, string>();

function lineOf(record: StoredRecord): string {
  const line = lines.get(record) ?? recordLine(record);
  lines.set(record, line);
  return line;
}

/** On a working day half of the devices correct two sheets each; all come by, some twice. */
async function liveYears(team: readonly ReturnType<typeof makeDevice>[]): Promise<void> {
  const draw = makeDraw(20);
  const directory = bigDirectory({ seed: 20, count: records, today: "2026-11-30" });
  team[0]?.take(directory);
  for (let day = 0; day < days; day += 1) {
    const isWorked = day % 7 < 5;
    for (const device of team) {
      if (isWorked && draw() < 0.5) {
        for (let edit = 0; edit < 2; edit += 1) {
          const record = directory[Math.floor(draw() * directory.length)];
          if (record !== undefined) device.edit(record, `418 555-${day}-${edit}`);
        }
      }
      // oxlint-disable-next-line no-await-in-loop -- day by day
      if (isWorked || draw() < 0.1) await device.visit(day);
    }
  }
  for (let round = 0; round < 4; round += 1) {
    for (const device of team) {
      // oxlint-disable-next-line no-await-in-loop
      await device.visit(days + 8 * round);
    }
  }
}

/** The most that one of them asks. */
async function idleVisits(
  team: readonly ReturnType<typeof makeDevice>[],
  { asked }: Folder,
): Promise<number> {
  let most = 0;
  for (const device of team) {
    Object.assign(asked, none);
    // oxlint-disable-next-line no-await-in-loop
    await device.visit(days + 26);
    most = Math.max(most, asked.lists + asked.gets + asked.puts + asked.removes);
  }
  return most;
}

interface Keys {
  readonly recipient: string;
  readonly identity: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: string;
}

async function drawKeys(): Promise<Keys> {
  const { recipient, identity } = await drawEpoch(1);
  const pair = await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]);
  const raw = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
  return { recipient, identity, privateKey: pair.privateKey, publicKey: toBase64url(raw) };
}

/** As it lies in a folder. */
async function sealed(
  { kind, records: of }: Pick<ObjectDraft, "kind" | "records">,
  { recipient, privateKey }: Keys,
): Promise<Bytes> {
  const plain = await plainOf(of, privateKey, kind);
  const armoured = await seal(plain, [recipient]);
  return unarmour(armoured) ?? armoured;
}

async function plainOf(
  of: readonly StoredRecord[],
  privateKey: CryptoKey,
  kind: ObjectDraft["kind"],
): Promise<Bytes> {
  const written = await writeBundle({
    space: { id: space, name: "Économie sociale de l’Estuaire" },
    from: { device: "BenchA", name: "Téléphone de Solène" },
    made: "2026-11-30T14:05:00Z",
    records: of,
    sign: { signer: "BenchA", privateKey },
    ...(kind === "full" && { replaces: [] }),
  });
  return written.bytes;
}

async function crypt(of: readonly StoredRecord[], keys: Keys): Promise<readonly BenchRow[]> {
  const plain = await plainOf(of, keys.privateKey, "full");
  const megabytes = plain.length / 1e6;
  const times = { seal: [] as number[], open: [] as number[], sign: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    // oxlint-disable no-await-in-loop -- one after the other
    let from = performance.now();
    const file = await seal(plain, [keys.recipient]);
    times.seal.push((performance.now() - from) / megabytes);
    from = performance.now();
    const reading = await readBundle(file, { identities: [keys.identity] });
    times.open.push((performance.now() - from) / megabytes);
    if (!reading.ok) throw new Error(reading.problem.code);
    from = performance.now();
    const sha256 = await sha256Of(plain);
    const signature = await signHash(keys.privateKey, sha256);
    if (!(await verifyHash(keys.publicKey, sha256, signature))) throw new Error("not signed");
    times.sign.push((performance.now() - from) / megabytes);
    // oxlint-enable no-await-in-loop
  }
  const row = (what: string, values: readonly number[], most: number): BenchRow => {
    const measured = median(values);
    return { what, measured, unit: "ms/MB", target: `≤ ${most}`, ok: measured <= most };
  };
  return [
    row("pack and seal to the team (gzip, age X25519)", times.seal, 150),
    row("open, unpack and check", times.open, 150),
    row("hash, sign and verify (SHA-256, Ed25519)", times.sign, 20),
  ];
}
