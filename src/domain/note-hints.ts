import type { Problem } from "./problem.ts";

/**
 * A note holds facts, no judgement on a person and nothing of a person's health: the exemption of
 * professional coordinates (LPRPSP, art. 1) covers neither. A hint on what stands out, nothing more:
 * « handicap » and « adaptée » are everyday words here, and many things are said without these words.
 */
export function noteHints(text: string): readonly Problem[] {
  const problems: Problem[] = [];
  const health = find(healthWords, text);
  if (health !== undefined) problems.push({ code: "note.health", weight: "check", found: health });
  const opinion = find(opinionWords, text);
  if (opinion !== undefined) {
    problems.push({ code: "note.opinion", weight: "check", found: opinion });
  }
  return problems;
}

const healthWords = words(
  "(?<!assurance[- ])maladies?",
  "malade",
  "enceinte(?<!l[’']enceinte)",
  "cancers?",
  "d[ée]pressi(?:on|fs?|ves?)",
  "burn-?out",
  "[ée]puisement professionnel",
  "hospitalis[ée]e?",
  "arr[êe]t de travail",
  "probl[èe]mes? de sant[ée]",
  "(?:sa|leur) sant[ée]",
  "son handicap",
  "bipolaire",
  "alcoolique",
  "toxicomane",
  "en th[ée]rapie",
  "sick leave",
  "pregnant",
  "depressed",
  "(?:his|her|their) health",
  "alcoholic",
);

const opinionWords = words(
  "paresseu(?:x|ses?)",
  "incomp[ée]tente?s?",
  "d[ée]sagr[ée]ables?",
  "t[êe]tue?",
  "idiote?s?",
  "imb[ée]ciles?",
  "stupides?",
  "hypocrites?",
  "menteu(?:rs?|ses?)",
  "malhonn[êe]tes?",
  "arrogante?s?",
  "caract[ée]riel(?:le)?",
  "col[ée]rique",
  "bougon(?:ne)?",
  "(?:mauvais|sale) caract[èe]re",
  "caract[èe]re difficile",
  "je (?:le|la|les) trouve",
  "(?:il|elle) est (?:nulle?|bizarre|froide?|ferm[ée]e?|difficile|insupportable|compliqu[ée]e?)",
  "lazy",
  "incompetent",
  "stupid",
  "rude",
  "arrogant",
  "stubborn",
  "a liar",
);

/** Whole words: `\b` knows no accents. */
function words(...patterns: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join("|")})(?![\\p{L}\\d])`, "iu");
}

function find(pattern: RegExp, text: string): string | undefined {
  return pattern.exec(text.normalize("NFC"))?.[0];
}
