import type { Bilingual } from "#i18n/language.ts";
import type { RecordType } from "#domain/record-types.ts";
import type { Entry } from "#workspace/entry.ts";
import type { Facet, ListType } from "./filter-facets.ts";
import type { Link, ListQuery } from "./links.ts";

/** What tells the list of enterprises from that of buyers. */
export interface ListSubject<T extends ListType> {
  readonly type: T;
  /** Records that are read under another one: found, they bring up the one that `field` names. */
  readonly parts: readonly { readonly type: PartType; readonly field: string }[];
  /** In the order of the filter screen; fetched beside the list, which needs none of them at first. */
  readonly loadFacets: () => Promise<readonly Facet<T>[]>;
  readonly name: (entry: Entry<T>) => string;
  /** « Matane · alimentation et traiteur ». */
  readonly detail: (entry: Entry<T>) => string;
  /** By which it is sorted and found again: « Matane ». */
  readonly place: (entry: Entry<T>) => string;
  readonly links: {
    readonly list: (query: ListQuery) => Link;
    readonly filters: (query: ListQuery) => Link;
    readonly sheet: (id: string, query: ListQuery) => Link;
    readonly fresh: () => Link;
    readonly import: () => Link;
    /** The other list, and what it is called. */
    readonly other: () => Link;
  };
  readonly words: ListWords;
}

export type PartType = Extract<RecordType, "offers" | "needs" | "contacts">;

export interface ListWords {
  readonly title: Bilingual<string>;
  readonly other: Bilingual<string>;
  /** « 5 entreprises ». */
  readonly counted: Bilingual<(count: number) => string>;
  /** « sur 51 ». */
  readonly among: Bilingual<(total: number) => string>;
  readonly fresh: Bilingual<string>;
  /** The beginning of `fresh`, where a phone has no room for more beside the filters. */
  readonly freshShort: Bilingual<string>;
  /** « Voir les 5 entreprises », on the way out of the filters. */
  readonly see: Bilingual<(count: number) => string>;
  readonly choose: Bilingual<string>;
}
