/** Of a clock; days of the calendar are counted in day.ts. */
export const dayMs = 86_400_000;
export const weekMs = 7 * dayMs;
