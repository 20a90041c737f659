import {
  createEffect,
  createMemo,
  ErrorBoundary,
  lazy,
  type ParentProps,
  Show,
  Suspense,
} from "solid-js";
import { language, t } from "#i18n/language.ts";
import { AppVersionContext } from "#parts/app-version.ts";
import { watchArrivals } from "#parts/arrival.ts";
import { locked } from "#parts/lock.ts";
import { keep } from "#parts/small-memory.ts";
import { onDemand } from "#storage/on-demand.ts";
import { loadMoreIcons } from "#ui/icon.tsx";
import { createToasts, ToastsContext } from "#ui/toasts.ts";
import { Failed } from "./failed.tsx";
import { Gate } from "./gate.tsx";
import { Opening } from "./opening.tsx";
import { createUpdate } from "./update.ts";
import { words } from "./words.ts";

export const findBeside = onDemand(() => import("./beside.tsx"));
const LockedScreen = lazy(async () => ({
  default: (await import("#features/lock/locked-screen.tsx")).LockedScreen,
}));
const Beside = lazy(async () => ({ default: (await findBeside()).Beside }));

/** What stays from route to route. A screen that fails leaves the rest usable. */
export function Shell(props: ParentProps) {
  const version = createUpdate();
  const toasts = createToasts();
  watchArrivals();
  void loadMoreIcons().catch(() => undefined); // each has its word beside it
  createEffect(() => {
    document.documentElement.lang = `${language()}-CA`;
    keep("language", language());
  });
  return (
    <AppVersionContext.Provider value={version}>
      <ToastsContext.Provider value={toasts}>
        <div class="screen">
          <button type="button" class="btn skip" onClick={skip}>
            {t(words.skip)}
          </button>
          <Lockable>{props.children}</Lockable>
          <Suspense>
            <Beside />
          </Suspense>
        </div>
      </ToastsContext.Provider>
    </AppVersionContext.Provider>
  );
}

/** Made once, when first shown: out of the page while it is locked, with all that was begun there. */
function Lockable(props: ParentProps) {
  const isMade = createMemo<boolean>((was) => was || !locked(), false);
  const screens = createMemo(() => (
    <Show when={isMade()}>
      <ErrorBoundary fallback={(error, reset) => <Failed error={error} onLeave={reset} />}>
        <Gate>
          <Suspense fallback={<Opening />}>{props.children}</Suspense>
        </Gate>
      </ErrorBoundary>
    </Show>
  ));
  return (
    <Show when={locked()} fallback={screens()}>
      <Suspense>
        <LockedScreen />
      </Suspense>
    </Show>
  );
}

/** Past the doors of the rail, to what the screen is about. */
function skip(): void {
  document.querySelector<HTMLElement>("main :is(a, button, input, textarea, h1)")?.focus();
}
