import { type JSX, splitProps } from "solid-js";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";

export interface IconButtonProps extends Pick<
  JSX.ButtonHTMLAttributes<HTMLButtonElement>,
  "aria-expanded" | "aria-haspopup" | "disabled" | "ref"
> {
  /** Its accessible name: « Appeler Mireille Desroches-Ouellet ». */
  readonly label: string;
  readonly icon: IconName;
  /** With a border, when it stands alone in a line. */
  readonly boxed?: boolean | undefined;
  readonly onClick: () => void;
}

export function IconButton(props: IconButtonProps) {
  const [own, attributes] = splitProps(props, ["label", "icon", "boxed", "onClick"]);
  return (
    <button
      {...attributes}
      type="button"
      class="iconbtn"
      classList={{ boxed: own.boxed === true }}
      aria-label={own.label}
      onClick={() => own.onClick()}
    >
      <Icon name={own.icon} />
    </button>
  );
}

export interface IconLinkProps {
  readonly label: string;
  readonly icon: IconName;
  readonly href: string;
}

/** The same as an anchor: « Appeler » in the line of a contact. */
export function IconLink(props: IconLinkProps) {
  return (
    <a class="iconbtn boxed" href={props.href} aria-label={props.label}>
      <Icon name={props.icon} />
    </a>
  );
}
