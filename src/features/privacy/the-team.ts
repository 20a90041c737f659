import { type Accessor, createSignal } from "solid-js";
import type { Entry } from "#workspace/entry.ts";
import { createQuery } from "#workspace/query.ts";
import { deriveId } from "#workspace/this-device.ts";
import { useWorkspace } from "#workspace/workspace.ts";

export interface TheTeam {
  readonly id: string;
  /** Missing until somebody was named. */
  readonly entry: Entry<"teams"> | undefined;
}

/** What the team says of itself: one record, the same on every device. Undefined while its id is derived. */
export function createTheTeam(): Accessor<TheTeam | undefined> {
  const { space } = useWorkspace();
  const [id, setId] = createSignal<string>();
  void deriveId(space.id, "teams", "id", "team").then(setId);
  return createQuery(["teams"], (directory) => {
    const known = id();
    return known === undefined ? undefined : { id: known, entry: directory.find("teams", known) };
  });
}
