import { byteLength } from "./text-size.ts";

/** What somebody's day is, as plain text: title, date and place, the dearest first; then a meeting a line. */
export interface TextAgenda {
  readonly head: readonly string[];
  readonly meetings: readonly {
    /** « 9 h 15 T4 ». */
    readonly when: string;
    readonly name: string;
  }[];
}

export interface AgendaTexts {
  /** One code each: several only where the meetings are too many for one. */
  readonly texts: readonly string[];
  /** Something of a name was left out. */
  readonly isShortened: boolean;
}

export const mostLines = 12;
/** A code of 400 bytes has 77 modules a side: read by a phone from paper, at 35 mm, and from a screen. */
export const mostBytes = 400;

/** Every meeting in its order, in texts that the camera of any phone reads and shows whole. */
export function textAgenda({ head, meetings }: TextAgenda): AgendaTexts {
  const said = head.map(plain).filter(Boolean);
  const isLong = meetings.length > mostLines - said.length;
  const whole = isLong ? [said.join(", ")] : said;
  const shown = whole.map((line) => cut(line, isLong ? 80 : 50));
  const groups = inGroups(meetings, isLong ? mostLines - 1 : mostLines);
  const write = (shorten: (name: string) => string) =>
    groups.map((group, at) => {
      const [first = "", ...rest] = shown;
      const title = groups.length === 1 ? first : `${at + 1}/${groups.length} ${first}`;
      const lines = group.map(({ when, name }) =>
        `${cut(plain(when), 18)} ${shorten(plain(name))}`.trim(),
      );
      return [title.trim(), ...rest, ...lines].filter(Boolean).join("\n");
    });
  const fits = (way: (name: string) => string) =>
    write(way).every((text) => byteLength(text) <= mostBytes);
  const shorten = ways.find(fits) ?? shortest;
  const names = meetings.map(({ name }) => plain(name));
  const isShortened =
    whole.some((line, at) => line !== shown[at]) || names.some((name) => name !== shorten(name));
  return { texts: write(shorten), isShortened };
}

/** As few as can be, of lengths that differ by one at most. */
function inGroups<T>(all: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(all.length / most));
  return Array.from({ length: count }, (_, at) =>
    all.slice(Math.floor((at * all.length) / count), Math.floor(((at + 1) * all.length) / count)),
  );
}

/** Of eleven lines with their hours and tables, this fits whatever the names. */
const shortest = (name: string) => cut(abbreviated(name), 8);

/** From whole names to ever shorter ones. */
const ways: readonly ((name: string) => string)[] = [
  (name) => name,
  abbreviated,
  ...Array.from({ length: 40 }, (_, step) => (name: string) => cut(abbreviated(name), 48 - step)),
];

/** What everybody here says in short. */
const short: readonly (readonly [RegExp, string])[] = [
  [/^Centre de services scolaire /i, "CSS "],
  [/^Centre intégré de santé et de services sociaux /i, "CISSS "],
  [/^Municipalité régionale de comté /i, "MRC "],
  [/^Municipalité /i, "Mun. "],
  [/^Office (?:municipal |régional )?d['’]habitation /i, "OH "],
  [/^Régie intermunicipale /i, "Régie "],
  [/^Coopérative (?:de solidarité |de travail )?/i, "Coop "],
];

function abbreviated(name: string): string {
  const [long, brief] = short.find(([pattern]) => pattern.test(name)) ?? [];
  return long === undefined || brief === undefined ? name : name.replace(long, brief);
}

/** Its beginning, with « … », in so many bytes at most; never half a character. */
function cut(text: string, bytes: number): string {
  if (byteLength(text) <= bytes) return text;
  let kept = "";
  for (const character of text) {
    if (byteLength(`${kept}${character}…`) > bytes) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** On one line, without what costs three bytes and says nothing more. */
function plain(text: string): string {
  return text
    .replaceAll(/[\s\p{Cc}]+/gu, " ")
    .replaceAll("’", "'")
    .trim();
}
