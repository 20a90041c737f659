import { lazy, Show, Suspense } from "solid-js";
import { t } from "#i18n/language.ts";
import { locked } from "#parts/lock.ts";
import { recall } from "#parts/small-memory.ts";
import { shortcutsShown } from "#parts/shortcuts.ts";
import { ToastHost } from "#ui/toast-host.tsx";
import { DeviceMarks } from "./device-marks.tsx";
import { moveFocus } from "./focus.ts";
import { listenToKeys } from "./keys.ts";
import { PrintStamp } from "./print-stamp.tsx";
import { followViewport } from "./viewport.ts";
import lateStyle from "./several.css?inline";
import { watchSteps } from "./watch-steps.ts";
import { words } from "./beside-words.ts";

export { morePages } from "./more-pages.ts";

const ShortcutsSheet = lazy(async () => ({
  default: (await import("./shortcuts-sheet.tsx")).ShortcutsSheet,
}));

/** What stays from route to route and waits for a tap, a key or an act: fetched beside the first screen. */
export function Beside() {
  addLateStyle();
  followViewport();
  moveFocus();
  listenToKeys();
  watchSteps();
  if (recall("lock-after") !== undefined) {
    void import("#parts/lock-watch.ts").then(({ watchLock }) => watchLock());
  }
  return (
    <>
      <DeviceMarks />
      <Show when={!locked()}>
        <ToastHost undoLabel={t(words.undo)} />
      </Show>
      <PrintStamp />
      <Show when={shortcutsShown() && !locked()}>
        <Suspense>
          <ShortcutsSheet />
        </Suspense>
      </Show>
    </>
  );
}

/** The style of what only a tap brings: by this way a strict CSP lets it in. */
function addLateStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync?.(lateStyle);
  document.adoptedStyleSheets?.push(sheet);
}
