import { dotsOf } from "#crdt/cell.ts";
import type { StoredRecord } from "#crdt/record.ts";
import { findSetting } from "#storage/settings.ts";
import { allTypes } from "./directory.ts";
import type { Workspace } from "./workspace.ts";

/** The opening of this device that made the sample, and wrote nothing else. */
export const sampleMakerKey = "screen/sample-maker";

/** How many records hold something that a person wrote on this device. */
export async function countWrittenHere({ store }: Workspace): Promise<number> {
  const { db, device, replica } = store;
  const maker = await findSetting(db, sampleMakerKey);
  const isMine = (actor: string) => actor.startsWith(`${device}-`) && actor !== maker;
  const isWritten = ({ fields }: StoredRecord) =>
    Object.values(fields).some((cell) => dotsOf(cell).some(([actor]) => isMine(actor)));
  // What the app itself writes says who holds the device: nobody misses it.
  const types = allTypes.filter((type) => type !== "devices" && type !== "signers");
  return types.reduce(
    (sum, type) => sum + [...replica.all(type).values()].filter(isWritten).length,
    0,
  );
}
