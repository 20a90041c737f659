import { type Component, lazy } from "solid-js";

export interface Page {
  readonly path: string;
  readonly component: Component & { readonly preload?: () => Promise<unknown> };
}

/** Fetched when its address is first opened. */
export function page(path: string, load: () => Promise<Component>): Page {
  return { path, component: lazy(async () => ({ default: await load() })) };
}
