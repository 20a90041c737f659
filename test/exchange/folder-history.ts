import { joinStored } from "#crdt/record.ts";
import { mostRanges } from "#exchange/folder-write.ts";
import { readObjectName } from "#exchange/folder-names.ts";
import { recordLine } from "#exchange/record-line.ts";
import { makeDraw } from "../support/search-corpus.ts";
import type { Fault } from "./folder-faults.ts";
import { brokenIn, damage, space } from "./folder-objects.ts";
import {
  addDevice,
  confirmedBy,
  contentsIn,
  type Device,
  erase,
  everything,
  keepBackup,
  makeWorld,
  putBack,
  type Rules,
  start,
  visit,
  type World,
  write,
} from "./folder-world.ts";

const ids = ["Rec1111111A1", "Rec1111111B1", "Rec1111111C1", "Rec1111111D1"];
const fields = ["name", "phone"];
const faults: readonly Fault[] = [
  "stale list",
  "half a list",
  "nothing listed",
  "object not there",
  "half an object",
  "no put",
  "killed after put",
  "killed after join",
  "no remove",
  "out of reach",
];

export interface HistoryOptions {
  readonly seed: number;
  readonly rules?: Rules;
  /** Nothing ever goes wrong with the folder. */
  readonly calm?: boolean;
  /** Hears what happens, to understand a history that fails. */
  readonly watch?: (what: string, world: World) => void;
}

/**
 * Some months of a team beside one folder, or two with a bridge between; then everybody comes by in
 * peace. What was lost or stands askew, in words; `undefined`: nothing.
 */
export async function runFolderHistory({
  seed,
  rules = {},
  calm = false,
  watch = () => {},
}: HistoryOptions): Promise<string | undefined> {
  const draw = makeDraw(seed);
  const below = (most: number) => Math.floor(draw() * most);
  const pick = <T>(list: readonly T[]): T | undefined => list[below(list.length)];
  const folders = draw() < 0.3 ? 2 : 1;
  const world = makeWorld(draw, rules, folders);
  // The first one is the bridge, if there are two.
  addDevice(world, folders === 2 ? [0, 1] : [0]);
  for (let more = 1 + below(3); more > 0; more -= 1) addDevice(world, [below(folders)]);
  const erased = new Set<string>();

  for (let step = 20 + below(40), number = 0; number < step; number += 1) {
    const device = pick(world.devices.filter(({ isDead }) => !isDead));
    if (device === undefined) return "nobody is left";
    const chance = draw();
    if (chance < 0.35) {
      const id = pick(ids) ?? "";
      write(device, id, pick(fields) ?? "", `${seed}.${number}`, below(1000));
    } else if (chance < 0.37) {
      const id = pick(ids) ?? "";
      if (device.disk.records.has(`enterprises/${id}`)) {
        erase(device, id, `gesture${number}`);
        erased.add(`enterprises/${id}`);
      }
    } else if (chance < 0.8) {
      const fault = calm || draw() < 0.5 ? "none" : (pick(faults) ?? "none");
      // oxlint-disable-next-line no-await-in-loop -- one thing after the other
      const loss = await visitAndLook(world, device, pick(device.folders) ?? 0, fault);
      watch(`${number} ${device.id} visits (${fault})`, world);
      if (loss !== undefined) return `at step ${number}, by ${device.id} (${fault}): ${loss}`;
    } else if (chance < 0.84) keepBackup(device);
    else if (chance < 0.9) world.day += below(6);
    else if (chance < 0.93) {
      if (world.devices.length < 7) addDevice(world, [below(folders)]);
    } else if (!calm) upset(world, device, draw, pick);
  }
  watch("peace", world);
  const left = await settle(world, erased);
  watch("end", world);
  return left;
}

/** What happens to a device or a folder that no visit does. */
function upset(
  world: World,
  device: Device,
  draw: () => number,
  pick: <T>(list: readonly T[]) => T | undefined,
): void {
  const folder = pick(world.folders);
  if (folder === undefined) return;
  const chance = draw();
  if (chance < 0.15) folder.objects = new Map();
  else if (chance < 0.4) folder.objects = pick(folder.past) ?? folder.objects;
  else if (chance < 0.6) {
    const left = new Map(folder.objects);
    left.delete(pick([...left.keys()]) ?? "");
    folder.objects = left;
  } else if (chance < 0.7) damage(folder, pick([...folder.objects.keys()]) ?? "");
  else if (chance < 0.87) {
    const backup = pick(device.backups);
    if (backup !== undefined) putBack(world, device, backup);
  } else if (chance < 0.93 && device !== world.devices[0]) device.isDead = true;
  else start(world, device);
}

/** A visit may bring and move; what stood somewhere before it stands somewhere after it. */
async function visitAndLook(
  world: World,
  device: Device,
  folder: number,
  fault: Fault,
): Promise<string | undefined> {
  const before = everything(world);
  await visit(world, device, folder, fault);
  const after = everything(world);
  for (const [key, record] of before) {
    const now = after.get(key);
    if (now === undefined || joinStored(now, record).changed) {
      return `lost ${recordLine(record)}, left ${now === undefined ? "nothing" : recordLine(now)}`;
    }
  }
  return undefined;
}

/**
 * Everybody comes by in turn, and a newcomer beside each folder, until nothing moves; then all are
 * equal and hold all that stood anywhere.
 */
async function settle(world: World, erased: ReadonlySet<string>): Promise<string | undefined> {
  const expected = told(everything(world));
  for (const at of world.folders.keys()) addDevice(world, [at]);
  const living = world.devices.filter(({ isDead }) => !isDead);
  for (let round = 0; round < 10; round += 1) {
    if (round > 3) world.day += 5;
    for (const device of living) {
      for (const folder of device.folders) {
        // oxlint-disable-next-line no-await-in-loop
        const loss = await visitAndLook(world, device, folder, "none");
        if (loss !== undefined) return `in peace, by ${device.id}: ${loss}`;
      }
    }
  }
  for (const device of living) {
    const held = told(device.disk.records);
    if (held !== expected) return `${device.id} holds\n${held}\nand not\n${expected}`;
  }
  return (
    (await idle(world, living)) ??
    crowded(world, living) ??
    unforgotten(world, living, erased) ??
    unheard(living)
  );
}

function told(records: ReadonlyMap<string, Parameters<typeof recordLine>[0]>): string {
  return [...records.values()].map(recordLine).toSorted().join("\n");
}

/** A visit that finds nothing new is one listing, and a look at what nobody can make whole again. */
async function idle(world: World, living: readonly Device[]): Promise<string | undefined> {
  for (const device of living) {
    for (const at of device.folders) {
      const folder = world.folders[at];
      if (folder === undefined) continue;
      const { asked } = folder;
      const broken = brokenIn(folder);
      Object.assign(asked, { lists: 0, gets: 0, puts: 0, removes: 0 });
      // oxlint-disable-next-line no-await-in-loop
      await visit(world, device, at);
      const { lists, gets, puts, removes } = asked;
      if (lists !== 1 || gets > broken.length || puts + removes > 0) {
        return `an idle visit of ${device.id} asks ${JSON.stringify(asked)}`;
      }
    }
  }
  return undefined;
}

function crowded(world: World, living: readonly Device[]): string | undefined {
  for (const folder of world.folders) {
    const broken = brokenIn(folder);
    const whole = [...folder.objects.keys()].filter((name) => !broken.includes(name));
    for (const { id } of living) {
      const names = whole.flatMap((name) => readObjectName(space, name) ?? []);
      const own = names.filter(({ device, kind }) => device === id && kind !== "head");
      const fulls = own.filter(({ kind }) => kind === "full").length;
      if (fulls > 1 || own.length - fulls > mostRanges) return `${id} left ${own.length} objects`;
    }
  }
  return undefined;
}

function unforgotten(
  world: World,
  living: readonly Device[],
  erased: ReadonlySet<string>,
): string | undefined {
  const known = living[0]?.disk.records;
  for (const key of erased) {
    if (known?.get(key)?.erased.length === 0) continue; // the phone that erased it was put back before anybody knew
    for (const folder of world.folders) {
      for (const { id } of living) {
        if (contentsIn(folder, id, key)) return `${id} still shows what was erased of ${key}`;
      }
    }
  }
  return undefined;
}

/** Heads told everybody beside the same folder what each has erased. */
function unheard(living: readonly Device[]): string | undefined {
  for (const { id, disk, folders } of living) {
    const erased = [...disk.records].flatMap(([key, one]) => (one.erased.length > 0 ? [key] : []));
    for (const other of living) {
      if (other.id === id || !other.folders.some((at) => folders.includes(at))) continue;
      const heard = other.disk.notes.get(confirmedBy(id))?.split(" ") ?? [];
      const missing = erased.filter((key) => !heard.includes(key));
      if (missing.length > 0) return `${other.id} was not told that ${id} erased ${missing.join()}`;
    }
  }
  return undefined;
}
