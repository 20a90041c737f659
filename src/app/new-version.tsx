import { Show } from "solid-js";
import { t } from "#i18n/language.ts";
import type { AppVersion } from "#parts/app-version.ts";
import { isFormOpen } from "#parts/open-form.ts";
import { words } from "./beside-words.ts";

/** Held back while a form is open: nobody is asked to leave in the middle of a sentence. */
export function NewVersion(props: { readonly version: AppVersion }) {
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
