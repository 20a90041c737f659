import type { Fields } from "./field.ts";

export const eventFields = {
  title: { kind: "name", audience: "team", personal: false, required: true },
  on: { kind: "day", audience: "team", personal: false },
  place: { kind: "name", audience: "team", personal: false },
  municipality: { kind: "municipality", audience: "team", personal: false },
} as const satisfies Fields;

/** The first day first, those without a day last; the same order on every device. */
export function byDay(a: Held, b: Held): number {
  const [onA, onB] = [a.on ?? "9999-99-99", b.on ?? "9999-99-99"];
  if (onA !== onB) return onA < onB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

interface Held {
  readonly id: string;
  readonly on?: string;
}
