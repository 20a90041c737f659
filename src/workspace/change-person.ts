import { changeToWrite } from "#storage/change.ts";
import { changePerson } from "#storage/person-now.ts";
import type { Person } from "#exchange/introduce.ts";
import type { Saved, Workspace } from "./workspace.ts";

/** From its next write on, what this device writes is `person`'s, in every tab. */
export function takeDevice(
  { write, store }: Workspace,
  deviceId: string,
  { id, name, role, isNew }: Person,
): Promise<Saved> {
  const values = { name, role, active: true };
  const member = changeToWrite({ type: "members", id, shown: undefined, values });
  const device = store.replica.get("devices", deviceId);
  return write("save", [...(isNew ? [member] : []), changePerson(device, deviceId, id)]);
}
