import type { SearchDoc } from "#search/search-index.ts";
import {
  families,
  firstNames,
  places,
  sentences,
  sown,
  surnames,
  syllables,
} from "./search-words.ts";

/** Gives a number from 0 to 1, always the same series for a seed (mulberry32). */
export function makeDraw(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A made-up regional directory: names, places, numbers and notes as a field worker writes them,
 * some 600 characters in a record, with the long tail of rare words and the slips that running text
 * has. The records that the probes look for are sown among the others.
 */
export function searchCorpus(count: number, seed = 1): SearchDoc[] {
  const draw = makeDraw(seed);
  const pick = (list: readonly string[]) => list[Math.floor(draw() * list.length)] ?? "";
  const digits = (size: number) => String(Math.floor(draw() * 10 ** size)).padStart(size, "0");
  const invented = () =>
    Array.from({ length: 2 + Math.floor(draw() * 3) }, () => pick(syllables)).join("");
  const tail = Array.from({ length: 20_000 }, invented);
  /** A word of rank r comes about 1/r as often as the first (Zipf). */
  const rare = () => tail[Math.floor(20_000 ** draw())] ?? "";
  const slip = (text: string) => {
    const at = Math.floor(draw() * text.length);
    return draw() < 0.02 ? text.slice(0, at) + text.slice(at + 1) : text;
  };
  const person = () => `${pick(firstNames)} ${pick(surnames)}`;
  const running = (size: number) =>
    Array.from({ length: size }, () =>
      pick(sentences)
        .replace("{qui}", person)
        .replace("{quoi}", () => pick(families).toLowerCase())
        .replace("{où}", () => pick(places))
        .replaceAll("{mot}", () => (draw() < 0.5 ? rare() : slip(pick(families).toLowerCase()))),
    ).join(" ");
  const phone = () => `418 5${digits(2)}-${digits(4)}`;
  const mail = () => `${pick(firstNames)}.${pick(surnames)}@${rare()}.example`.toLowerCase();
  const postal = () =>
    `G${pick(["0", "5", "4"])}${pick(["L", "K", "J", "R"])} ${digits(1)}${pick(["A", "B", "M", "V"])}${digits(1)}`;

  const kinds: Record<string, () => readonly string[]> = {
    enterprises: () => [
      `${pick(families)} ${pick([pick(places), `du ${rare()}`, pick(surnames), `et fils ${rare()}`])}`,
      pick(places),
      pick(families),
      person(),
      phone(),
      mail(),
      postal(),
      `${digits(3)}, rue ${pick(surnames)}`,
      `11${digits(8)}`,
      running(7),
    ],
    buyers: () => [
      `${pick(["Ville de", "Municipalité de", "Cégep de", "Office d’habitation de"])} ${pick(places)}`,
      pick(places),
      person(),
      phone(),
      mail(),
      postal(),
      running(7),
    ],
    contacts: () => [person(), pick(places), phone(), phone(), mail(), running(5)],
    needs: () => [`${pick(families)} pour ${rare()}`, pick(places), running(9)],
    interactions: () => [`Rencontre avec ${person()}`, running(12)],
  };
  const types = [
    "enterprises",
    "enterprises",
    "buyers",
    "contacts",
    "needs",
    "interactions",
    "interactions",
  ] as const;

  return Array.from({ length: count }, (_, n) => {
    const type = types[n % types.length] ?? "enterprises";
    const [name = "", ...others] = kinds[type]?.() ?? [];
    const wanted = n % 7 === 3 ? sown[(n - 3) / 7] : undefined;
    return {
      key: `${wanted === undefined ? type : "enterprises"}/${n}`,
      type: wanted === undefined ? type : "enterprises",
      texts: [
        { text: wanted?.[0] ?? name, weight: 10 },
        ...[...(wanted?.slice(1) ?? []), ...others].map((text) => ({
          text,
          weight: text.length < 60 ? 3 : 1,
        })),
      ],
    };
  });
}
