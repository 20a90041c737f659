import {
  actorAt,
  addRun,
  type Feed,
  highestConfirmed,
  type Point,
  type Run,
  takeFeed,
  zeroPoint,
} from "#storage/points.ts";

/*
 * Devices that pass files, as a model: a record is a name and a version, a journal a list of what
 * changed. The rule says what is noted and from where on to send; the real one is made of the app's
 * own functions.
 */

export type Act =
  | {
      readonly does: "write" | "reopen" | "fold" | "keep" | "rollBack" | "clone" | "restore";
      readonly device: number;
    }
  | { readonly does: "send" | "pass"; readonly device: number; readonly to: number }
  | { readonly does: "receive"; readonly device: number; readonly file: number };

/** All that a database holds: copied whole by a device's own backup, and by whoever clones it. */
interface Disk {
  readonly name: string;
  readonly actor: string | undefined;
  readonly rev: number;
  readonly runs: readonly Run[];
  /** By record, its latest version and the rev of its last change here; a fold may round that up. */
  readonly records: ReadonlyMap<string, { readonly version: number; readonly rev: number }>;
  readonly have: Readonly<Record<string, readonly Point[]>>;
  readonly told: Readonly<Record<string, readonly Point[]>>;
}

interface Parcel {
  readonly from: string;
  readonly feed: Feed;
  readonly points: Disk["have"];
  readonly records: ReadonlyMap<string, number>;
}

export interface Rule {
  readonly since: (disk: Disk, to: string) => Point;
  /** What is noted of a parcel; `undefined`: a part before it is missing. */
  readonly take: (points: readonly Point[], feed: Feed) => readonly Point[] | undefined;
  readonly hear: (before: readonly Point[], told: readonly Point[]) => readonly Point[];
}

/** What the app does. */
export const pointsRule: Rule = {
  since: ({ runs, rev, told }, to) => highestConfirmed(runs, rev, told[to] ?? []),
  take: takeFeed,
  hear: (_before, told) => told,
};

/** What one would write first: the receiver says the highest number it has, the sender goes on from there. */
export const acknowledgedNumbers: Rule = {
  since: ({ told }, to) => told[to]?.at(-1) ?? zeroPoint,
  take: (points, { to }) => [highest(points, [to])],
  hear: (before, told) => [highest(before, told)],
};

function highest(a: readonly Point[], b: readonly Point[]): Point {
  return [...a, ...b].reduce((most, point) => (point[0] > most[0] ? point : most), zeroPoint);
}

export type Fleet = ReturnType<typeof makeFleet>;

export function makeFleet(rule: Rule, devices: number) {
  let drawn = 0;
  const draw = (what: string) => `${what}${(drawn += 1)}`;
  const disks: Disk[] = Array.from({ length: devices }, () => ({
    name: draw("device"),
    actor: undefined,
    rev: 0,
    runs: [],
    records: new Map(),
    have: {},
    told: {},
  }));
  const kept = new Map<number, Disk>();
  const files: Parcel[] = [];

  function diskOf(device: number): Disk {
    const disk = disks[device % disks.length];
    if (disk === undefined) throw new Error("no device");
    return disk;
  }

  /** One line of the journal by the actor of this opening. */
  function line(disk: Disk, changed: readonly (readonly [string, number])[]): Disk {
    const actor = disk.actor ?? draw("actor");
    const rev = disk.rev + 1;
    const records = new Map(disk.records);
    for (const [record, version] of changed) records.set(record, { version, rev });
    return { ...disk, actor, rev, runs: addRun(disk.runs, rev, actor), records };
  }

  function send(disk: Disk, to: string): void {
    const since = rule.since(disk, to);
    const last = actorAt(disk.runs, disk.rev);
    if (last === undefined) return;
    const changed = [...disk.records].filter(([, { rev }]) => rev > since[0]);
    files.push({
      from: disk.name,
      feed: { since, to: [disk.rev, last] },
      points: disk.have,
      records: new Map(changed.map(([record, { version }]) => [record, version])),
    });
  }

  function receive(disk: Disk, { from, feed, points, records }: Parcel): readonly [Disk, string] {
    const news = [...records].filter(
      ([record, version]) => version > (disk.records.get(record)?.version ?? 0),
    );
    const joined = news.length > 0 ? line(disk, news) : disk;
    if (from === disk.name) return [joined, "a clone’s"];
    const taken = rule.take(joined.have[from] ?? [], feed);
    const have = taken === undefined ? joined.have : { ...joined.have, [from]: taken };
    const told = rule.hear(joined.told[from] ?? [], points[disk.name] ?? []);
    return [
      { ...joined, have, told: { ...joined.told, [from]: told } },
      taken === undefined ? "a part is missing" : "joined",
    ];
  }

  return {
    disks,
    files,
    send,
    play(act: Act): string {
      const place = act.device % disks.length;
      const disk = diskOf(place);
      switch (act.does) {
        case "write":
          disks[place] = line(disk, [[draw("record"), (drawn += 1)]]);
          return "written";
        case "reopen":
          // A new opening draws a new actor at its first write.
          disks[place] = { ...disk, actor: undefined };
          return "reopened";
        case "fold": {
          // A page is known by the rev of its last change: more is sent than changed.
          const records = new Map(disk.records);
          for (const [record, { version }] of records)
            records.set(record, { version, rev: disk.rev });
          disks[place] = { ...disk, records };
          return "folded";
        }
        case "keep":
          kept.set(place, disk);
          return "kept";
        case "rollBack": {
          // The phone's own backup: the same name, an earlier journal.
          const earlier = kept.get(place);
          if (earlier !== undefined) disks[place] = { ...earlier, actor: undefined };
          return "rolled back";
        }
        case "clone":
          if (disks.length < devices + 1) disks.push({ ...disk, actor: undefined });
          return "cloned";
        case "restore": {
          // Ours is a join under a new name: what it has of others stays true, nobody knows it yet.
          const fresh = {
            ...disk,
            name: draw("device"),
            actor: undefined,
            rev: 0,
            runs: [],
            told: {},
          };
          const all = [...disk.records].map(([record, { version }]) => [record, version] as const);
          disks[place] = all.length > 0 ? line(fresh, all) : fresh;
          return "restored";
        }
        case "pass": {
          // A file that arrives at once.
          send(disk, diskOf(act.to).name);
          const [parcel] = files.slice(-1);
          if (parcel === undefined || parcel.from !== disk.name) return "nothing";
          const [next, said] = receive(diskOf(act.to), parcel);
          disks[act.to % disks.length] = next;
          return said;
        }
        case "send":
          send(disk, diskOf(act.to).name);
          return "sent";
        default: {
          const parcel = files[act.file % Math.max(files.length, 1)];
          if (parcel === undefined) return "nothing";
          const [next, said] = receive(disk, parcel);
          disks[place] = next;
          return said;
        }
      }
    },
    receive,
  };
}

/** Everybody sends to everybody, and everything arrives, a few times over. Says who lacks what then. */
export function calm(fleet: Fleet): readonly string[] {
  for (let round = 0; round < 4; round += 1) {
    for (const [from] of fleet.disks.entries()) {
      for (const [to] of fleet.disks.entries()) {
        if (from === to) continue;
        fleet.play({ does: "send", device: from, to });
        fleet.play({ does: "receive", device: to, file: fleet.files.length - 1 });
      }
    }
  }
  const all = new Map<string, number>();
  for (const { records } of fleet.disks) {
    for (const [record, { version }] of records) {
      all.set(record, Math.max(version, all.get(record) ?? 0));
    }
  }
  return fleet.disks.flatMap(({ name, records }) =>
    [...all].flatMap(([record, version]) =>
      records.get(record)?.version === version ? [] : [`${name} lacks ${record}`],
    ),
  );
}
