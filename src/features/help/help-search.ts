import { createMemo, createResource } from "solid-js";
import { language, t } from "#i18n/language.ts";
import { makeTextSearch } from "#workspace/text-search.ts";
import type { Topic } from "./topic.ts";
import { findTopic, topics } from "./topics.ts";

/** The pages that answer what was typed, best first; undefined while nothing is typed. */
export function createHelpSearch(typed: () => string) {
  const [search] = createResource(language, () => makeTextSearch(topics.map(toDoc)));
  return createMemo(() => {
    const query = typed().trim();
    const ready = search.latest;
    if (query === "" || ready === undefined) return undefined;
    const found = ready.find(query);
    return {
      pages: found.hits.flatMap(({ key }) => findTopic(key) ?? []),
      corrections: found.corrections,
      partial: found.partial,
      marked: (text: string) => ready.highlight(text, query, found),
    };
  });
}

export type HelpFound = NonNullable<ReturnType<ReturnType<typeof createHelpSearch>>>;

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
