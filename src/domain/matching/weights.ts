import { type Term, terms } from "#domain/match-terms.ts";

export { type Term, terms };

/** As the programme weighs a match (the shares of 100 are a proposal, for people to change). */
export const usualWeights = {
  "need-offer": 35,
  wishes: 20,
  territory: 15,
  capacity: 10,
  deadline: 10,
  "never-met": 10,
} as const satisfies Weights;

/** From 0 up; only their proportions count. */
export type Weights = Readonly<Record<Term, number>>;

export function isTerm(name: string): name is Term {
  return Object.hasOwn(usualWeights, name);
}

/** As a day keeps them: what it does not say is as usual. Those kept without a term have it for a key. */
export function weightsOf(
  kept: readonly { readonly key: string; readonly term?: Term; readonly weight?: number }[] = [],
): Weights {
  const said = kept.flatMap(({ key, term = key, weight }) =>
    isTerm(term) && weight !== undefined ? [[term, weight] as const] : [],
  );
  return { ...usualWeights, ...Object.fromEntries(said) };
}

/** Only what differs from the usual is kept, so that a day without a choice follows the programme. */
export function weightsToKeep(
  weights: Weights,
): readonly { readonly key: Term; readonly term: Term; readonly weight: number }[] {
  return terms
    .filter((term) => weights[term] !== usualWeights[term])
    .map((term) => ({ key: term, term, weight: weights[term] }));
}

export function totalOf(weights: Weights): number {
  return Object.values(weights).reduce((sum, weight) => sum + weight, 0);
}
