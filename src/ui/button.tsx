import { type JSX, Show, splitProps } from "solid-js";
import { Icon } from "./icon.tsx";
import type { IconName } from "./icon-paths.ts";

export interface ButtonProps extends Pick<
  JSX.ButtonHTMLAttributes<HTMLButtonElement>,
  "aria-label" | "aria-describedby" | "aria-expanded" | "aria-haspopup" | "form" | "ref" | "lang"
> {
  /** `primary`: one per screen. `note`: only « Noter ». */
  readonly kind?: "primary" | "note" | "plain" | "danger" | undefined;
  readonly shape?: "big" | "left" | "big left" | "small" | "push" | undefined;
  readonly icon?: IconName | undefined;
  readonly type?: "button" | "submit" | undefined;
  readonly disabled?: boolean | undefined;
  /** While the act runs: the label becomes this, the width stays, a second tap does nothing. */
  readonly busy?: string | undefined;
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  readonly children: JSX.Element;
}

/** Whatever acts. Whatever has an address is an anchor with the same classes. */
export function Button(props: ButtonProps) {
  const [own, attributes] = splitProps(props, [
    "kind",
    "shape",
    "icon",
    "type",
    "busy",
    "onClick",
    "children",
  ]);
  return (
    <button
      {...attributes}
      type={own.type ?? "button"}
      class={`btn ${own.kind ?? ""} ${own.shape ?? ""}`}
      aria-busy={own.busy === undefined ? undefined : true}
      aria-disabled={own.busy === undefined ? undefined : true}
      onClick={(event) => {
        if (own.busy === undefined) own.onClick?.(event);
        else event.preventDefault();
      }}
    >
      <Show when={own.icon}>{(icon) => <Icon name={icon()} />}</Show>
      <span class="label" classList={{ away: own.busy !== undefined }}>
        {own.children}
      </span>
      <Show when={own.busy}>{(busy) => <span class="label">{busy()}</span>}</Show>
    </button>
  );
}
