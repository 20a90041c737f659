import { lazy, Show, Suspense } from "solid-js";
import { clockDoubt } from "#domain/clock-doubt.ts";
import { useWorkspace } from "#workspace/workspace.ts";

/** When this version was built, ms; put there by vite.config.ts. */
const builtAt = Date.parse(import.meta.env["VITE_BUILT_ON"] ?? "2026-11-23");

const ClockBox = lazy(async () => ({ default: (await import("./clock-box.tsx")).ClockBox }));

/** Said when the device's clock cannot be right. It decides nothing: no note and no file depends on it. */
export function ClockLine() {
  const { now } = useWorkspace();
  return (
    <Show when={clockDoubt(now(), builtAt)}>
      {(doubt) => (
        <Suspense>
          <ClockBox doubt={doubt()} />
        </Suspense>
      )}
    </Show>
  );
}
