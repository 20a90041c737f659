import { fieldWords } from "#i18n/field-words.ts";
import { type Bilingual, t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { authorText } from "./author-text.ts";
import { entryName } from "./entry-name.ts";
import { questionWords } from "./question-words.ts";
import type { Question } from "./questions.ts";

/** « Téléphone au travail ». The field of a sub-list is named by the list. */
export function fieldLabel(type: Question["entry"]["type"], field: string): string {
  const name = field.split("/")[0] ?? field;
  const words: Readonly<Record<string, Bilingual<string>>> = fieldWords[type];
  const word = words[name];
  return word === undefined ? name : t(word);
}

export function questionTitle(question: Question): string {
  const { entry } = question;
  const name = entryName(entry);
  if (question.kind === "deletion") return t(questionWords.deletion)(name);
  const label = fieldLabel(entry.type, question.field);
  const { length } = liveValuesOf(entry.record, question.field);
  return length === 2
    ? t(questionWords.two)(label, name)
    : t(questionWords.several)(label, name, length);
}

/** Who wrote the versions, and when. */
export function questionDetail(question: Question, { author, today }: Workspace): string {
  if (question.kind === "deletion") return t(questionWords.deletionWhy);
  const values = liveValuesOf(question.entry.record, question.field);
  return listText(values.map(({ actor, at }) => authorText(author(actor), at, today())));
}
