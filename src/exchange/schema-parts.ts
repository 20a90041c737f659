/** What the JSON Schemas of all our files are made of. */
import * as z from "zod/mini";
import { caps } from "./caps.ts";

export function told<T extends z.ZodMiniType>(schema: T, description: string): T {
  z.globalRegistry.add(schema, { description });
  return schema;
}

export const id = () =>
  told(z.string().check(z.regex(/^[1-9A-HJ-NP-Za-km-z]{12}$/)), "12 base-58 characters");

export const name = (longest: number = caps.nameLength) =>
  z.string().check(z.minLength(1), z.maxLength(longest));

export const hash = () => z.string().check(z.regex(/^[0-9a-f]{64}$/));

export const end = told(
  z.looseObject({
    end: z.literal(true),
    count: z.int().check(z.nonnegative()),
    sha256: hash(),
    signer: z.optional(told(name(caps.actorLength), "the device of the team that signed")),
    signature: z.optional(
      told(
        z.string().check(z.regex(/^[\w-]{86}$/)),
        "base64url, Ed25519 of « maillon/1 », a space and the 64 digits of sha256",
      ),
    ),
  }),
  "the last element; the hash is of the bytes from « [ » to the newline before it",
);

/** zod has no word for « the last element »: it is added to what zod writes. */
export function fileSchema(
  kind: string,
  description: string,
  header: z.ZodMiniType,
  line: z.ZodMiniType,
): object {
  return {
    ...z.toJSONSchema(z.tuple([header], line)),
    title: `Maillon, « ${kind} », version 1`,
    description,
    minItems: 2,
    contains: z.toJSONSchema(end),
    minContains: 1,
    maxContains: 1,
  };
}
