import { createEffect, Show } from "solid-js";
import { countDue } from "#domain/is-due.ts";
import { t } from "#i18n/language.ts";
import { badgeOn, showBadge } from "#parts/badge.ts";
import { useToasts } from "#ui/toasts.ts";
import { createQuery } from "#workspace/query.ts";
import { useSession } from "#workspace/session.ts";
import { useWorkspace, WorkspaceContext } from "#workspace/workspace.ts";
import { markWords as words } from "./mark-words.ts";

/** What the device shows of the app beside its screens; and what another window did to this one. */
export function DeviceMarks() {
  const session = useSession();
  const toasts = useToasts();
  const workspace = () => {
    const state = session.state();
    return state.step === "open" ? state.workspace : undefined;
  };
  createEffect(() => {
    const left = session.leftElsewhere();
    if (left !== undefined) toasts.show({ text: t(words.leftElsewhere)(left.name) });
  });
  createEffect(() => {
    if (session.state().step === "none") showBadge(0);
  });
  return (
    <Show when={workspace()} keyed>
      {(opened) => (
        <WorkspaceContext.Provider value={opened}>
          <Badge />
        </WorkspaceContext.Provider>
      )}
    </Show>
  );
}

/** As many as beside « Aujourd’hui »; what the sample has to do is nobody's. */
function Badge() {
  const { space, today, isWhole } = useWorkspace();
  const due = createQuery(["followUps"], (directory) =>
    isWhole() ? countDue(directory.list("followUps"), today()) : undefined,
  );
  createEffect(() => {
    const shown = space.sample || !badgeOn() ? 0 : due();
    if (shown !== undefined) showBadge(shown);
  });
  return undefined;
}
