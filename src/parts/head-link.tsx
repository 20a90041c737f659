import { Icon } from "#ui/icon.tsx";
import type { IconName } from "#ui/icon-paths.ts";
import type { Link } from "./links.ts";

/** The way to make or change something, beside the title: its sign alone on a phone, with its words where there is room. */
export function HeadLink(props: {
  readonly icon: IconName;
  readonly href: Link;
  readonly label: string;
}) {
  return (
    <>
      <a class="iconbtn boxed push sign" href={props.href} aria-label={props.label}>
        <Icon name={props.icon} />
      </a>
      <a class="btn push" href={props.href}>
        <Icon name={props.icon} />
        {props.label}
      </a>
    </>
  );
}
