/** Numbers by document for one query; the arrays are used again by the next. */
export function clearScratch(size: number): typeof scratch {
  if (scratch.best.length < size) scratch = makeScratch(size + (size >> 2));
  for (const list of Object.values(scratch)) list.fill(0, 0, size);
  return scratch;
}

let scratch = makeScratch(0);

function makeScratch(size: number) {
  const integers = () => new Int32Array(size);
  return {
    best: integers(),
    touched: integers(),
    total: integers(),
    has: integers(),
    bySlip: integers(),
    named: integers(),
    place: integers(),
  };
}
