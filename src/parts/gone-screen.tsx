import { EmptyState } from "#ui/empty-state.tsx";
import type { Link } from "./links.ts";
import { Screen, type ScreenProps } from "./screen.tsx";

export interface GoneScreenProps extends Pick<ScreenProps, "place"> {
  readonly title: string;
  /** What is not here, and why that may be. */
  readonly what: string;
  readonly why: string;
  readonly back: { readonly href: Link; readonly label: string };
}

/** An address whose subject is not on this device, with the way to what is. */
export function GoneScreen(props: GoneScreenProps) {
  return (
    <Screen title={props.title} place={props.place} back={props.back}>
      <EmptyState title={props.what} text={props.why}>
        <a class="btn primary" href={props.back.href}>
          {props.back.label}
        </a>
      </EmptyState>
    </Screen>
  );
}
