import { type NavigateOptions, useNavigate } from "@solidjs/router";
import { type Link, pathOf } from "./links.ts";

/** Goes to one of `links` from code: `const go = useGo(); go(links.note(id), { replace: true })`. */
export function useGo(): (link: Link, options?: Partial<NavigateOptions>) => void {
  const navigate = useNavigate();
  return (link, options) => navigate(pathOf(link), options);
}
