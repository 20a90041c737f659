import { describe, expect, test } from "vitest";
import { makeSearchIndex } from "#search/search-index.ts";
import { searchCorpus } from "../support/search-corpus.ts";
import { firstProbes, moreProbes } from "../support/search-probes.ts";

describe("in a directory of 10,000 records", () => {
  const docs = searchCorpus(10_000);
  const names = new Map(docs.map(({ key, texts }) => [key, texts[0]?.text ?? ""]));
  const index = makeSearchIndex();
  Array.from(index.build(docs));

  test.for([...firstProbes, ...moreProbes])(
    "« $typed » finds $wanted among the first five",
    (probe) => {
      const first = index.find(probe.typed, { limit: 5 }).hits.map(({ key }) => names.get(key));
      expect(first.filter((name) => name?.includes(probe.wanted))).not.toEqual([]);
    },
  );
});
