import { type Component, lazy, Show, Suspense } from "solid-js";
import { readerOf } from "#workspace/reading.ts";
import { useWorkspace } from "#workspace/workspace.ts";

/** One address, two screens: the team's, and a reader's. */
export function byRole(Team: Component, loadReader: () => Promise<Component>): Component {
  const Reader = lazy(async () => ({ default: await loadReader().catch(loadReader) }));
  return () => (
    <Show when={readerOf(useWorkspace())} fallback={<Team />}>
      <Suspense>
        <Reader />
      </Suspense>
    </Show>
  );
}
