import { useNavigate } from "@solidjs/router";
import type { Link } from "./links.ts";
import { useGo } from "./use-go.ts";

/** Back to where one came from inside the app; a screen opened by its address leads to `home`. */
export function useLeave(): (home: Link) => void {
  const navigate = useNavigate();
  const go = useGo();
  return (home) => {
    const state: unknown = history.state;
    const depth: unknown =
      typeof state === "object" && state !== null ? Reflect.get(state, "_depth") : 0;
    if (typeof depth === "number" && depth > 0) navigate(-1);
    else go(home, { replace: true });
  };
}
