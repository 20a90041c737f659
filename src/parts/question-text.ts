import { fieldWords } from "#i18n/field-words.ts";
import { dotted } from "#i18n/dotted.ts";
import { type Bilingual, t } from "#i18n/language.ts";
import { listText } from "#i18n/list-text.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import type { Workspace } from "#workspace/workspace.ts";
import { authorName } from "./author-text.ts";
import { entryName } from "./entry-name.ts";
import { questionWords } from "./question-words.ts";
import type { Question } from "./questions.ts";

/** « Téléphone au travail ». The field of a sub-list is named by the list. */
export function fieldLabel(type: Question["entry"]["type"], field: string): string {
  const name = field.split("/")[0] ?? field;
  const words: Readonly<Record<string, Bilingual<string>>> = fieldWords[type];
  const word = Object.hasOwn(words, name) ? words[name] : undefined;
  return word === undefined ? name : t(word);
}

/** « Deux versions pour Réjean Thibodeau-Lavoie ». */
export function questionTitle(question: Question): string {
  if (question.kind === "plans") return t(questionWords.plans);
  const name = entryName(question.entry);
  if (question.kind === "deletion") return t(questionWords.deletion)(name);
  const { length } = liveValuesOf(question.entry.record, question.field);
  return length === 2 ? t(questionWords.two)(name) : t(questionWords.several)(name, length);
}

/** « Téléphone au travail · vous et Solène ». */
export function questionDetail(question: Question, { author }: Workspace): string {
  if (question.kind === "plans") return entryName(question.entry);
  if (question.kind === "deletion") return t(questionWords.deletionWhy);
  const { entry, field } = question;
  const names = liveValuesOf(entry.record, field).map(({ actor }) => authorName(author(actor)));
  return dotted(fieldLabel(entry.type, field), listText(Array.from(new Set(names))));
}
