import type { Day } from "#domain/day.ts";
import { buyerTypeWords } from "#i18n/buyer-type-words.ts";
import { dot } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import type { ListSubject } from "#parts/directory-list-subject.ts";
import { sheetName } from "#parts/sheet-name.ts";
import { links } from "#parts/links.ts";
import { placeOf } from "./buyer-place.ts";
import { words } from "./words.ts";

export function buyerList(today: () => Day): ListSubject<"buyers"> {
  return {
    type: "buyers",
    parts: [
      { type: "needs", field: "buyer" },
      { type: "contacts", field: "buyer" },
    ],
    name: sheetName,
    loadFacets: async () => (await import("./buyer-facets.ts")).buyerFacets(today),
    place: placeOf,
    detail: (buyer) => {
      const type = buyer.buyerType === undefined ? "" : t(buyerTypeWords[buyer.buyerType]);
      return [placeOf(buyer), type, ...(buyer.tags ?? [])].filter(Boolean).join(dot);
    },
    links: {
      list: links.buyers,
      filters: links.buyerFilters,
      sheet: (id, query) => links.buyer(id, { query }),
      fresh: () => links.newBuyer(),
      import: () => links.import("buyers"),
      other: () => links.enterprises(),
    },
    words,
  };
}
