import { type Accessor, createEffect, createSignal, untrack } from "solid-js";
import { deriveId } from "#storage/derive-id.ts";
import type { Entry } from "./entry.ts";
import { createQuery } from "./query.ts";
import { useWorkspace } from "./workspace.ts";

export { deriveId };

export interface ThisDevice {
  readonly id: string;
  /** Missing when nobody introduced it. */
  readonly entry: Entry<"devices"> | undefined;
}

/** The record of the device in hand; undefined while its id is derived. */
export function createThisDevice(): Accessor<ThisDevice | undefined> {
  const { space, store } = useWorkspace();
  const [id, setId] = createSignal<string>();
  void deriveId(space.id, "devices", "device", store.device).then(setId);
  return createQuery(["devices"], (directory) => {
    const known = id();
    return known === undefined ? undefined : { id: known, entry: directory.find("devices", known) };
  });
}

/** Ids of the records of devices, by their six characters; those that are derived by now. */
export function createDeviceIds(
  devices: Accessor<readonly string[]>,
): Accessor<ReadonlyMap<string, string>> {
  const { space } = useWorkspace();
  const [ids, setIds] = createSignal<ReadonlyMap<string, string>>(new Map());
  createEffect(() => {
    for (const device of devices()) {
      if (untrack(ids).has(device)) continue;
      void deriveId(space.id, "devices", "device", device).then((id) =>
        setIds((known) => new Map(known).set(device, id)),
      );
    }
  });
  return ids;
}
