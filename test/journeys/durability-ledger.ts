/** What a page told: a save before it is made, then that the disk has it; the same of files and folds. */
export type Heard =
  | Asked
  | { readonly does: "confirmed"; readonly value: string }
  | { readonly does: "joining" | "joined" | "folding" | "folded"; readonly seed: number }
  | { readonly does: "failed"; readonly message: string };

export interface Asked extends Place {
  readonly does: "asked";
  /** One is never asked twice. */
  readonly value: string;
  /** The values that the form showed. */
  readonly saw: readonly string[];
}

export interface Place {
  readonly id: string;
  readonly field: string;
}

export interface Seen extends Place {
  readonly live: readonly string[];
  /** Those of the history. */
  readonly gone: readonly string[];
}

/** Every place that somebody asked to write. */
export function placesOf(heard: readonly Heard[]): readonly Place[] {
  const places = new Map(askedIn(heard).map(({ id, field }) => [`${id}/${field}`, { id, field }]));
  return [...places.values()];
}

/**
 * What went wrong with what was confirmed, in words; nothing if all is well. A save that was asked
 * and never confirmed may be there or not, and once only.
 */
export function faultsOf(heard: readonly Heard[], seen: readonly Seen[]): string[] {
  const asked = new Map(askedIn(heard).map((save) => [save.value, save]));
  const confirmed = heard.flatMap((one) => (one.does === "confirmed" ? [one.value] : []));
  const live = new Set(seen.flatMap((place) => place.live));
  const gone = new Set(seen.flatMap((place) => place.gone));
  const isThere = (value: string) => live.has(value) || gone.has(value);
  const replaced = new Set(
    [...asked.values()].filter(({ value }) => isThere(value)).flatMap(({ saw }) => saw),
  );
  return [
    ...heard.flatMap((one) => (one.does === "failed" ? [one.message] : [])),
    ...confirmed.filter((value) => !isThere(value)).map((value) => `${value} is lost`),
    ...[...gone].filter((value) => !replaced.has(value)).map((value) => `${value} went unseen`),
    ...[...live].filter((value) => replaced.has(value)).map((value) => `${value} came back`),
    ...[...live, ...gone].filter((value) => !asked.has(value)).map((value) => `${value}: whose?`),
    ...seen.flatMap(twice).map((value) => `${value} is there twice`),
  ];
}

function twice({ live, gone }: Seen): readonly string[] {
  const all = [...live, ...gone];
  return all.filter((value, at) => all.indexOf(value) !== at);
}

/** Did a form ever show two values of one field? */
export function sawConflict(heard: readonly Heard[]): boolean {
  return askedIn(heard).some(({ saw }) => saw.length > 1);
}

/** How many saves the disk had. */
export function countConfirmed(heard: readonly Heard[]): number {
  return heard.filter(({ does }) => does === "confirmed").length;
}

function askedIn(heard: readonly Heard[]): readonly Asked[] {
  return heard.filter((one) => one.does === "asked");
}
