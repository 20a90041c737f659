import type { FieldSpec } from "#domain/field.ts";
import { fieldsOf, type FieldName } from "#domain/record-types.ts";

/** What one row of a sheet is about. */
export type SheetType = "enterprises" | "buyers" | "contacts";
export const sheetTypes = ["enterprises", "buyers", "contacts"] as const;

/** Of a person on a row; `fullName` is cut into first and last name. */
export type PersonField = FieldName<"contacts"> | "fullName";

/**
 * Where a column goes: `id`, a field of the sheet's own type, in a sheet of organisations
 * `contact:` and a field of the person named on the row, in a sheet of contacts `organisation:` and
 * what tells which organisation the person belongs to.
 */
export type ColumnTarget =
  | "id"
  | FieldName<"enterprises">
  | FieldName<"buyers">
  | FieldName<"contacts">
  | "fullName"
  | `contact:${PersonField}`
  | `organisation:${OrganisationKey}`;

export const organisationKeys = ["name", "neq", "municipality", "id"] as const;
export type OrganisationKey = (typeof organisationKeys)[number];

/** All that a column of such a sheet may be, in the order of the sheet's form. */
export function targetsOf(sheet: SheetType): readonly ColumnTarget[] {
  if (sheet === "contacts")
    return [
      "id",
      "fullName",
      ...plainFields("contacts"),
      ...organisationKeys.map((key) => `organisation:${key}` as const),
    ];
  const person = ["fullName" as const, ...plainFields("contacts")];
  return ["id", ...plainFields(sheet), ...person.map((field) => `contact:${field}` as const)];
}

/** Fields that one cell can hold: no links, no lists of things with parts, no attachments. */
function plainFields<T extends SheetType>(type: T): readonly FieldName<T>[] {
  const fields = fieldsOf(type);
  const names = Object.keys(fields).filter((name) => isInCells(fields[name]));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- they are the keys of that type's own table
  return names as FieldName<T>[];
}

function isInCells(spec: FieldSpec | undefined): boolean {
  const isAttachment = spec?.kind === "set" && spec.shape === "sha256";
  return spec !== undefined && !notInCells.has(spec.kind) && !isAttachment;
}

const notInCells: ReadonlySet<string> = new Set(["link", "links", "items", "instant"]);
