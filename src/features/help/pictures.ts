import type { HelpTopic } from "#parts/links.ts";
import { language } from "#i18n/language.ts";

/** Taken by .ci/screenshots.ts from the sample: the topic, then the language. */
const addresses = import.meta.glob<string>("./pictures/*.webp", {
  eager: true,
  query: "?url",
  import: "default",
});

/** CSS pixels of every picture: the part of a phone's screen that the page is about. */
export const pictureSize = { width: 360, height: 440 };

export function pictureOf(topic: HelpTopic): string | undefined {
  return addresses[`./pictures/${topic}-${language()}.webp`];
}
