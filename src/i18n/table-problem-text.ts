import type { TableProblem, TableWarning } from "#domain/table-problem.ts";
import { type Bilingual, t } from "./language.ts";
import { foreignTableWords, tableProblemWords, tableWarningWords } from "./table-problem-words.ts";

export function tableProblemText(problem: TableProblem): string {
  if (problem.code === "table.foreign") return t(foreignTableWords[problem.looks]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- code and problem go together, which TypeScript cannot follow
  return t(tableProblemWords[problem.code] as Bilingual<(problem: TableProblem) => string>)(
    problem,
  );
}

export function tableWarningText(warning: TableWarning): string {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
  return t(tableWarningWords[warning.code] as Bilingual<(warning: TableWarning) => string>)(
    warning,
  );
}
