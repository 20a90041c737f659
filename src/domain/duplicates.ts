import { foldName } from "./fold-name.ts";
import { phoneParts } from "./phone.ts";
import type { FieldsOf } from "./record-types.ts";

/** What makes two sheets one thing, the strongest first. `name`: the same name, one of the two without its place. */
export const duplicateReasons = ["neq", "name-place", "name", "email", "phone"] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

/** What a sheet, or a row of a spreadsheet, is compared by. */
export interface Likeness {
  readonly neq?: string | undefined;
  readonly names: readonly string[];
  /** Municipality of an organisation; sheet that a person belongs to. */
  readonly place?: string | undefined;
  readonly phones: readonly (string | undefined)[];
  readonly emails: readonly (string | undefined)[];
}

export interface Duplicate {
  readonly id: string;
  readonly reason: DuplicateReason;
}

/** Proposes, never merges: a person says whether it is the same. */
export interface DuplicateFinder {
  readonly add: (id: string, likeness: Likeness) => void;
  /** Each sheet once, by its strongest reason, the strongest first. */
  readonly find: (likeness: Likeness) => readonly Duplicate[];
}

export function makeDuplicateFinder(): DuplicateFinder {
  const byKey = new Map<string, { readonly id: string; readonly place: string | undefined }[]>();

  function add(id: string, likeness: Likeness): void {
    for (const key of keysOf(likeness)) {
      const known = byKey.get(key);
      const sheet = { id, place: likeness.place };
      if (known === undefined) byKey.set(key, [sheet]);
      else known.push(sheet);
    }
  }

  function find(likeness: Likeness): readonly Duplicate[] {
    const strongest = new Map<string, DuplicateReason>();
    for (const key of keysOf(likeness)) {
      for (const { id, place } of byKey.get(key) ?? []) {
        const reason = reasonOf(key, likeness.place, place);
        // Keys come with the strongest first.
        if (reason !== undefined && !strongest.has(id)) strongest.set(id, reason);
      }
    }
    return Array.from(strongest, ([id, reason]) => ({ id, reason })).toSorted(
      (a, b) => rank(a.reason) - rank(b.reason),
    );
  }
  return { add, find };
}

export function organisationLikeness(
  fields: FieldsOf<"enterprises"> & FieldsOf<"buyers">,
): Likeness {
  return {
    neq: fields.neq,
    names: [fields.name, fields.legalName, ...(fields.nameVariants ?? [])].filter(isFilled),
    place: fields.municipality,
    phones: [fields.phone],
    emails: [],
  };
}

export function contactLikeness(fields: FieldsOf<"contacts">): Likeness {
  const name = [fields.firstName, fields.lastName].filter(isFilled).join(" ");
  return {
    names: isFilled(fields.firstName) && isFilled(fields.lastName) ? [name] : [],
    place: fields.buyer ?? fields.enterprise,
    // A body's switchboard is everybody's number: only a cell is one person's.
    phones: [fields.personalCell],
    emails: [fields.workEmail],
  };
}

/** In the order of `duplicateReasons`. */
function keysOf({ neq, names, phones, emails }: Likeness): ReadonlySet<string> {
  const keys = new Set<string>();
  if (neq !== undefined) keys.add(`neq ${neq}`);
  for (const name of names) keys.add(`name ${foldName(name).replace(legalSuffix, "")}`);
  for (const email of emails) if (email !== undefined) keys.add(`email ${email.toLowerCase()}`);
  for (const phone of phones) {
    const digits = phone === undefined ? "" : phoneParts(phone).number.replaceAll(/\D/g, "");
    if (digits.length >= 10) keys.add(`phone ${digits.slice(-10)}`);
  }
  return keys;
}

const legalSuffix = / (?:inc|ltee|ltd|enr|senc)$/;

function reasonOf(
  key: string,
  place: string | undefined,
  other: string | undefined,
): DuplicateReason | undefined {
  const kind = key.slice(0, key.indexOf(" "));
  if (kind === "neq" || kind === "phone" || kind === "email") return kind;
  if (place === undefined || other === undefined) return "name";
  return place === other ? "name-place" : undefined;
}

function rank(reason: DuplicateReason): number {
  return duplicateReasons.indexOf(reason);
}

function isFilled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== "";
}
