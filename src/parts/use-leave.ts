import { useNavigate } from "@solidjs/router";
import { canGoBack } from "./arrival.ts";
import type { Link } from "./links.ts";
import { useGo } from "./use-go.ts";

/** Back to where one came from inside the app; a screen opened by its address leads to `home`. */
export function useLeave(): (home: Link) => void {
  const navigate = useNavigate();
  const go = useGo();
  return (home) => {
    if (canGoBack()) navigate(-1);
    else go(home, { replace: true });
  };
}
