import { type IconName, iconPaths } from "./icon-paths.ts";

/** Always beside a word, or in a control that has one as its accessible name. */
export function Icon(props: { readonly name: IconName; readonly class?: string | undefined }) {
  return (
    <svg class={`i ${props.class ?? ""}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={iconPaths[props.name]} />
    </svg>
  );
}
