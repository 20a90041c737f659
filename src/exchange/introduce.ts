import { shownValue } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { MemberRole } from "#domain/member.ts";
import { changeToWrite } from "#storage/change.ts";
import { personNow } from "#storage/person-now.ts";
import type { Store } from "#storage/store.ts";
import { findTeamKeys } from "#storage/team-keys.ts";
import { deriveId } from "#storage/derive-id.ts";
import { signerId } from "./signer-id.ts";

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

/** A device under a new name is held by the person who held it last, and called the same. */
export async function introduceAgain(
  store: Store,
  space: string,
  before: { readonly device: string; readonly replica: Store["replica"] },
): Promise<void> {
  const [earlierId, id] = await Promise.all(
    [before.device, store.device].map((name) => deriveId(space, "devices", "device", name)),
  );
  const earlier = before.replica.get("devices", earlierId ?? "");
  if (earlier === undefined || id === undefined) return;
  const name = shownValue(cellOf(earlier, "name"));
  const member = personNow(earlier) ?? shownValue(cellOf(earlier, "member"));
  const values = {
    ...(typeof name === "string" && { name }),
    ...(typeof member === "string" && { member }),
  };
  await store.write(() => [changeToWrite({ type: "devices", id, shown: undefined, values })]);
  await signAgain(store, space);
}

/** Its signing key came along, and answers for the new name from now on. */
async function signAgain(store: Store, space: string): Promise<void> {
  const { signing } = await findTeamKeys(store.db);
  if (signing === undefined) return;
  const id = await signerId(space, signing.publicKey);
  const shown = store.replica.get("signers", id);
  if (shown === undefined) return;
  const values = { device: store.device };
  await store.write(() => [changeToWrite({ type: "signers", id, shown, values })]);
}
