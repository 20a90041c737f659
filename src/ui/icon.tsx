import { createSignal } from "solid-js";
import { type IconName, iconPaths } from "./icon-paths.ts";

const [paths, setPaths] = createSignal<Readonly<Partial<Record<IconName, string>>>>(iconPaths);

/** Fetches those that the first screens do not show: until then their place is empty. */
export async function loadMoreIcons(): Promise<void> {
  const { moreIconPaths } = await import("./more-icon-paths.ts");
  setPaths({ ...iconPaths, ...moreIconPaths });
}

/** Always beside a word, or in a control that has one as its accessible name. */
export function Icon(props: { readonly name: IconName; readonly class?: string | undefined }) {
  return (
    <svg class={`i ${props.class ?? ""}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths()[props.name]} />
    </svg>
  );
}
