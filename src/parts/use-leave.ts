import { useNavigate } from "@solidjs/router";
import { onCleanup } from "solid-js";
import { canGoBack } from "./arrival.ts";
import type { Link } from "./links.ts";
import { useGo } from "./use-go.ts";

/**
 * Back to where one came from inside the app; a screen opened by its address leads to `home`. Who left
 * the screen meanwhile stays where they went.
 */
export function useLeave(): (home: Link) => void {
  const navigate = useNavigate();
  const go = useGo();
  let isHere = true;
  onCleanup(() => (isHere = false));
  return (home) => {
    if (!isHere) return;
    if (canGoBack()) navigate(-1);
    else go(home, { replace: true });
  };
}
