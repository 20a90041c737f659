import { choiceWords } from "#i18n/choice-words.ts";
import { fieldWords } from "#i18n/field-words.ts";
import { flagWords } from "#i18n/flag-words.ts";
import { type Bilingual, language, t } from "#i18n/language.ts";
import type { ListType } from "./filter-facets.ts";

/** The titles and words of an export, as the import knows them again. */
export function csvWords(type: ListType) {
  const titles: Readonly<Record<string, Bilingual<string>>> = fieldWords[type];
  return {
    language: language(),
    titleOf: (field: string) => {
      const title = titles[field];
      return title === undefined ? field : t(title);
    },
    choices: choiceWords,
    flags: flagWords,
  };
}
