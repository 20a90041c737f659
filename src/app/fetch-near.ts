import { usePreloadRoute } from "@solidjs/router";
import { createEffect } from "solid-js";
import { links, pathOf } from "#parts/links.ts";
import { sortAhead } from "#parts/sort-ahead.ts";
import { whenIdle } from "#workspace/idle-fold.ts";
import { useWorkspace } from "#workspace/workspace.ts";

/** One tap away from every screen. */
const near = [
  links.enterprises(),
  links.buyers(),
  links.search(),
  links.newNote(),
  links.followUps(),
].map(pathOf);

/** Their files come, and the long lists are sorted, once the records are read and nothing else is to do: the tap finds them there. */
export function fetchNear(): void {
  const { isWhole, directory } = useWorkspace();
  const fetch = usePreloadRoute();
  createEffect(() => {
    if (!isWhole()) return;
    whenIdle(() => {
      near.forEach((path) => fetch(path));
      void sortAhead(directory, ["enterprises", "buyers"]);
    });
  });
}
