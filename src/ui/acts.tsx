import { For } from "solid-js";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";

export interface Act {
  readonly icon: IconName;
  readonly label: string;
  /** What is spoken, when the label alone is too short; it begins with the label. */
  readonly name?: string | undefined;
  /** `tel:`, `mailto:`, `geo:` or an address. */
  readonly href?: string | undefined;
  /** In place of an address, for what is made on the spot (a contact card). */
  readonly onClick?: (() => void) | undefined;
}

/** Quick acts under a name. What cannot be done is left out by the caller, never greyed. */
export function Acts(props: { readonly acts: readonly Act[] }) {
  return (
    <div class="acts">
      <For each={props.acts}>
        {(act) =>
          act.href === undefined ? (
            <button type="button" class="act" aria-label={act.name} onClick={() => act.onClick?.()}>
              <Icon name={act.icon} />
              <span>{act.label}</span>
            </button>
          ) : (
            <a class="act" href={act.href} {...outside(act.href)}>
              <Icon name={act.icon} />
              <span>{act.label}</span>
            </a>
          )
        }
      </For>
    </div>
  );
}

/** A page of others opens beside the app, and is not told where one came from. */
function outside(href: string) {
  return href.startsWith("https:") ? { target: "_blank", rel: "noreferrer" } : {};
}
