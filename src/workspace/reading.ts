import type { Accessor } from "solid-js";
import type { ReaderKind } from "#domain/publishing.ts";
import { type Edition, findEdition } from "#storage/edition.ts";
import { isPublished } from "#storage/is-published.ts";
import type { Entry } from "./entry.ts";
import { createLive } from "./live.ts";
import { useWorkspace, type Workspace } from "./workspace.ts";

export type { Edition };

/** Who reads here what a team publishes; undefined in a team's own space. */
export function readerOf({ space }: Pick<Workspace, "space">): ReaderKind | undefined {
  return space.role === "team" ? undefined : space.role;
}

/** Came with a publication: it is read here, and a wish to change it goes to the team. */
export function isFromTeam(entry: Entry): boolean {
  return isPublished(entry.record);
}

/** What is known of the edition that is shown; again when another one replaces it. */
export function createEdition(): Accessor<Edition | undefined> {
  const { store } = useWorkspace();
  return createLive(() => store.db, findEdition);
}
