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

export function totalOf(weights: Weights): number {
  return Object.values(weights).reduce((sum, weight) => sum + weight, 0);
}
