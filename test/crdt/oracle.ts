/**
 * What people should see, told from events alone: who knew what, and what each write replaced.
 * No cells, versions or joins here, so that it shares no mistake with `src/crdt`.
 */
import type { Json } from "#crdt/json.ts";

export interface Event {
  readonly field: string;
  readonly actor: string;
  readonly n: number;
  readonly at: number;
  readonly value: Json | Deletion;
  readonly replaced: readonly Event[];
}

export interface Deletion {
  /** What the screen showed of the other fields. */
  readonly shown: ReadonlySet<Event>;
  readonly into: string | undefined;
}

/** All that one device knows of one record. */
export interface Knowledge {
  readonly events: ReadonlySet<Event>;
  readonly gestures: ReadonlySet<string>;
}

export const ignorance: Knowledge = { events: new Set(), gestures: new Set() };

export function learn(a: Knowledge, b: Knowledge): Knowledge {
  return { events: a.events.union(b.events), gestures: a.gestures.union(b.gestures) };
}

/** A file that leaves a field out tells nothing of it. */
export function without({ events, gestures }: Knowledge, field: string): Knowledge {
  return { events: new Set([...events].filter((event) => event.field !== field)), gestures };
}

/** What no known event replaced, oldest first. Nothing of an erased record. */
export function liveOf({ events, gestures }: Knowledge): readonly Event[] {
  if (gestures.size > 0) return [];
  const replaced = new Set([...events].flatMap((event) => event.replaced));
  return [...events].filter((event) => !replaced.has(event)).toSorted(compareAges);
}

/** What a screen shows of a record, in a form that can be compared. */
export interface View {
  readonly erased: readonly string[];
  /** By field, as `[at, actor, n, value]`, oldest first; a deletion is 0. */
  readonly live: readonly (readonly [field: string, values: readonly Json[]])[];
  readonly shown: readonly (readonly [field: string, value: Json])[];
  readonly conflicts: readonly string[];
  readonly tags: readonly string[];
  readonly bin: string;
  readonly into: string | undefined;
}

export function viewOf(known: Knowledge, plain: readonly string[]): View {
  const live = liveOf(known);
  const of = (field: string) => live.filter((event) => event.field === field);
  const asked = plain.filter((field) => {
    const values = new Set(of(field).map(({ value }) => JSON.stringify(value)));
    return field !== "tags/a" && values.size > 1;
  });
  return {
    erased: [...known.gestures].toSorted(),
    live: [...plain, "deleted"].map((field) => [
      field,
      of(field).map(({ at, actor, n, value }) => [at, actor, n, plainly(value)]),
    ]),
    shown: plain.map((field) => [field, plainly(of(field).at(-1)?.value ?? null)]),
    conflicts: asked.toSorted(),
    tags: of("tags/a").some(({ value }) => value === true) ? ["a"] : [],
    ...binOf(live),
  };
}

function binOf(live: readonly Event[]): Pick<View, "bin" | "into"> {
  const acts = live.filter(({ field }) => field === "deleted").map(({ value }) => value);
  const deletions = acts.filter((value) => isDeletion(value));
  if (deletions.length === 0) return { bin: "live", into: undefined };
  const unseen = live.filter((event) => {
    return event.field !== "deleted" && !deletions.some(({ shown }) => shown.has(event));
  });
  if (deletions.length < acts.length || unseen.length > 0) return { bin: "asked", into: undefined };
  return { bin: "binned", into: deletions.flatMap(({ into }) => into ?? []).toSorted()[0] };
}

function isDeletion(value: Json | Deletion): value is Deletion {
  return typeof value === "object" && value !== null && "shown" in value;
}

function plainly(value: Json | Deletion): Json {
  return isDeletion(value) ? 0 : value;
}

function compareAges(a: Event, b: Event): number {
  if (a.at !== b.at) return a.at - b.at;
  if (a.actor !== b.actor) return a.actor < b.actor ? -1 : 1;
  return a.n - b.n;
}
