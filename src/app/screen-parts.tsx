import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import type { AppVersion } from "#parts/app-version.ts";
import { isFormOpen } from "#parts/open-form.ts";
import type { ScreenParts } from "#parts/screen-parts.ts";
import { words } from "./words.ts";

/** What every screen carries. */
export function createScreenParts(version: AppVersion): ScreenParts {
  return {
    keepLine: () => undefined,
    search: () => undefined,
    capture: () => undefined,
    band: () => <NewVersion version={version} />,
    due: () => 0,
    sample: () => false,
  };
}

/** Held back while a form is open: nobody is asked to leave in the middle of a sentence. */
function NewVersion(props: { readonly version: AppVersion }) {
  return (
    <Show when={props.version.waiting() && !isFormOpen()}>
      <output class="band">
        <span>
          <b>{t(words.newVersion)}</b> {t(words.nothingMoves)}
        </span>
        <button type="button" class="btn" onClick={() => props.version.apply()}>
          {t(words.restart)}
        </button>
      </output>
    </Show>
  );
}
