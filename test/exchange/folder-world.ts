import { dotsOf } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import { joinStored, type StoredRecord } from "#crdt/record.ts";
import { writeRecord } from "#crdt/write.ts";
import type { Bytes } from "#exchange/bundle.ts";
import { readObjectName } from "#exchange/folder-names.ts";
import type { FolderPort } from "#exchange/folder-port.ts";
import type { FolderSide, Opening } from "#exchange/folder-side.ts";
import { type FolderState, newFolderState } from "#exchange/folder-state.ts";
import { syncFolder } from "#exchange/folder-sync.ts";
import { recordLine } from "#exchange/record-line.ts";
import { type Fault, faultyPort, Killed, type SharedFolder, Unreachable } from "./folder-faults.ts";
import { headIn, shaOf, space, textOf } from "./folder-objects.ts";

/*
 * Devices that write, and folders between them that forget, lie and come back as they were. Nothing
 * here knows how a device decides: it lends memory, disk and clock, and counts what is asked of a folder.
 */

const dayMs = 86_400_000;

type Records = ReadonlyMap<string, StoredRecord>;

export interface Device {
  readonly id: string;
  /** What its disk holds: a restore puts an earlier one back. */
  disk: Disk;
  /** A fresh one at each start: no dot is ever minted twice. */
  actor: string;
  n: number;
  /** Indexes of the folders that it was connected to. */
  readonly folders: readonly number[];
  isDead: boolean;
  readonly backups: Disk[];
}

interface Disk {
  readonly records: Records;
  readonly rev: number;
  readonly states: ReadonlyMap<number, FolderState>;
  /** What heads told; and of the variants: see wrong-folders.ts. */
  readonly notes: ReadonlyMap<string, string>;
}

/** One way of deciding; ours, unless a test wants to see another one lose. */
export interface Rules {
  readonly side?: (side: FolderSide, state: FolderState, device: Device) => FolderSide;
  readonly port?: (port: FolderPort, state: FolderState, device: Device) => FolderPort;
  readonly after?: (state: FolderState, device: Device, listed: readonly string[]) => void;
}

export interface World {
  readonly devices: Device[];
  readonly folders: readonly SharedFolder[];
  readonly rules: Rules;
  readonly draw: () => number;
  day: number;
  ticks: number;
  openings: number;
}

export function makeWorld(draw: () => number, rules: Rules, folders: number): World {
  const made = Array.from({ length: folders }, (): SharedFolder => ({
    objects: new Map(),
    past: [],
    asked: { lists: 0, gets: 0, puts: 0, removes: 0 },
  }));
  return { devices: [], folders: made, rules, draw, day: 0, ticks: 0, openings: 0 };
}

export function addDevice(world: World, folders: readonly number[]): Device {
  const number = world.devices.length;
  const id = `Dev1c${"ABCDEFGHJKLMNPQRSTUVWXYZ"[number] ?? "z"}`;
  const disk = { records: new Map(), rev: 0, states: new Map(), notes: new Map() };
  const device = { id, disk, actor: "", n: 1, folders, isDead: false, backups: [] };
  world.devices.push(device);
  start(world, device);
  return device;
}

export function start(world: World, device: Device): void {
  world.openings += 1;
  device.actor = `${device.id}-${String(world.openings).padStart(8, "1")}`;
  device.n = 1;
}

export function keepBackup(device: Device): void {
  device.backups.push(device.disk);
}

/** The whole phone as it was on some day: records, and what it remembers of its folders. */
export function putBack(world: World, device: Device, disk: Disk): void {
  device.disk = disk;
  start(world, device);
}

export function write(device: Device, id: string, field: string, value: string, at: number): void {
  const before = device.disk.records.get(`enterprises/${id}`);
  const over = dotsOf(cellOf(before, field));
  const asked = { type: "enterprises", id, fields: [{ field, value, over }] };
  const written = writeRecord(before, asked, { actor: device.actor, n: device.n, at });
  device.n = written.n;
  if (written.record !== before) take(device, [written.record]);
}

export function erase(device: Device, id: string, gesture: string): void {
  const before = device.disk.records.get(`enterprises/${id}`);
  const asked = { type: "enterprises", id, fields: [], erase: gesture };
  take(device, [writeRecord(before, asked, { actor: device.actor, n: device.n, at: 0 }).record]);
}

function take(device: Device, incoming: readonly StoredRecord[]): void {
  const records = new Map(device.disk.records);
  let isChanged = false;
  for (const record of incoming) {
    const key = `${record.type}/${record.id}`;
    const joined = joinStored(records.get(key), record);
    if (!joined.changed) continue;
    records.set(key, joined.record);
    isChanged = true;
  }
  if (isChanged) device.disk = { ...device.disk, records, rev: device.disk.rev + 1 };
}

/** Opens the app beside a folder: true unless something failed on the way. */
export async function visit(
  world: World,
  device: Device,
  at: number,
  fault: Fault = "none",
): Promise<boolean> {
  const folder = world.folders[at];
  if (folder === undefined) throw new RangeError("no such folder");
  const state = cloneState(device.disk.states.get(at) ?? newFolderState());
  const listed: string[] = [];
  const plainPort = faultyPort(world, folder, fault, listed);
  const plainSide = sideOf(world, device, at, fault);
  const { rules } = world;
  const port = rules.port?.(plainPort, state, device) ?? plainPort;
  const side = rules.side?.(plainSide, state, device) ?? plainSide;
  try {
    await syncFolder(side, port, state);
    rules.after?.(state, device, listed);
    return true;
  } catch (error) {
    if (error instanceof Killed || error instanceof Unreachable) return false;
    throw error;
  } finally {
    folder.past.push(folder.objects);
    if (folder.past.length > 6) folder.past.shift();
  }
}

function sideOf(world: World, device: Device, at: number, fault: Fault): FolderSide {
  return {
    space,
    device: device.id,
    now: () => world.day * dayMs,
    rev: () => Promise.resolve(device.disk.rev),
    load: () => Promise.resolve(device.disk.rev),
    get: (type, id) => device.disk.records.get(`${type}/${id}`),
    all: () => device.disk.records.values(),
    join(_, records) {
      take(device, records);
      return fault === "killed after join" && world.draw() < 0.5
        ? Promise.reject(new Killed())
        : Promise.resolve();
    },
    open: (bytes, { device: of }) => Promise.resolve(openObject(bytes, of, isGone(world, of))),
    write({ records, replaces }) {
      const lines = records.map(recordLine).toSorted();
      const text = JSON.stringify({ signer: device.id, lines, records, replaces });
      return Promise.resolve({ bytes: new TextEncoder().encode(text), left: new Set(), blobs: [] });
    },
    keep: () => Promise.resolve(),
    settle: () => Promise.resolve(),
    blobs: () => Promise.resolve([]),
    digest: (records) => Promise.resolve(records.map(lineOf)),
    hear(bytes, { device: of }) {
      const { signer, erased, unread } = headIn(bytes) ?? {};
      if (signer === undefined) return Promise.resolve({ is: "unfinished" });
      if (signer !== of || isGone(world, of)) return Promise.resolve({ is: "waits" });
      const key = confirmedBy(of);
      const before = device.disk.notes.get(key)?.split(" ") ?? [];
      const all = new Set([...before, ...(erased ?? [])]);
      const notes = new Map(device.disk.notes).set(key, [...all].join(" "));
      device.disk = { ...device.disk, notes };
      return Promise.resolve({ is: "heard", unread: unread ?? [] });
    },
    notice(unread) {
      const erased = [...device.disk.records].flatMap(([key, one]) =>
        one.erased.length > 0 ? [key] : [],
      );
      const text = JSON.stringify({ signer: device.id, erased: erased.toSorted(), unread });
      return Promise.resolve({
        digest: erased.length + unread.length === 0 ? "" : text,
        write: () => Promise.resolve(new TextEncoder().encode(text)),
      });
    },
    sha: (bytes) => Promise.resolve(shaOf(bytes)),
    isGone: (of) => isGone(world, of),
    trust: String(world.devices.filter(({ isDead }) => isDead).length),
    seal: "",
    save(state) {
      const states = new Map(device.disk.states).set(at, cloneState(state));
      device.disk = { ...device.disk, states };
      return Promise.resolve();
    },
  };
}

/** Of `Disk.notes`: the keys of records that a device was heard to have erased. */
export function confirmedBy(device: string): string {
  return `erased by ${device}`;
}

/** Records are never changed in place. */
const lines = new WeakMap<StoredRecord, string>();

export function lineOf(record: StoredRecord): string {
  const known = lines.get(record);
  if (known !== undefined) return known;
  const line = recordLine(record);
  lines.set(record, line);
  return line;
}

function isGone(world: World, device: string): boolean {
  return world.devices.some(({ id, isDead }) => isDead && id === device);
}

function openObject(bytes: Bytes, device: string, gone: boolean): Opening {
  // Signed by a device that is lost: a person is to look at it.
  if (gone) return { is: "waits", why: "signer" };
  const { records, replaces } = textOf(bytes);
  return { is: "opened", object: { signer: device, records, replaces, blobs: [] } };
}

function cloneState(state: FolderState): FolderState {
  return structuredClone(state);
}

/** Everything that stands anywhere: on living devices, and in what living devices left in folders. */
export function everything(world: World): Records {
  const all = new Map<string, StoredRecord>();
  const add = (record: StoredRecord) => {
    const key = `${record.type}/${record.id}`;
    all.set(key, joinStored(all.get(key), record).record);
  };
  for (const { disk, isDead } of world.devices) {
    if (!isDead) for (const record of disk.records.values()) add(record);
  }
  for (const { objects } of world.folders) {
    for (const [name, { bytes }] of objects) {
      const { kind, device = "", sha } = readObjectName(space, name) ?? {};
      if (kind === "head" || sha !== shaOf(bytes) || isGone(world, device)) continue;
      for (const record of textOf(bytes).records) add(record);
    }
  }
  return all;
}

export function contentsIn(folder: SharedFolder, device: string, key: string): boolean {
  return [...folder.objects].some(([name, { bytes }]) => {
    const { device: of, sha } = readObjectName(space, name) ?? {};
    if (of !== device || sha !== shaOf(bytes)) return false; // a head, or what nobody can open
    return textOf(bytes).records.some(
      (one) => `${one.type}/${one.id}` === key && one.erased.length === 0,
    );
  });
}
