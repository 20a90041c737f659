import type { ContactRole } from "#domain/contact.ts";
import type { Told } from "./sample-sheet.ts";

/** Somebody of an organisation; the rest follows from how we know the person. */
export type Person = readonly [
  name: string,
  function_: string,
  role: ContactRole,
  more?: Told<"contacts">,
];
