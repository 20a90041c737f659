import { sizeProblem } from "#domain/read-text.ts";
import { t, type Bilingual } from "#i18n/language.ts";
import { problemText } from "#i18n/problem-text.ts";
import type { FieldProblem } from "#ui/field.tsx";

/** What is wrong with a team's name: it is missing, or so long that no file could be made. */
export function teamNameProblem(
  name: string,
  missing: Bilingual<string>,
): FieldProblem | undefined {
  if (name.trim() === "") return { text: t(missing), weight: "stop" };
  const problem = sizeProblem({ kind: "name" }, name.trim());
  return problem && { text: problemText(problem), weight: "stop" };
}
