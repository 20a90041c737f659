import type { Bilingual } from "#i18n/language.ts";
import type { HelpTopic, Link } from "#parts/links.ts";
import { words } from "./words.ts";

/** What the page of a task says: at most 200 words in each language. */
export interface TopicWords {
  readonly title: Bilingual<string>;
  /** When one needs it. */
  readonly lead: Bilingual<string>;
  readonly steps: readonly Bilingual<string>[];
  /** What is worth knowing once it is done. */
  readonly after: readonly Bilingual<string>[];
  /** The words of the button that leads to the screen; `door` says which. */
  readonly door?: Bilingual<string>;
  /** What the picture shows, for who does not see it. */
  readonly alt?: Bilingual<string>;
  /** What people type who look for this page, in both languages. */
  readonly asked: string;
}

export interface Topic {
  readonly id: HelpTopic;
  readonly group: keyof typeof words.groups;
  readonly words: TopicWords;
  /** The screen that the page is about. */
  readonly door?: Link | undefined;
  readonly also: readonly HelpTopic[];
}
