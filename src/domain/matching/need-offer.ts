import { foldName } from "#domain/fold-name.ts";
import type { FieldsOf } from "#domain/record-types.ts";
import type { Purchaser, Seller } from "./match.ts";

interface Places {
  readonly need: string;
  readonly offer: string;
}

export type NeedOfferDetail =
  /** The longest beginning that two UNSPSC codes share: 8 digits a product, 6 a class, 4 a family, 2 a segment. */
  | (Places & { readonly by: "unspsc"; readonly digits: string })
  | (Places & { readonly by: "seao"; readonly code: string })
  | (Places & { readonly by: "family"; readonly family: string })
  | (Places & { readonly by: "words"; readonly words: readonly string[] })
  /** Both said what they buy and sell, and nothing meets. */
  | { readonly by: "none" }
  | { readonly by: "unknown" };

type Need = Purchaser["needs"][number];
type Offer = Seller["offers"][number];

export interface ClosestNeed {
  readonly share: number;
  readonly detail: NeedOfferDetail;
  /** The need that an offer answers best. */
  readonly need?: Need;
}

/** An offer that is not available answers nothing. */
export function closestNeed(seller: Seller, purchaser: Purchaser): ClosestNeed {
  const offers = seller.offers.filter(({ fields }) => fields.available !== false);
  if (offers.length === 0 || purchaser.needs.length === 0) {
    return { share: 0, detail: { by: "unknown" } };
  }
  let best: ClosestNeed = { share: 0, detail: { by: "none" } };
  for (const need of purchaser.needs) {
    for (const offer of offers) {
      for (const found of evidence(need, offer)) {
        if (found.share > best.share) best = { ...found, need };
      }
    }
  }
  return best;
}

/** A code of SEAO and a family are broad, all food or all upkeep: common words bring two titles nearer. */
function evidence(need: Need, offer: Offer): readonly Omit<ClosestNeed, "need">[] {
  const places: Places = { need: need.id, offer: offer.id };
  const found: Omit<ClosestNeed, "need">[] = [];
  const words = sharedWords(need.fields, offer.fields);
  const nearer = words.share * 0.2;
  const digits = sharedDigits(need.fields.unspsc, offer.fields.unspsc);
  if (digits !== "") {
    found.push({ share: 0.4 + digits.length * 0.075, detail: { ...places, by: "unspsc", digits } });
  }
  const code = need.fields.seaoCodes?.find((one) => offer.fields.seaoCodes?.includes(one) === true);
  if (code !== undefined) {
    const share = (isElsewhere(need, offer) ? 0.3 : 0.8) + nearer;
    found.push({ share, detail: { ...places, by: "seao", code } });
  }
  if (words.share > 0) {
    found.push({
      share: words.share * 0.75,
      detail: { ...places, by: "words", words: words.words },
    });
  }
  const { family } = need.fields;
  if (family !== undefined && family !== "other" && family === offer.fields.family) {
    found.push({ share: 0.6 + nearer, detail: { ...places, by: "family", family } });
  }
  return found;
}

/** Each is of a family, not the same: linen to wash and benches to mend share a code of SEAO, and little else. */
function isElsewhere(need: Need, offer: Offer): boolean {
  const [wanted, sold] = [need.fields.family, offer.fields.family];
  const isSaid = (family: string | undefined) => family !== undefined && family !== "other";
  return isSaid(wanted) && isSaid(sold) && wanted !== sold;
}

/** Digits go by two. */
function sharedDigits(some: readonly string[] = [], others: readonly string[] = []): string {
  let longest = "";
  for (const one of some) {
    for (const other of others) {
      for (let end = 8; end > longest.length; end -= 2) {
        if (one.slice(0, end) === other.slice(0, end)) longest = one.slice(0, end);
      }
    }
  }
  return longest;
}

/** Words of the need's title that the offer has too, and their share; words that say nothing are left out. */
function sharedWords(need: FieldsOf<"needs">, offer: FieldsOf<"offers">) {
  const wanted = wordsIn(need);
  const sold = wordsIn(offer);
  const words = [...wanted].filter((word) => sold.has(word));
  return { words, share: wanted.size === 0 ? 0 : words.length / wanted.size };
}

/** By fields, which never change: a day compares each need with each offer. */
const folded = new WeakMap<object, ReadonlySet<string>>();

function wordsIn(fields: FieldsOf<"needs"> | FieldsOf<"offers">): ReadonlySet<string> {
  const known = folded.get(fields);
  if (known !== undefined) return known;
  const keywords = "keywords" in fields ? (fields.keywords ?? []) : [];
  const words = new Set([fields.title ?? "", ...keywords].flatMap(wordsOf));
  folded.set(fields, words);
  return words;
}

/** Without plurals: « traiteurs » meets « traiteur ». */
function wordsOf(text: string): readonly string[] {
  return foldName(text)
    .split(" ")
    .filter((word) => word.length > 3)
    .map(singular)
    .filter((word) => !sayNothing.has(word));
}

function singular(word: string): string {
  return word.replace(/[sx]$/, "");
}

const sayNothing: ReadonlySet<string> = new Set(
  "avec dans pour sans sous chez entre leur notre vers service produit fourniture achat location divers autre with from other supply"
    .split(" ")
    .map(singular),
);
