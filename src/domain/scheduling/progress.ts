/** Work that yields how far it is, from 0 to 1, as a part of longer work. */
export function* within<T>(
  from: number,
  to: number,
  work: Generator<number, T>,
): Generator<number, T> {
  for (;;) {
    const next = work.next();
    if (next.done === true) return next.value;
    yield from + (to - from) * next.value;
  }
}
