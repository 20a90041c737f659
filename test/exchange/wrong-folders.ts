import type { FolderPort } from "#exchange/folder-port.ts";
import type { FolderSide } from "#exchange/folder-side.ts";
import { type FolderState, setKnown } from "#exchange/folder-state.ts";
import { recordLine } from "#exchange/record-line.ts";
import { readObjectName } from "#exchange/folder-names.ts";
import type { Device, Rules } from "./folder-world.ts";
import { space } from "./folder-objects.ts";

/** The plainer ways, each of which loses something. */
export const wrongFolders: Readonly<Record<string, Rules>> = {
  "what came from the folder is never written there again": { side: provenance },
  "a head says whether there is something new under a prefix": { port: byHeads },
  "what is gone from the folder was deleted": { after: absenceDeletes },
  "nobody says that an object is not whole": {
    side: (side) => ({ ...side, notice: () => side.notice([]) }),
  },
};

function provenance(side: FolderSide, state: FolderState): FolderSide {
  return {
    ...side,
    async join(object, records, name) {
      await side.join(object, records, name);
      for (const { type, id } of records) {
        const now = side.get(type, id);
        if (now === undefined) continue;
        setKnown(state, `${type}/${id}`, { state: recordLine(now), isMine: false });
      }
    },
  };
}

/** Each prefix has a counter, the number of objects that its device remembers putting. */
function byHeads(port: FolderPort, state: FolderState, device: Device): FolderPort {
  const note = (key: string, value: string) => {
    device.disk = { ...device.disk, notes: new Map(device.disk.notes).set(key, value) };
  };
  const counter = (key: string) => Number(device.disk.notes.get(key) ?? 0);
  return {
    ...port,
    async list(prefix) {
      const listed = await port.list(prefix);
      const known = new Set([...state.read, ...state.written.keys(), ...state.removing.keys()]);
      const fresh = new Map<string, number>();
      for (const { name } of listed) {
        const [, of = "", count = ""] = /head-(\w+)-(\d+)$/.exec(name) ?? [];
        if (of !== "") fresh.set(of, Math.max(fresh.get(of) ?? 0, Number(count)));
      }
      const shown = listed.filter(({ name }) => {
        const of = readObjectName(space, name)?.device;
        if (of === undefined || known.has(name)) return true;
        return (fresh.get(of) ?? 0) > counter(`seen ${of}`);
      });
      for (const [of, count] of fresh) {
        if (count > counter(`seen ${of}`)) note(`seen ${of}`, String(count));
      }
      return shown;
    },
    async put(name, bytes) {
      const count = counter("mine") + 1;
      note("mine", String(count));
      await port.put(name, bytes);
      await port.put(`maillon/1/${space}/head-${device.id}-${count}`, nothing);
    },
  };
}

const nothing = new TextEncoder().encode('{"records":[]}');

/** A record goes when every object that brought it is gone. */
function absenceDeletes(state: FolderState, device: Device, listed: readonly string[]): void {
  if ([...state.read].some((name) => listed.includes(name)) || state.read.size === 0) return;
  const records = new Map(device.disk.records);
  for (const [key, record] of records) {
    if (state.known.get(key)?.state === recordLine(record) && !state.known.get(key)?.isMine) {
      records.delete(key);
    }
  }
  device.disk = { ...device.disk, records };
}
