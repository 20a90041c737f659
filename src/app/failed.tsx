import { useLocation } from "@solidjs/router";
import { createEffect, lazy, on, Suspense } from "solid-js";
import { t } from "#i18n/language.ts";
import { words } from "./words.ts";

interface FailureProps {
  readonly error: unknown;
}

// What failed may be the fetching of a file: then this one does not come either.
const Failure = lazy(() =>
  import("./failure.tsx").then(
    (file) => ({ default: file.Failure }),
    () => ({ default: BareFailure }),
  ),
);

/** In the place of a screen that failed, until another address is opened. */
export function Failed(props: FailureProps & { readonly onLeave: () => void }) {
  const location = useLocation();
  createEffect(
    on(
      () => location.pathname + location.search,
      () => props.onLeave(),
      { defer: true },
    ),
  );
  return (
    <main class="first">
      <div class="pad flow narrow">
        <Suspense>
          <Failure error={props.error} />
        </Suspense>
      </div>
    </main>
  );
}

function BareFailure(props: FailureProps) {
  return (
    <>
      <p role="alert">{t(words.failedTitle)}</p>
      <button type="button" class="btn" onClick={() => globalThis.location.reload()}>
        {t(words.restartApp)}
      </button>
      <p class="small muted">{String(props.error)}</p>
    </>
  );
}
