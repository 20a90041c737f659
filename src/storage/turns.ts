/** One piece of work after the other, in the order asked; one that fails stops nobody. */
export type Turns = <T>(work: () => Promise<T>) => Promise<T>;

export function makeTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}

/** Runs `work` unless another tab is at it; where there are no locks, all the same. */
export async function alone(name: string, work: () => Promise<boolean>): Promise<boolean> {
  if (!("locks" in navigator)) return work();
  return navigator.locks.request(name, { ifAvailable: true }, (lock) =>
    lock === null ? false : work(),
  );
}
