import type { Day } from "#domain/day.ts";
import { municipalityName } from "#domain/municipalities.ts";
import { dot } from "#i18n/dotted.ts";
import { familyWords } from "#i18n/family-words.ts";
import { t } from "#i18n/language.ts";
import type { ListSubject } from "#parts/directory-list-subject.ts";
import { sheetName } from "#parts/sheet-name.ts";
import { links } from "#parts/links.ts";
import { words } from "./words.ts";

export function enterpriseList(today: () => Day): ListSubject<"enterprises"> {
  return {
    type: "enterprises",
    parts: [
      { type: "offers", field: "enterprise" },
      { type: "contacts", field: "enterprise" },
    ],
    name: sheetName,
    loadFacets: async () => (await import("./enterprise-facets.ts")).enterpriseFacets(today),
    place: ({ municipality }) => (municipality === undefined ? "" : municipalityName(municipality)),
    detail: ({ municipality, sectors = [], tags = [] }) => {
      const place = municipality === undefined ? [] : [municipalityName(municipality)];
      return [...place, ...sectors.map((family) => t(familyWords[family])), ...tags].join(dot);
    },
    links: {
      list: links.enterprises,
      filters: links.enterpriseFilters,
      sheet: (id, query) => links.enterprise(id, { query }),
      fresh: () => links.newEnterprise(),
      import: () => links.import("enterprises"),
      other: () => links.buyers(),
    },
    words,
  };
}
