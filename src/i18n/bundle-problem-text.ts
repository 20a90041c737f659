import type { BundleProblem } from "#domain/bundle-problem.ts";
import { type BundleProblemEntry, bundleProblemWords } from "./bundle-problem-words.ts";
import { foreignBundleWords } from "./foreign-bundle-words.ts";
import { type Bilingual, t } from "./language.ts";

export interface BundleProblemText {
  readonly title: string;
  readonly detail: string;
  readonly steps: readonly string[];
}

export function bundleProblemText(problem: BundleProblem): BundleProblemText {
  const { title, detail, steps } = entryOf(problem);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key is that of this problem, which TypeScript cannot follow
  const said = t(detail as Bilingual<string | ((problem: BundleProblem) => string)>);
  return {
    title: t(title),
    detail: typeof said === "string" ? said : said(problem),
    steps: steps.map((step) => t(step)),
  };
}

function entryOf(problem: BundleProblem): BundleProblemEntry {
  const { code } = problem;
  if (code === "bundle.foreign") return foreignBundleWords[problem.looks];
  if (code === "bundle.kind") return foreignBundleWords[problem.kind];
  if (code === "bundle.line") return bundleProblemWords[`bundle.line.${problem.fault}`];
  if (code === "bundle.cut" && problem.at !== undefined) return bundleProblemWords["bundle.cut.at"];
  return bundleProblemWords[code];
}
