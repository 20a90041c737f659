import type { FieldSpec, ItemsField, Kind } from "./field.ts";
import { isClock } from "./clock.ts";
import { isInstant } from "./instant.ts";
import { isDay } from "./is-day.ts";

/** True when a value read from a cell is of its field's kind. */
export type Guard = (value: unknown) => boolean;

/** What one `field/member` cell says. */
export interface Gathered {
  /** undefined: not in the set, or nothing that can be shown as a member. */
  readonly member?: string | { readonly key: string };
  /** The cell, or a part of its item, is of another kind. */
  readonly isOdd: boolean;
}
export type Gather = (member: string, value: unknown) => Gathered;

export function guardOf(spec: FieldSpec): Guard {
  if (spec.kind !== "choice") return guards[spec.kind];
  const options: ReadonlySet<unknown> = new Set(spec.options);
  return (value) => options.has(value);
}

/** undefined for a field that is one cell. */
export function gatherOf(spec: FieldSpec): Gather | undefined {
  if (spec.kind === "items") return gatherItem(spec);
  if (spec.kind === "links") return gatherMember;
  if (spec.kind !== "set") return undefined;
  if (spec.options === undefined) return gatherMember;
  const options: ReadonlySet<string> = new Set(spec.options);
  return (member, value) =>
    options.has(member) || value === false ? gatherMember(member, value) : oddCell;
}

const isText: Guard = (value) => typeof value === "string";
const isWhole: Guard = (value) =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
/** A set is never in one cell: it is one cell per member. */
const never: Guard = () => false;

const guards: Readonly<Record<Exclude<Kind, "choice">, Guard>> = {
  name: isText,
  text: isText,
  phone: isText,
  email: isText,
  url: isText,
  postalCode: isText,
  neq: isText,
  municipality: isText,
  link: isText,
  flag: (value) => typeof value === "boolean",
  day: (value) => typeof value === "string" && isDay(value),
  instant: (value) => typeof value === "string" && isInstant(value),
  clock: (value) => typeof value === "string" && isClock(value),
  cents: isWhole,
  count: isWhole,
  set: never,
  links: never,
  items: never,
};

const oddCell: Gathered = { isOdd: true };
const noMember: Gathered = { isOdd: false };

function gatherMember(member: string, value: unknown): Gathered {
  if (value === true && member !== "") return { member, isOdd: false };
  return value === false ? noMember : oddCell;
}

/** Parts that this version does not know stay in the item, so that writing it back keeps them. */
function gatherItem({ parts }: ItemsField): Gather {
  const partGuards = Object.entries(parts).map(([name, spec]) => [name, guardOf(spec)] as const);
  return (key, value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return oddCell;
    const member: Record<string, unknown> & { key: string } = { ...value, key };
    let isOdd = false;
    for (const [name, guard] of partGuards) {
      const part = member[name];
      if (part === undefined || guard(part)) continue;
      isOdd ||= part !== null;
      delete member[name];
    }
    return { member, isOdd };
  };
}
