import { createSignal } from "solid-js";

export type Language = "fr" | "en";

/** One text, both languages side by side; French first. */
export interface Bilingual<T> {
  readonly fr: T;
  readonly en: T;
}

const [language, setLanguage] = createSignal<Language>("fr");
export { language, setLanguage };

export function t<T>(text: Bilingual<T>): T {
  return text[language()];
}

/** Made once per language: an Intl object costs a hundred times its use. */
export function perLanguage<F>(make: (locale: string) => F): () => F {
  const made: Partial<Record<Language, F>> = {};
  return () => (made[language()] ??= make(`${language()}-CA`));
}

/** Intl puts U+0020, U+00A0 or U+202F by engine and version; a phone must not break « 12 | $ ». */
export function unbreakable(text: string): string {
  return text.replaceAll(/\s/g, "\u00A0");
}
