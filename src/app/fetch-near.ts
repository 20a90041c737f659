import type { usePreloadRoute } from "@solidjs/router";
import { links, pathOf } from "#parts/links.ts";
import { sortAhead } from "#parts/sort-ahead.ts";
import type { Directory } from "#workspace/directory.ts";
import { whenIdle } from "#workspace/idle-fold.ts";

/** One tap away from every screen. */
const near = [
  links.enterprises(),
  links.buyers(),
  links.search(),
  links.newNote(),
  links.followUps(),
].map(pathOf);

/** Their files come, and the long lists are sorted, once nothing else is to do: the tap finds them there. */
export function fetchNear(directory: Directory, fetch: ReturnType<typeof usePreloadRoute>): void {
  whenIdle(() => {
    near.forEach((path) => fetch(path));
    void sortAhead(directory, ["enterprises", "buyers"], () => new Promise(whenIdle));
  });
}
