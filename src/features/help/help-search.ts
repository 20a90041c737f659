import { createEffect, createMemo, createSignal, on, untrack } from "solid-js";
import { language, t } from "#i18n/language.ts";
import { makeTextSearch, type TextSearch } from "#workspace/text-search.ts";
import type { Topic } from "./topic.ts";
import { findTopic, topics } from "./topics.ts";

/** The pages that answer what was typed, best first; undefined while nothing is typed. */
export function createHelpSearch(typed: () => string) {
  const [search, setSearch] = createSignal<TextSearch>();
  // No resource: the pages are there to be read while the search is fetched.
  createEffect(
    on(language, async () => {
      setSearch(await makeTextSearch(untrack(() => topics.map(toDoc))));
    }),
  );
  return createMemo(() => answer(search(), typed().trim()));
}

function answer(search: TextSearch | undefined, query: string) {
  if (query === "" || search === undefined) return undefined;
  const found = search.find(query);
  return {
    pages: found.hits.flatMap(({ key }) => findTopic(key) ?? []),
    corrections: found.corrections,
    partial: found.partial,
    marked: (text: string) => search.highlight(text, query, found),
  };
}

export type HelpFound = NonNullable<ReturnType<typeof answer>>;

function toDoc({ id, words }: Topic) {
  const said = [...words.steps, ...words.after].map((text) => t(text)).join(" ");
  return {
    key: id,
    type: "help",
    texts: [
      { text: t(words.title), weight: 15 },
      { text: words.asked, weight: 8 },
      { text: t(words.lead), weight: 4 },
      { text: said, weight: 2 },
    ],
  };
}
