import { type Component, lazy } from "solid-js";

export interface Page {
  readonly path: string;
  readonly component: Component & { readonly preload?: () => Promise<unknown> };
}

/** Fetched when its address is first asked for; a browser under load may drop a fetch: once more then. */
export function page(path: string, load: () => Promise<Component>) {
  const component = lazy(() => {
    const fetched = load()
      .catch(load)
      .then((found) => ({ default: found }));
    onTheWay.add(fetched);
    const arrived = () => onTheWay.delete(fetched);
    fetched.then(arrived, arrived); // drawing it says why
    return fetched;
  });
  return { path, component };
}

const onTheWay = new Set<Promise<unknown>>();

/** Until then the page that is left stays, whole: what is typed in its search box keeps its field. */
export async function pagesFetched(): Promise<void> {
  if (onTheWay.size > 0) await Promise.race([Promise.allSettled(onTheWay), tooLong()]);
}

/** Then « Maillon s’ouvre » says more than a page on which nothing happens. */
function tooLong(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 5000);
  });
}
