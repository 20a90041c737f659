import { usePreloadRoute } from "@solidjs/router";
import { createEffect, lazy, Suspense } from "solid-js";
import { countDue } from "#domain/is-due.ts";
import type { AppVersion } from "#parts/app-version.ts";
import type { ScreenParts } from "#parts/screen-parts.ts";
import { KeepLine } from "#parts/keep-line.tsx";
import { CaptureButton } from "#parts/capture-button.tsx";
import { SearchBox } from "#parts/search-box.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";

// Fetched beside the first screen; without it there is a band less, and the screen is whole.
const Bands = lazy(() =>
  import("./bands.tsx").then(
    (file) => ({ default: file.Bands }),
    () => ({ default: () => undefined }),
  ),
);

// As above.
const SpaceTag = lazy(() =>
  import("./space-tag.tsx").then(
    (file) => ({ default: file.SpaceTag }),
    () => ({ default: () => undefined }),
  ),
);

/** What every screen of an open team carries. */
export function createScreenParts(version: AppVersion): ScreenParts {
  const { space, today, isWhole, directory } = useWorkspace();
  const preload = usePreloadRoute();
  createEffect(() => {
    if (!isWhole()) return;
    void import("./fetch-near.ts").then(
      ({ fetchNear }) => fetchNear(directory, preload),
      () => undefined,
    );
  });
  return {
    keepLine: KeepLine,
    search: SearchBox,
    capture: CaptureButton,
    band: () => (
      <Suspense>
        <Bands version={version} />
      </Suspense>
    ),
    due: createQuery(["followUps"], (here) => {
      // Not worth making the first screen of another list wait.
      if (!isWhole() && here.replica.expected("followUps") > 0) return 0;
      return countDue(here.list("followUps"), today());
    }),
    sample: () => space.sample,
    space: () => (
      <Suspense>
        <SpaceTag />
      </Suspense>
    ),
    role: () => space.role ?? "team",
  };
}
