import { t } from "#i18n/language.ts";
import { ToastHost } from "#ui/toast-host.tsx";
import { moveFocus } from "./focus.ts";
import { listenToKeys } from "./keys.ts";
import { followViewport } from "./viewport.ts";
import { watchSteps } from "./watch-steps.ts";
import { words } from "./words.ts";

export { morePages } from "./more-pages.ts";

/** What stays from route to route and waits for a tap, a key or an act: fetched beside the first screen. */
export function Beside() {
  followViewport();
  moveFocus();
  listenToKeys();
  watchSteps();
  return <ToastHost undoLabel={t(words.undo)} />;
}
