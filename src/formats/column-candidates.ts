import type { ColumnTarget, PersonField, SheetType } from "./column-target.ts";
import { derivedTitles, personTitle, personTitles, titles, type Titles } from "./headers.ts";
import type { OwnTitles } from "./own-titles.ts";
import { type Nature, shareOf } from "./sniff.ts";

/** What is known of a column before anybody decides. */
export interface ColumnLook {
  readonly index: number;
  /** The title, folded. */
  readonly title: string;
  readonly values: readonly string[];
  /** What most of the values are. */
  readonly nature: Nature;
}

/** From 60 on a guess is sure; under 20 it is none. */
export interface Candidate {
  readonly index: number;
  readonly target: ColumnTarget;
  readonly score: number;
}
export const sureFrom = 60;
const worthSaying = 20;

/** Every target that a column may be, by its title first and then by what is in it. */
export function candidatesOf(
  look: ColumnLook,
  sheet: SheetType,
  own: OwnTitles,
): readonly Candidate[] {
  const scores = new Map<ColumnTarget, number>();
  const offer = (target: ColumnTarget, score: number) =>
    scores.set(target, Math.max(score, scores.get(target) ?? 0));

  const said = own.targetOf(look.title);
  if (said !== undefined) offer(said, own.isOurs ? 1000 : 110);
  for (const [target, score] of byTitle(look.title, titles[sheet])) offer(target, score);
  if (sheet !== "contacts")
    for (const [field, score] of byPersonTitle(look.title)) offer(`contact:${field}`, score);
  for (const target of byNature[sheet][look.nature] ?? []) offer(target, 20);

  return Array.from(scores, ([target, score]) => ({
    index: look.index,
    target,
    score: score + agreement(target, look.values),
  })).filter(({ score }) => score >= worthSaying);
}

/** Known, and left out with a good conscience: the MRC follows from the municipality. */
export function isDerived(look: ColumnLook): boolean {
  return derivedTitles.has(look.title);
}

function byTitle<T extends string>(title: string, table: Titles<T>): readonly Offer<T>[] {
  const words = new Set(title.split(" "));
  const offers: Offer<T>[] = [];
  for (const [target, list] of entriesOf<T, string>(table)) {
    const phrases = list.split(", ");
    const place = phrases.indexOf(title);
    const within = phrases
      .map((phrase) => phrase.split(" "))
      .filter(
        (phrase) => phrase.every((word) => words.has(word)) && !vagueWords.has(phrase.join(" ")),
      );
    const longest = Math.max(0, ...within.map((phrase) => phrase.length));
    if (place !== -1) offers.push([target, 100 - place / 2]);
    else if (longest > 0) offers.push([target, 25 + 8 * longest]);
  }
  return offers;
}

type Offer<T> = readonly [target: T, score: number];

/** Alone they say nothing: « type de subvention », « nom du projet ». */
const vagueWords = new Set(
  "nom name type titre title poste site client org contact kind forme role membre budget loi domaine description portable public prive lieu location".split(
    " ",
  ),
);

/**
 * In a sheet of organisations: « courriel du contact » is the person's, « prénom » can be nobody
 * else's, and a second « courriel » may be.
 */
function byPersonTitle(title: string): readonly Offer<PersonField>[] {
  const rest = personTitle(title);
  if (rest === "") return [["fullName", 30]];
  if (rest !== undefined)
    return byTitle(rest, personTitles).map(([field, score]) => [field, Math.min(score, 95)]);
  return byTitle(title, personTitles)
    .filter(([, score]) => score >= sureFrom)
    .map(([field]) => [field, organisationsToo.has(field) ? 30 : sureFrom]);
}

const organisationsToo: ReadonlySet<PersonField> = new Set([
  "workEmail",
  "workPhone",
  "fullName",
  "verifiedOn",
]);

/** Where a column goes when only its content speaks, the likeliest first. */
const byNature: Readonly<Record<SheetType, Partial<Record<Nature, readonly ColumnTarget[]>>>> = {
  enterprises: {
    neq: ["neq"],
    email: ["email", "contact:workEmail"],
    phone: ["phone", "contact:workPhone"],
    postalCode: ["postalCode"],
    url: ["website"],
    municipality: ["municipality"],
    family: ["sectors"],
  },
  buyers: {
    neq: ["neq"],
    email: ["email", "contact:workEmail"],
    phone: ["phone", "contact:workPhone"],
    postalCode: ["postalCode"],
    url: ["website"],
    publicBody: ["name"],
    municipality: ["municipality"],
    mrc: ["mrcs"],
  },
  contacts: {
    email: ["workEmail"],
    phone: ["workPhone", "personalCell"],
    person: ["fullName"],
    publicBody: ["organisation:name"],
    neq: ["organisation:neq"],
    municipality: ["organisation:municipality"],
  },
};

/** More when the values are what the target wants; much less when they plainly are something else. */
function agreement(target: ColumnTarget, values: readonly string[]): number {
  const field = target.slice(target.indexOf(":") + 1);
  const nature = natureOfField[field];
  if (nature === undefined || values.every((value) => value.trim() === "")) return 0;
  const share = shareOf(values, nature);
  if (share >= 0.5) return 25;
  return share < 0.2 && strict.has(nature) ? -80 : 0;
}

const natureOfField: Readonly<Partial<Record<string, Nature>>> = {
  neq: "neq",
  email: "email",
  workEmail: "email",
  phone: "phone",
  workPhone: "phone",
  personalCell: "phone",
  extension: "extension",
  postalCode: "postalCode",
  website: "url",
  municipality: "municipality",
  sectors: "family",
  mrcs: "mrc",
  servedMrcs: "mrc",
  fullName: "person",
};

/** A place outside the region, or a family in unforeseen words, is no reason to doubt the title. */
const strict: ReadonlySet<Nature> = new Set(["email", "phone", "extension", "postalCode", "url"]);

function entriesOf<K extends string, V>(
  table: Readonly<Partial<Record<K, V>>>,
): readonly (readonly [K, V])[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.entries forgets the keys' type
  return Object.entries(table) as unknown as readonly (readonly [K, V])[];
}
