import { useLocation } from "@solidjs/router";
import { createEffect, lazy, Match, type ParentProps, Show, Suspense, Switch } from "solid-js";
import { useAppVersion } from "#parts/app-version.ts";
import { links } from "#parts/links.ts";
import { ScreenPartsContext } from "#parts/screen-parts.ts";
import { rememberTeam } from "#parts/team-memory.ts";
import { useGo } from "#parts/use-go.ts";
import { useSession } from "#workspace/session.ts";
import { useWorkspace, WorkspaceContext } from "#workspace/workspace.ts";
import { Failed } from "./failed.tsx";
import { Opening } from "./opening.tsx";
import { createScreenParts } from "./screen-parts.tsx";

const ReaderGate = lazy(async () => ({
  default: (await import("./reader-gate.tsx")).ReaderGate,
}));

/** Which screens there are: the doors of the first run, or those of an open team. */
export function Gate(props: ParentProps) {
  const session = useSession();
  const location = useLocation();
  const go = useGo();
  const isOutside = () => outside.test(location.pathname);
  /** A team that fails to open still leaves the help and the report. */
  const needsNoTeam = () => {
    const { step } = session.state();
    return step === "failed" ? reading.test(location.pathname) : step === "none" && isOutside();
  };
  const workspace = () => {
    const state = session.state();
    return state.step === "open" ? state.workspace : undefined;
  };
  const failure = () => {
    const state = session.state();
    return state.step === "failed" ? { error: state.failure } : undefined;
  };
  createEffect(() => {
    if (session.state().step === "none" && !isOutside()) go(links.firstRun(), { replace: true });
  });
  createEffect(() => {
    if (session.vanished()) go(links.firstRun(), { replace: true }); // which says so
  });

  return (
    <Switch fallback={<Opening />}>
      <Match when={workspace()} keyed>
        {(opened) => (
          <WorkspaceContext.Provider value={opened}>
            <OpenTeam>{props.children}</OpenTeam>
          </WorkspaceContext.Provider>
        )}
      </Match>
      <Match when={needsNoTeam()}>{props.children}</Match>
      <Match when={failure()}>
        {(failed) => <Failed error={failed().error} onLeave={() => {}} />}
      </Match>
    </Switch>
  );
}

/** Inside the workspace: what every screen carries is about it. */
function OpenTeam(props: ParentProps) {
  const { space, safety, now } = useWorkspace();
  createEffect(() => {
    const { total, onlyHere } = safety();
    if (!space.sample) rememberTeam({ id: space.id, name: space.name, total, onlyHere, at: now() });
  });
  return (
    <ScreenPartsContext.Provider value={createScreenParts(useAppVersion())}>
      <Show when={space.role !== "team" && space.role} fallback={props.children} keyed>
        {(role) => (
          <Suspense>
            <ReaderGate role={role}>{props.children}</ReaderGate>
          </Suspense>
        )}
      </Show>
    </ScreenPartsContext.Provider>
  );
}

/** Screens that need no team: addresses of parts/links.ts. */
const reading = /^\/(aide|a-propos)|^\/vie-privee$/;
const outside = /^\/(bienvenue|installer|aide|a-propos|partage|ouvrir)|^\/vie-privee$/;
