import { useLocation } from "@solidjs/router";
import { createEffect, on } from "solid-js";
import { t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { NoteBox } from "#ui/note-box.tsx";
import { words } from "./words.ts";

/** In the place of a screen that failed, until another address is opened. */
export function Failed(props: { readonly error: unknown; readonly onLeave: () => void }) {
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
        <NoteBox kind="bad" title={t(words.failedTitle)} alert>
          <p>{t(words.failed)}</p>
        </NoteBox>
        <div class="row wrap">
          <a class="btn primary" href={links.home()}>
            {t(words.toToday)}
          </a>
          <button type="button" class="btn" onClick={() => globalThis.location.reload()}>
            {t(words.restartApp)}
          </button>
        </div>
        <details class="small muted">
          <summary>{t(words.details)}</summary>
          <p class="trace">
            {props.error instanceof Error
              ? (props.error.stack ?? props.error.message)
              : String(props.error)}
          </p>
        </details>
      </div>
    </main>
  );
}
