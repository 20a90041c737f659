/** What a match is made of, as the programme weighs it (the shares of 100 are a proposal, for people to change). */
export const usualWeights = {
  "need-offer": 35,
  wishes: 20,
  territory: 15,
  capacity: 10,
  deadline: 10,
  "never-met": 10,
} as const;

export type Term = keyof typeof usualWeights;

/** From 0 up; only their proportions count. */
export type Weights = Readonly<Record<Term, number>>;

export const terms = Object.keys(usualWeights).filter(isTerm);

export function isTerm(name: string): name is Term {
  return Object.hasOwn(usualWeights, name);
}

/** As a day keeps them: what it does not say is as usual. */
export function weightsOf(
  kept: readonly { readonly key: string; readonly weight?: number }[] = [],
): Weights {
  const said = kept.flatMap(({ key, weight }) =>
    isTerm(key) && weight !== undefined ? [[key, weight] as const] : [],
  );
  return { ...usualWeights, ...Object.fromEntries(said) };
}

/** Only what differs from the usual is kept, so that a day without a choice follows the programme. */
export function weightsToKeep(
  weights: Weights,
): readonly { readonly key: Term; readonly weight: number }[] {
  return terms
    .filter((term) => weights[term] !== usualWeights[term])
    .map((key) => ({ key, weight: weights[key] }));
}

export function totalOf(weights: Weights): number {
  return Object.values(weights).reduce((sum, weight) => sum + weight, 0);
}
