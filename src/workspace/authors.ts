import type { Directory } from "./directory.ts";

/** Who wrote a value. Names are missing until the device's own record has arrived. */
export interface Author {
  /** The six characters of the device. */
  readonly device: string;
  readonly here: boolean;
  readonly deviceName: string | undefined;
  readonly memberName: string | undefined;
}

/** `actor` is `<device>-<opening>`; `deviceId` derives the id of a device's record from its six characters. */
export function authorOf(
  actor: string,
  here: string,
  directory: Directory,
  deviceIds: ReadonlyMap<string, string>,
): Author {
  const device = actor.split("-")[0] ?? actor;
  const entry = directory.find("devices", deviceIds.get(device));
  const member = directory.find("members", entry?.member);
  return { device, here: device === here, deviceName: entry?.name, memberName: member?.name };
}
