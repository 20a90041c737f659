import { useLocation } from "@solidjs/router";
import { isId } from "#domain/ids.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import type { Concerned } from "./links.ts";

/** Whom a note that begins here would be about: the sheet that is open, or those of the note or promise. */
export function useConcerned(): () => Concerned {
  const location = useLocation();
  const { directory } = useWorkspace();
  return () => {
    const [, place, id, part, other] = location.pathname.split("/");
    if (id === undefined || !isId(id)) return {};
    switch (place) {
      case "acheteurs":
        return { buyer: id };
      case "entreprises":
        return { enterprise: id };
      case "evenements":
        // On the card of somebody whom one meets there.
        if (part !== "avec" || other === undefined) return { event: id };
        return directory.find("buyers", other) === undefined
          ? { event: id, enterprise: other }
          : { event: id, buyer: other };
      case "relances": {
        const { buyer, enterprise } = directory.find("followUps", id) ?? {};
        return { buyer, enterprise };
      }
      case "notes": {
        const { buyer, enterprises = [] } = directory.find("interactions", id) ?? {};
        return { buyer, enterprise: enterprises.length === 1 ? enterprises[0] : undefined };
      }
      default:
        return {};
    }
  };
}
