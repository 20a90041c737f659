import type { Directory } from "./directory.ts";
import type { Entry } from "./entry.ts";

/** Who wrote a value. Names are missing until the device's own record has arrived. */
export interface Author {
  /** The six characters of the device. */
  readonly device: string;
  readonly here: boolean;
  readonly deviceName: string | undefined;
  readonly memberName: string | undefined;
}

/**
 * `actor` is `<device>-<opening>`, or a device alone; `deviceId` derives the id of a device's record
 * from its six characters. On a shared tablet one opening is another person's: it is « vous » no more.
 */
export function authorOf(
  actor: string,
  here: string,
  directory: Directory,
  deviceIds: ReadonlyMap<string, string>,
): Author {
  const [device = actor, opening] = actor.split("-");
  const entry = directory.find("devices", deviceIds.get(device));
  const member = directory.find("members", holderOf(entry, opening));
  const isMine = member?.id === directory.find("members", holderOf(entry, "now"))?.id;
  return {
    device,
    here: device === here && isMine,
    deviceName: entry?.name,
    memberName: member?.name,
  };
}

/** Whose an opening of the device was; `now`: who holds it. The id of a member. */
export function holderOf(
  entry: Entry<"devices"> | undefined,
  opening: string | undefined,
): string | undefined {
  const said = entry?.members?.find(({ key }) => key === opening);
  return said?.member ?? entry?.member;
}
