import { Icon } from "#ui/icon.tsx";
import type { Link } from "./links.ts";

/** The way to make something, beside the title: its sign alone on a phone, with its words where there is room. */
export function NewLink(props: { readonly href: Link; readonly label: string }) {
  return (
    <>
      <a class="iconbtn boxed phone-only push" href={props.href} aria-label={props.label}>
        <Icon name="plus" />
      </a>
      <a class="btn push wide-flex" href={props.href}>
        <Icon name="plus" />
        {props.label}
      </a>
    </>
  );
}
