import type { PastValue } from "#storage/history.ts";

/** What stood in a field before the values that now contradict each other; undefined when unknown here. */
export function beforeAll(
  past: readonly PastValue[],
  field: string,
  values: readonly { readonly at: number }[],
): PastValue | undefined {
  const first = Math.min(...values.map(({ at }) => at));
  return past
    .filter((value) => value.field === field && value.at < first && value.value !== null)
    .toSorted((a, b) => b.at - a.at)[0];
}
