import { useLocation } from "@solidjs/router";
import { createEffect, on } from "solid-js";
import { type Bilingual, t } from "#i18n/language.ts";
import { links } from "#parts/links.ts";
import { NoteBox } from "#ui/note-box.tsx";
import { words } from "./words.ts";

/** In the place of a screen that failed, until another address is opened. */
export function Failed(props: { readonly error: unknown; readonly onLeave: () => void }) {
  const location = useLocation();
  const said = () => {
    const name = props.error instanceof Error ? props.error.name : "";
    return refusals[name] ?? { title: words.failedTitle, text: words.failed };
  };
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
        <NoteBox kind="bad" title={t(said().title)} alert>
          <p>{t(said().text)}</p>
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

/** What the device refuses to open, by the name of the error: each with what to do. */
const refusals: Readonly<
  Record<string, { readonly title: Bilingual<string>; readonly text: Bilingual<string> }>
> = {
  NewerDatabase: { title: words.newerTitle, text: words.newer },
  StorageFull: { title: words.fullTitle, text: words.full },
  ConnectionLost: { title: words.lostTitle, text: words.lost },
  DatabaseLeft: { title: words.leftTitle, text: words.left },
};
