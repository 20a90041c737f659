import type { SheetType } from "./column-target.ts";

/** One thing in both languages, as i18n says it. */
export interface Said {
  readonly fr: string;
  readonly en: string;
}

/** The titles of our own exports: i18n’s `fieldWords`, given as data so that a worker can have it. */
export type FieldTitles = Readonly<Record<SheetType, Readonly<Record<string, Said>>>>;

/** The words of options by type, field and code: i18n’s `choiceWords`. */
export type ChoiceTable = Readonly<
  Record<SheetType, Readonly<Record<string, Readonly<Record<string, Said>>>>>
>;
