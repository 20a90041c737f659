import type { MemberRole } from "#domain/member.ts";
import { deriveId } from "#exchange/derived-id.ts";
import type { Store } from "#storage/store.ts";
import { changeToWrite } from "./change.ts";

export interface Person {
  /** A member of the team that is known already, or else a new one of this name. */
  readonly id: string;
  readonly name: string;
  readonly isNew: boolean;
  readonly role: MemberRole;
}

/** Says who holds this device: its own record, and the person's if new. */
export async function introduce(
  store: Store,
  space: string,
  person: Person,
  deviceName: string,
): Promise<void> {
  const deviceId = await deriveId(space, "devices", "device", store.device);
  await store.write((replica) => {
    const { id, name, role } = person;
    const shown = replica.get("devices", deviceId);
    const values = { name: deviceName, member: id };
    const device = changeToWrite({ type: "devices", id: deviceId, shown, values });
    if (!person.isNew) return [device];
    const member = { type: "members", id, shown: undefined } as const;
    return [changeToWrite({ ...member, values: { name, role, active: true } }), device];
  });
}
