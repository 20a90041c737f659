import { Show } from "solid-js";
import { dueState } from "#domain/follow-up-due.ts";
import { t } from "#i18n/language.ts";
import type { AppVersion } from "#parts/app-version.ts";
import { isFormOpen } from "#parts/open-form.ts";
import type { ScreenParts } from "#parts/screen-parts.ts";
import { KeepLine } from "#parts/keep-line.tsx";
import { CaptureButton } from "#parts/capture-button.tsx";
import { SearchBox } from "#parts/search-box.tsx";
import { createQuery } from "#workspace/query.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** What every screen of an open team carries. */
export function createScreenParts(version: AppVersion): ScreenParts {
  const { space, today } = useWorkspace();
  return {
    keepLine: KeepLine,
    search: SearchBox,
    capture: CaptureButton,
    band: () => <NewVersion version={version} />,
    due: createQuery(["followUps"], (directory) => {
      const states = directory.list("followUps").map((one) => dueState(one, today()));
      return states.filter((state) => state === "late" || state === "today").length;
    }),
    sample: () => space.sample,
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
