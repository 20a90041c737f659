import { type FieldAudience, mayRead, type Standing } from "./audience.ts";
import type { FieldSpec, ItemsField } from "./field.ts";
import type { ReaderKind } from "./publishing.ts";
import { type FieldsOf, fieldsOf, type RecordType } from "./record-types.ts";

/** Of the days in which it takes part, and in the others nothing. */
const typesOfDay = ["events", "enrolments", "wishes", "meetings"] as const;

/**
 * The types of record that a reader may be given at all. A buyer reads of buyers its own sheet and its
 * own needs, and those of nobody else; a funder reads counts.
 */
export const publishedTypes: Readonly<Record<ReaderKind, readonly RecordType[]>> = {
  enterprise: ["enterprises", "offers", "buyers", "contacts", "needs", ...typesOfDay],
  buyer: ["enterprises", "offers", "buyers", "needs", ...typesOfDay],
  funder: [],
};

/** One field that may go, as the declaration has it. */
export interface Leaving {
  readonly field: string;
  readonly spec: FieldSpec;
}

/**
 * Fields of a type that this reader may be given, listed from what the schema declares: whatever is in
 * no list stays. A secret never leaves, whatever its audience says.
 */
export function leavingFields(
  type: RecordType,
  reader: ReaderKind,
  standing: Standing,
): readonly Leaving[] {
  if (!publishedTypes[reader].includes(type)) return [];
  return Object.entries(fieldsOf(type))
    .filter(([, spec]) => isOpen(spec, reader, standing))
    .map(([field, spec]) => ({ field, spec }));
}

/** The parts of an item that may go. */
export function leavingParts(
  { parts }: ItemsField,
  reader: ReaderKind,
  standing: Standing,
): readonly string[] {
  return Object.entries(parts)
    .filter(([, spec]) => isOpen(spec, reader, standing))
    .map(([part]) => part);
}

function isOpen(
  { audience, secret }: { readonly audience: FieldAudience; readonly secret?: true },
  reader: ReaderKind,
  standing: Standing,
): boolean {
  return secret !== true && mayRead(audience, reader, standing);
}

/** Doubt keeps a person and a need inside: a yes beside a no is no yes, a no beside a yes is no no. */
export function standingOf(
  type: RecordType,
  values: FieldsOf<"contacts"> & FieldsOf<"needs">,
  conflicts: readonly string[],
  reader: Pick<Standing, "own" | "sameDay">,
): Standing {
  if (type === "contacts") {
    const shared = values.sharedWithEnterprises === true;
    return { ...reader, shared: shared && !conflicts.includes("sharedWithEnterprises") };
  }
  const confidential = values.confidential === true || conflicts.includes("confidential");
  return type === "needs" ? { ...reader, confidential } : reader;
}

/** The sheets that a record belongs to: it goes with one of them or not at all. */
export const ownersOf: Readonly<Partial<Record<RecordType, readonly string[]>>> = {
  offers: ["enterprise"],
  contacts: ["buyer", "enterprise"],
  needs: ["buyer"],
};
