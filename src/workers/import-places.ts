import { foldName } from "#domain/fold-name.ts";
import type { MatchedRow, OrganisationChoice } from "#formats/match.ts";
import type { PlaceSaid } from "./import-choices.ts";
import { mostShown } from "./import-items.ts";

/** An organisation that rows of persons name, and that several sheets, or none, are called. */
export interface PlaceAsked {
  readonly key: string;
  readonly name: string;
  readonly lines: readonly number[];
  /** Those that it may be; none: nothing here is called so. */
  readonly choices: readonly OrganisationChoice[];
  /** What was said; undefined: nothing yet. */
  readonly said: OrganisationChoice | null | undefined;
}

export interface Places {
  readonly first: readonly PlaceAsked[];
  readonly count: number;
  /** Those of which nothing was said. */
  readonly open: number;
}

export function listPlaces(rows: readonly MatchedRow[], said: readonly PlaceSaid[]): Places {
  const answers = new Map(said.map(({ key, choice }) => [key, choice]));
  const places = new Map<string, PlaceAsked & { readonly lines: number[] }>();
  for (const matched of rows) {
    const key = placeKey(matched);
    if (key === undefined) continue;
    const known = places.get(key);
    if (known !== undefined) {
      known.lines.push(matched.row.line);
      continue;
    }
    places.set(key, {
      key,
      name: matched.row.organisation?.name || matched.row.organisation?.neq || "",
      lines: [matched.row.line],
      choices: matched.organisation?.kind === "several" ? matched.organisation.choices : [],
      said: answers.get(key),
    });
  }
  const all = [...places.values()];
  const open = all.filter((place) => place.said === undefined).length;
  return { first: all.slice(0, mostShown), count: all.length, open };
}

/** For the plan: the place that was said, by line. */
export function placesByLine(
  rows: readonly MatchedRow[],
  said: readonly PlaceSaid[],
): ReadonlyMap<number, OrganisationChoice | null> {
  const answers = new Map(said.map(({ key, choice }) => [key, choice]));
  const places = new Map<number, OrganisationChoice | null>();
  for (const matched of rows) {
    const answer = answers.get(placeKey(matched) ?? "");
    if (answer !== undefined) places.set(matched.row.line, answer);
  }
  return places;
}

/** undefined: nothing to ask. */
export function placeKey({ row, organisation }: MatchedRow): string | undefined {
  if (organisation === undefined || organisation.kind === "found") return undefined;
  const { name = "", neq, municipality, id } = row.organisation ?? {};
  return JSON.stringify([foldName(name), neq ?? null, municipality ?? null, id || null]);
}
