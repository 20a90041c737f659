import { liveValuesOf } from "#workspace/live-values.ts";
import type { Author } from "#workspace/authors.ts";
import type { Entry } from "#workspace/entry.ts";
import type { Workspace } from "#workspace/workspace.ts";

/** Somebody was seen at a door. */
export interface Arrival {
  /** Instant in ISO UTC. */
  readonly at: string;
  /** By whose phone it was noted. */
  readonly by: Author | undefined;
}

/** What two doors have noted of one enrolment, the earliest first: that one stands. */
export function arrivalsOf(
  { author }: Pick<Workspace, "author">,
  { arrivals = [], record }: Entry<"enrolments">,
): readonly Arrival[] {
  return arrivals
    .flatMap(({ key, at }) => {
      if (at === undefined) return [];
      const [value] = liveValuesOf(record, `arrivals/${key}`);
      return [{ at, by: value && author(value.actor) }];
    })
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

/** An arrival at another door than the one that stands. undefined: one door alone has noted any. */
export function atOtherDoor([first, ...others]: readonly Arrival[]): Arrival | undefined {
  return others.find(({ by }) => by?.device !== first?.by?.device);
}

/** What an arrival writes of an enrolment: it is added to those that are known. */
export function arrivalValues(
  { now, newId }: Pick<Workspace, "now" | "newId">,
  known: Entry<"enrolments"> | undefined,
) {
  const arrivals = known?.arrivals ?? [];
  const at = new Date(now()).toISOString();
  return { arrivals: [...arrivals, { key: newId(), at }] };
}
