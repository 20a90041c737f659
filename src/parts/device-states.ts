import { type Accessor, createMemo } from "solid-js";
import { listSigners } from "#workspace/team-devices.ts";
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
  /** Declared so: nobody waits for it. */
  readonly gone: "lost" | "retired" | undefined;
}

/** Of every other device of the team, whether it has erased these records (`type/id`), as its files tell. */
export function createDeviceStates(
  keys: Accessor<readonly string[]>,
): Accessor<readonly DeviceState[]> {
  const { store } = useWorkspace();
  const confirmed = createLive(() => store.db, listConfirmed);
  const signers = createQuery(["signers"], (directory) =>
    listSigners(directory.list("signers").map(({ record }) => record)),
  );
  const ids = createDeviceIds(() => [
    store.device,
    ...(confirmed() ?? []).map(({ device }) => device),
    ...signers().map(({ device }) => device),
  ]);
  const devices = createQuery(["devices"], (directory) => directory.list("devices"));
  return createMemo(() => {
    const named = ids();
    const heard = new Map(
      (confirmed() ?? []).map((one) => [named.get(one.device) ?? "", one] as const),
    );
    const states = new Map(
      signers().map(({ device, state }) => [named.get(device) ?? "", state] as const),
    );
    return devices().flatMap((device): readonly DeviceState[] => {
      if (device.id === named.get(store.device)) return [];
      const one = heard.get(device.id);
      const hasAll =
        one !== undefined && keys().length > 0 && keys().every((key) => one.keys.has(key));
      const state = states.get(device.id) ?? "active";
      return [
        {
          name: entryName(device),
          at: hasAll ? one.at : undefined,
          gone: state === "active" ? undefined : state,
        },
      ];
    });
  });
}

/** Those that have confirmed, or that somebody still waits for. */
export function countedStates(states: readonly DeviceState[]): readonly DeviceState[] {
  return states.filter(({ at, gone }) => at !== undefined || gone === undefined);
}
