import { addDays } from "#domain/day.ts";
import type { FieldSpec } from "#domain/field.ts";
import { type ChangesOf, fieldsOf, type RecordType } from "#domain/record-types.ts";
import { type SampleClock, type TimeOfDay, wallClock } from "./sample-clock.ts";
import { sampleId } from "./sample-id.ts";
import { typeset } from "./sample-text.ts";

/** When and where a told value was told. */
export interface Telling {
  readonly clock: SampleClock;
  readonly key: string;
  /** Days ago, for an instant. */
  readonly ago: number;
}

/** The plain values of what a sheet tells, as a form would write them. */
export function plainValues<T extends RecordType>(
  type: T,
  told: Readonly<Record<string, unknown>>,
  telling: Telling,
): ChangesOf<T> {
  const specs = fieldsOf(type);
  const values = Object.entries(told).map(([field, value]) => {
    const spec = specs[field];
    return [field, spec === undefined ? value : plainValue(spec, value, telling)];
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the inverse of Told<T>, kind by kind
  return Object.fromEntries(values) as ChangesOf<T>;
}

function plainValue(spec: FieldSpec, value: unknown, telling: Telling): unknown {
  const { clock, key, ago } = telling;
  if (typeof value === "number" && spec.kind === "day") return addDays(clock.today, value);
  if (typeof value === "string") {
    if (spec.kind === "name" || spec.kind === "text") return typeset(value, clock.today);
    if (spec.kind === "link") return sampleId(spec.to, value);
    if (spec.kind === "instant" && isTime(value)) {
      return new Date(wallClock(clock, ago, value)).toISOString();
    }
  }
  if (Array.isArray(value) && spec.kind === "links") {
    return value.map((one) => sampleId(spec.to, String(one)));
  }
  if (Array.isArray(value) && spec.kind === "items") {
    return value.map((item, place) => {
      const parts = Object.entries(item).map(([part, inner]) => {
        const partSpec = spec.parts[part];
        return [part, partSpec === undefined ? inner : plainValue(partSpec, inner, telling)];
      });
      return { key: sampleId("items", `${key} ${place}`), ...Object.fromEntries(parts) };
    });
  }
  return value;
}

export function isTime(text: string): text is TimeOfDay {
  return /^\d+:\d\d$/.test(text);
}
