import { type JSX, Show, useContext } from "solid-js";
import { WorkspaceContext } from "#workspace/workspace.ts";
import { DoorScreen } from "./door-screen.tsx";
import type { Link } from "./links.ts";
import { Screen } from "./screen.tsx";

export interface ReadingScreenProps {
  readonly title: string;
  readonly sub?: string | undefined;
  readonly back: { readonly href: Link; readonly label: string };
  /** What decides. */
  readonly foot?: JSX.Element;
  readonly children: JSX.Element;
}

/** A page to read, in an open team or before there is one. */
export function ReadingScreen(props: ReadingScreenProps) {
  const inTeam = isInTeam();
  return (
    <Show when={inTeam} fallback={<DoorScreen {...props} />}>
      <Screen title={props.title} place="more" back={props.back} sub={props.sub} foot={props.foot}>
        {props.children}
      </Screen>
    </Show>
  );
}

/** Whether a team is open: its doors lead somewhere. */
export function isInTeam(): boolean {
  return useContext(WorkspaceContext) !== undefined;
}
