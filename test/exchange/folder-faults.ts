import type { Bytes } from "#exchange/bundle.ts";
import type { FolderPort, Listed } from "#exchange/folder-port.ts";

export interface SharedFolder {
  objects: ReadonlyMap<string, { readonly bytes: Bytes; readonly at: number }>;
  readonly past: ReadonlyMap<string, { readonly bytes: Bytes; readonly at: number }>[];
  readonly asked: { lists: number; gets: number; puts: number; removes: number };
}

/** What goes wrong during one visit. */
export type Fault =
  | "none"
  | "stale list"
  | "half a list"
  | "nothing listed"
  | "object not there"
  | "half an object"
  | "no put"
  | "killed after put"
  | "killed after join"
  | "no remove"
  | "out of reach";

export class Killed extends Error {}

export class Unreachable extends Error {}

interface Chance {
  readonly draw: () => number;
  readonly day: number;
  /** So that what is put over something else is seen to be. */
  ticks: number;
}

export function faultyPort(
  world: Chance,
  folder: SharedFolder,
  fault: Fault,
  listed: string[],
): FolderPort {
  const { asked } = folder;
  const half = () => world.draw() < 0.5;
  const list = (): Listed[] => {
    const source = fault === "stale list" ? (folder.past.at(-2) ?? folder.objects) : folder.objects;
    const names = [...source].map(([name, { at }]) => ({ name, at }));
    if (fault === "nothing listed") return [];
    return fault === "half a list" ? names.filter(half) : names;
  };
  return {
    list() {
      asked.lists += 1;
      if (fault === "out of reach") return Promise.reject(new Unreachable());
      const names = list();
      listed.push(...names.map(({ name }) => name));
      return Promise.resolve([...names, { name: "maillon/1/Space1234567/desktop.ini" }]);
    },
    get(name) {
      asked.gets += 1;
      const object = folder.objects.get(name);
      if (fault === "object not there" && half()) return Promise.resolve(undefined);
      if (fault === "half an object" && half()) return Promise.resolve(object?.bytes.slice(0, 40));
      return Promise.resolve(object?.bytes);
    },
    put(name, bytes) {
      asked.puts += 1;
      if (fault === "no put") return Promise.reject(new Unreachable());
      world.ticks += 1;
      const at = world.day * 1e6 + world.ticks;
      folder.objects = new Map(folder.objects).set(name, { bytes, at });
      if (fault === "killed after put") return Promise.reject(new Killed());
      return Promise.resolve();
    },
    remove(name) {
      asked.removes += 1;
      if (fault === "no remove") return Promise.reject(new Unreachable());
      const left = new Map(folder.objects);
      left.delete(name);
      folder.objects = left;
      return Promise.resolve();
    },
  };
}
