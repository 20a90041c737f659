import { type Component, lazy } from "solid-js";

export interface Page {
  readonly path: string;
  readonly component: Component & { readonly preload?: () => Promise<unknown> };
}

/** Fetched when its address is first opened; a browser under load may drop a fetch: once more then. */
export function page(path: string, load: () => Promise<Component>) {
  return { path, component: lazy(async () => ({ default: await load().catch(load) })) };
}
