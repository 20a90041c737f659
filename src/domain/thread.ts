import type { Day } from "./day.ts";
import { byDue } from "./follow-up-due.ts";

/** A trace of the thread of a sheet (« Le fil »): a note, or a promise. */
export type Trace =
  | { readonly type: "interactions"; readonly id: string; readonly at?: string }
  | {
      readonly type: "followUps";
      readonly id: string;
      readonly dueOn?: Day;
      readonly doneOn?: Day;
    };

/** Promises still open, the oldest first; then what is past, the latest first. A note without its day comes last. */
export function sortThread<T extends Trace>(traces: readonly T[]): readonly T[] {
  return traces.toSorted(compareTraces);
}

function compareTraces(a: Trace, b: Trace): number {
  const [openA, openB] = [isOpen(a), isOpen(b)];
  if (openA && openB) return byDue(a, b);
  if (openA !== openB) return openA ? -1 : 1;
  const [pastA, pastB] = [pastOf(a), pastOf(b)];
  if (pastA !== pastB) return pastA > pastB ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

function isOpen(trace: Trace): trace is Extract<Trace, { type: "followUps" }> {
  return trace.type === "followUps" && trace.doneOn === undefined;
}

function pastOf(trace: Trace): string {
  return (trace.type === "interactions" ? trace.at : trace.doneOn) ?? "";
}
