import { type Accessor, createMemo } from "solid-js";
import { listConfirmed } from "#workspace/confirmed.ts";
import { createLive } from "#workspace/live.ts";
import { createQuery } from "#workspace/query.ts";
import { createDeviceIds } from "#workspace/this-device.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { entryName } from "./entry-name.ts";

export interface DeviceState {
  readonly name: string;
  /** When a file of it came that shows all of them as erased, wall clock in ms; undefined: none yet. */
  readonly at: number | undefined;
}

/** Of every other device of the team, whether it has erased these records (`type/id`), as its files tell. */
export function createDeviceStates(
  keys: Accessor<readonly string[]>,
): Accessor<readonly DeviceState[]> {
  const { store } = useWorkspace();
  const confirmed = createLive(() => store.db, listConfirmed);
  const ids = createDeviceIds(() => [
    store.device,
    ...(confirmed() ?? []).map(({ device }) => device),
  ]);
  const devices = createQuery(["devices"], (directory) => directory.list("devices"));
  return createMemo(() => {
    const named = ids();
    const heard = new Map(
      (confirmed() ?? []).map((one) => [named.get(one.device) ?? "", one] as const),
    );
    return devices().flatMap((device): readonly DeviceState[] => {
      if (device.id === named.get(store.device)) return [];
      const one = heard.get(device.id);
      const hasAll = one !== undefined && keys().every((key) => one.keys.has(key));
      return [{ name: entryName(device), at: hasAll ? one.at : undefined }];
    });
  });
}
