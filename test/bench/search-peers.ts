/**
 * Other libraries on the records of the search bench, each as its own documentation advises for text
 * with slips, and with the setting that found most of the probes where it leaves a choice.
 */
import uFuzzy from "@leeoniya/ufuzzy";
import { Charset, Document } from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import type { SearchDoc } from "#search/search-index.ts";

/** A record as all of them take it. */
export interface Fields {
  readonly key: string;
  readonly name: string;
  readonly short: string;
  readonly long: string;
}

export type Find = (typed: string) => readonly string[];

export interface SearchPeer {
  readonly name: string;
  /** In steps as small as the library has them; returns how to search. */
  readonly build: (docs: readonly Fields[]) => Generator<void, Find>;
  /** Of what is typed, every how many keystrokes it can be asked within a minute. */
  readonly stride: number;
}

/** How many a list shows. */
export const limit = 50;

/** The ones that cannot take part with 50,000 records within minutes, or have no room for them. */
export const slowPeers: readonly SearchPeer[] = [
  { name: "FlexSearch 0.8, tolerant, LatinBalance", build: buildFlex, stride: 1 },
  { name: "Fuse.js 7.5, token search", build: buildFuse, stride: 12 },
  { name: "uFuzzy 1.0, single error", build: buildMicro, stride: 1 },
];

export function makeMini(): MiniSearch<Fields> {
  return new MiniSearch({
    fields: ["name", "short", "long"],
    idField: "key",
    processTerm: fold,
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { name: 10, short: 3 } },
  });
}

/** « tolerant » indexes slips of whole words; « forward », their beginnings, found ten probes fewer. */
function* buildFlex(docs: readonly Fields[]): Generator<void, Find> {
  const index = new Document({
    tokenize: "tolerant",
    encoder: Charset.LatinBalance,
    document: { id: "key", index: ["name", "short", "long"] },
  });
  for (const { key, name, short, long } of docs) {
    index.add({ key, name, short, long });
    yield;
  }
  return (typed) => {
    const fields = index.search(typed, { limit, suggest: true });
    return [...new Set(fields.flatMap(({ result }) => result.map(String)))];
  };
}

function* buildFuse(docs: readonly Fields[]): Generator<void, Find> {
  yield;
  const index = new Fuse(docs, {
    keys: [
      { name: "name", weight: 10 },
      { name: "short", weight: 3 },
      { name: "long", weight: 1 },
    ],
    useTokenSearch: true,
    ignoreDiacritics: true,
    ignoreLocation: true,
    threshold: 0.3,
  });
  return (typed) => index.search(typed, { limit }).map(({ item }) => item.key);
}

/** Ranks all that it finds: of more than 1,000 it would give none an order. */
function* buildMicro(docs: readonly Fields[]): Generator<void, Find> {
  yield;
  const index = new uFuzzy({ intraMode: 1, interLft: 1 });
  const texts = docs.map(({ name, short, long }) =>
    fold(`${name}\n${short}\n${long}`).replaceAll("’", "'"),
  );
  return (typed) => {
    const [found, info, order] = index.search(texts, fold(typed), 1, texts.length);
    const best = order === null ? found : order.map((at) => info.idx[at] ?? -1);
    return (best ?? []).slice(0, limit).map((at) => docs[at]?.key ?? "");
  };
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae");
}

export function fieldsOf({ key, texts }: SearchDoc): Fields {
  const of = (wanted: number) =>
    texts.flatMap(({ text, weight }) => (weight === wanted ? [text] : [])).join("\n");
  return { key, name: of(10), short: of(3), long: of(1) };
}
