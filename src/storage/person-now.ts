import { dotsOf, shownValue } from "#crdt/cell.ts";
import { cellOf } from "#crdt/fields.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { RecordWrite } from "#crdt/write.ts";

/*
 * On a shared tablet the record of the device says, in `members/<opening>`, whose the writes of that
 * opening are, and in `members/now` who holds it since the last change of person. Without either they
 * are its `member`'s.
 */

/** No opening has this name: theirs have eight characters. */
export const nowKey = "now";

/** Who holds the device since the last change of person: the id of a member. */
export function personNow(device: StoredRecord | undefined): string | undefined {
  return memberIn(device, nowKey);
}

/** Makes `member` the one who holds the device. */
export function changePerson(
  device: StoredRecord | undefined,
  id: string,
  member: string,
): RecordWrite {
  return sayMember(device, id, nowKey, member);
}

/** Says whose the writes of an opening are; nothing when that is said. */
export function sayWhose(
  device: StoredRecord | undefined,
  id: string,
  opening: string,
  member: string,
): readonly RecordWrite[] {
  return memberIn(device, opening) === member ? [] : [sayMember(device, id, opening, member)];
}

function sayMember(
  device: StoredRecord | undefined,
  id: string,
  key: string,
  member: string,
): RecordWrite {
  const field = `members/${key}`;
  const over = dotsOf(cellOf(device, field));
  return { type: "devices", id, fields: [{ field, value: { member }, over }] };
}

function memberIn(device: StoredRecord | undefined, key: string): string | undefined {
  const said = shownValue(cellOf(device, `members/${key}`));
  if (typeof said !== "object" || said === null || !("member" in said)) return undefined;
  const { member } = said;
  return typeof member === "string" ? member : undefined;
}
