import { type Accessor, createSignal } from "solid-js";
import { deriveId } from "#exchange/derived-id.ts";
import type { Entry } from "./entry.ts";
import { createQuery } from "./query.ts";
import { useWorkspace } from "./workspace.ts";

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
