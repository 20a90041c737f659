import { type Component, lazy } from "solid-js";

export interface Page {
  readonly path: string;
  readonly component: Component & { readonly preload?: () => Promise<unknown> };
}

/** Fetched when its address is first asked for; a browser under load may drop a fetch: once more then. */
export function page(path: string, load: () => Promise<Component>) {
  const component = lazy(async () => ({ default: await load().catch(load) }));
  const fetch = component.preload;
  component.preload = () => {
    const fetched = fetch();
    const arrived = () => {
      if (asked === fetched) asked = undefined;
    };
    asked = fetched;
    fetched.then(arrived, arrived); // drawing it says why
    return fetched;
  };
  return { path, component };
}

/** The file of the page that was asked for last, while it has not come. */
let asked: Promise<unknown> | undefined;

/** Until then the page that is left stays, whole: what is typed in its search box keeps its field. */
export async function pageFetched(): Promise<void> {
  if (asked !== undefined) await Promise.race([asked.catch(() => undefined), tooLong()]);
}

/** Then « Maillon s’ouvre » says more than a page on which nothing happens. */
function tooLong(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 5000);
  });
}
