/** How many there are of each type. */
export function countTypes(
  records: Iterable<{ readonly type: string }>,
): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { type } of records) counts.set(type, (counts.get(type) ?? 0) + 1);
  return Object.fromEntries(counts);
}
