import { type Day, isDay } from "./is-day.ts";

/** « 12 2026-11-23 » in `readers.sent`: an edition that was handed over, and when. */
export interface SentEdition {
  readonly edition: number;
  readonly on: Day;
}

/** The highest edition; of one handed over twice, the later day. */
export function lastSent(sent: readonly string[] | undefined): SentEdition | undefined {
  return (sent ?? [])
    .flatMap((text): SentEdition[] => {
      const [edition = "", on = ""] = text.split(" ");
      return /^[1-9]\d*$/.test(edition) && isDay(on) ? [{ edition: Number(edition), on }] : [];
    })
    .toSorted((a, b) => b.edition - a.edition || (a.on < b.on ? 1 : -1))[0];
}

interface Answerable {
  readonly changes?: readonly { readonly key: string }[];
  readonly meets?: readonly { readonly key: string }[];
  readonly messages?: readonly { readonly key: string }[];
  readonly accepted?: readonly string[];
  readonly refused?: readonly string[];
}

/** How many lines of a proposal nobody has answered. */
export function openLines({ changes, meets, messages, accepted, refused }: Answerable): number {
  const answered = new Set([...(accepted ?? []), ...(refused ?? [])]);
  const lines = [...(changes ?? []), ...(meets ?? []), ...(messages ?? [])];
  return lines.filter(({ key }) => !answered.has(key)).length;
}
