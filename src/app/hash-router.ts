import {
  type BaseRouterProps,
  createBeforeLeave,
  createRouter,
  keepDepth,
  notifyIfNotBlocked,
  saveCurrentDepth,
} from "@solidjs/router";
import type { JSX } from "solid-js";
import { onCleanup } from "solid-js";
import { delegateEvents } from "solid-js/web";

type Context = Parameters<NonNullable<Parameters<typeof createRouter>[0]["create"]>>[0];

/**
 * The package's own, without its forms and actions; and it fetches the page of a link when a finger
 * or a key comes to it, where the package's looks for a page by what is before the « # ».
 */
export function HashRouter(props: BaseRouterProps): JSX.Element {
  const path = () => location.hash.slice(1);
  let fetchPage: ((to: string) => void) | undefined;
  const leaving = createBeforeLeave();
  const beforeLeave: typeof leaving = {
    ...leaving,
    confirm(to, options) {
      const confirmed = leaving.confirm(to, options);
      if (confirmed) fetchPage?.(typeof to === "string" ? to : path());
      return confirmed;
    },
  };
  return createRouter({
    get: path,
    set({ value, replace, scroll, state }) {
      if (replace === true) history.replaceState(keepDepth(state), "", `#${value}`);
      else history.pushState(state, "", `#${value}`);
      if (scroll === true) scrollTo(0, 0);
      saveCurrentDepth();
    },
    init(notify) {
      const onHashChange = notifyIfNotBlocked(
        notify,
        (delta) => !beforeLeave.confirm(delta !== null && delta < 0 ? delta : path()),
      );
      addEventListener("hashchange", onHashChange);
      return () => removeEventListener("hashchange", onHashChange);
    },
    create(router) {
      fetchPage = (to) => router.preloadRoute(new URL(to, location.origin), false);
      followLinks(router, fetchPage);
    },
    utils: {
      go: (steps) => history.go(steps),
      renderPath: (to) => `#${to}`,
      parsePath: (address) => address.replace(/^.*?#/, ""),
      beforeLeave,
    },
  })(props);
}

function followLinks(router: Context, fetchPage: (to: string) => void): void {
  const go = router.navigatorFactory(router.base);
  const onClick = (event: MouseEvent) => {
    const isOurs = event.button === 0 && !event.defaultPrevented;
    if (!isOurs || event.metaKey || event.altKey || event.ctrlKey || event.shiftKey) return;
    const to = pathUnder(event);
    if (to === undefined) return;
    event.preventDefault();
    go(to, { resolve: false });
  };
  const onTouch = (event: Event) => {
    const to = pathUnder(event);
    if (to !== undefined) fetchPage(to);
  };
  delegateEvents(["click"]); // so that what an element says of its click is heard first
  document.addEventListener("click", onClick);
  for (const name of touches) document.addEventListener(name, onTouch, { passive: true });
  onCleanup(() => {
    document.removeEventListener("click", onClick);
    for (const name of touches) document.removeEventListener(name, onTouch);
  });
}

const touches = ["pointerover", "focusin"] as const;

/** Where the link leads that this happens to. */
function pathUnder({ target }: Event): string | undefined {
  const link = target instanceof Element ? target.closest("a[href^='#/']") : null;
  return link?.getAttribute("href")?.slice(1);
}
