import { deletedValue } from "#crdt/bin.ts";
import { dotsOf } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import { joinStored, type Removed, type StoredRecord } from "#crdt/record.ts";
import { type RecordWrite, writeRecord } from "#crdt/write.ts";
import { deriveId } from "#storage/derive-id.ts";
import { changeToWrite } from "#workspace/change.ts";
import { type SampleAct, sampleActs, sampleMember } from "./sample-acts.ts";
import { onWorkday, type SampleClock, wallClock } from "./sample-clock.ts";
import { sampleId } from "./sample-id.ts";
import type { Author } from "./sample-sheet.ts";
import { colleagueDevices } from "./sample-team.ts";

export interface SampleOptions extends SampleClock {
  /** Drawn at random by the device that makes the sample. */
  readonly space: string;
  /** An opening of this device, « <6>-<8> », that writes nothing else. */
  readonly actor: string;
  readonly deviceName: string;
  readonly memberName: string;
}

export interface StoredSample {
  readonly records: readonly StoredRecord[];
  /** Lines of the history: what corrections replaced. */
  readonly removed: readonly Removed[];
}

/** The fictional region as records, written by this device and by those of two invented colleagues. */
export async function sampleAsStored(options: SampleOptions): Promise<StoredSample> {
  const acts = [...(await deviceActs(options)), ...sampleActs(options, options.memberName)];
  const actors: Record<Author, { readonly actor: string; n: number }> = {
    me: { actor: options.actor, n: 1 },
    solene: { actor: colleagueDevices.solene.actor, n: 1 },
    marc: { actor: colleagueDevices.marc.actor, n: 1 },
  };
  const now = new Map<string, StoredRecord>();
  const before = new Map<string, StoredRecord | undefined>();
  const removed: Removed[] = [];
  for (const act of acts) {
    const key = `${act.type}/${act.id}`;
    const current = now.get(key);
    const shown = act.apart ? before.get(key) : current;
    const stamp = actors[act.from];
    const written = writeRecord(shown, toWrite(act, shown), { ...stamp, at: act.at });
    const joined = act.apart ? joinStored(current, written.record) : undefined;
    stamp.n = written.n;
    // What was replaced apart had left this replica already.
    removed.push(...(joined?.removed ?? written.removed));
    before.set(key, current);
    now.set(key, joined?.record ?? written.record);
  }
  return { records: [...now.values()], removed };
}

function toWrite(
  { type, id, values, bin }: SampleAct,
  shown: StoredRecord | undefined,
): RecordWrite {
  if (!bin || shown === undefined) return changeToWrite({ type, id, shown, values });
  const over = dotsOf(cellOf(shown, "deleted"));
  return { type, id, fields: [{ field: "deleted", value: deletedValue(shown), over }] };
}

/** A device's record says whose its writes are; its id comes from its six characters. */
async function deviceActs(options: SampleOptions): Promise<readonly SampleAct[]> {
  const { space, actor, deviceName } = options;
  const { solene, marc } = colleagueDevices;
  const at = wallClock(options, onWorkday(options, 160), "7:30");
  const act = async (from: Author, device: string, name: string, member: string) => ({
    type: "devices" as const,
    id: await deriveId(space, "devices", "device", device),
    from,
    at,
    values: { name, member },
    apart: false,
    bin: false,
  });
  return Promise.all([
    act("me", actor.split("-")[0] ?? actor, deviceName, sampleMember),
    act("solene", solene.device, solene.name, sampleId("members", "solene")),
    act("marc", marc.device, marc.name, sampleId("members", "marc")),
  ]);
}
