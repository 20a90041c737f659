/** When a file was made, as its header says it: ISO, UTC, seconds. `now`: wall clock, ms. */
export function madeAt(now: number): string {
  return new Date(now).toISOString().replace(/\.\d+Z$/, "Z");
}
