/** Five days of each family, three seeds of the search. */
export const dayNumbers = [0, 1, 2, 3, 4];
export const seeds = [1, 2, 3];

export function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const start = performance.now();
  const result = work();
  return { ms: performance.now() - start, result };
}
