/** Our files that hold plain values, for other programs: see `file-schemas.ts`. */
import * as z from "zod/mini";
import { caps } from "./caps.ts";
import { end, fileSchema, hash, id, name, told } from "./schema-parts.ts";

export function plainFileSchemas(): Readonly<Record<string, object>> {
  return {
    "publication-1.schema.json": fileSchema(
      "publication",
      "An array with one element a line: a header, the reader, records as plain values, an end.",
      publicationHeader,
      z.union([...publicationLines, signed]),
    ),
    "proposal-1.schema.json": fileSchema(
      "proposal",
      "An array with one element a line: a header, what a reader proposes, an end.",
      proposalHeader,
      z.union([...proposalLines, authenticated]),
    ),
  };
}

const key = told(
  z.string().check(z.regex(/^[^/]+\/[1-9A-HJ-NP-Za-km-z]{12}$/)),
  "type and id, « buyers/… »",
);
const secret = z.string().check(z.regex(/^[\w-]{43}$/));
const day = told(z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)), "a day; no hour leaves the team");
const plain = told(z.unknown(), "any JSON; what each field holds is in records-1.schema.json");
const space = z.looseObject({ id: id(), name: name() });
const count = told(z.int().check(z.nonnegative()), "elements between this one and the last");
const start = { format: z.literal("maillon"), version: z.literal(1), count };

const publicationHeader = z.looseObject({
  ...start,
  kind: z.literal("publication"),
  space: told(space, "the reader’s own space, and the team’s name"),
  audience: told(
    z.looseObject({ id: id(), key: secret }),
    "who signs: an Ed25519 public key, base64url, the same in every edition",
  ),
  for: z.enum(["enterprise", "buyer", "funder"]),
  edition: told(z.int().check(z.positive()), "1, 2, 3…"),
  made: day,
});

const publicationLines = [
  z.looseObject({
    reader: told(
      z.looseObject({
        id: id(),
        name: name(),
        own: z.optional(z.looseObject({ type: z.enum(["enterprises", "buyers"]), id: id() })),
        reply: secret,
      }),
      "whom the file is for, its own sheet, and the secret that authenticates a proposal",
    ),
  }),
  told(
    z.looseObject({
      type: name(caps.typeLength),
      id: id(),
      values: z.record(name(caps.fieldLength), plain),
    }),
    "a record; ids and links are re-keyed for this audience",
  ),
  z.looseObject({
    indicator: told(
      z.looseObject({
        name: name(),
        by: z.optional(name()),
        cell: z.optional(name()),
        count: z.union([z.int().check(z.nonnegative()), z.null()]),
      }),
      "a count, null when it is under 3",
    ),
  }),
  z.looseObject({
    answered: told(
      z.looseObject({
        proposal: hash(),
        about: name(caps.fieldLength),
        answer: z.enum(["waiting", "accepted", "refused"]),
      }),
      "what became of one line of a proposal",
    ),
  }),
  told(z.looseObject({ gone: key }), "erased: never to be shown again"),
  told(z.looseObject({ withdrawn: key }), "in an earlier edition, not in this one"),
];

const proposalHeader = z.looseObject({
  ...start,
  kind: z.literal("proposal"),
  space,
  audience: id(),
  reader: id(),
  edition: told(z.int().check(z.nonnegative()), "the edition that was on screen"),
  made: day,
});

const proposalLines = [
  z.looseObject({
    change: told(
      z.looseObject({
        type: name(caps.typeLength),
        id: id(),
        field: name(caps.fieldLength),
        value: plain,
        seen: told(hash(), "SHA-256 of the canonical JSON of the value that the edition showed"),
      }),
      "one field of the reader’s own sheet",
    ),
  }),
  z.looseObject({
    meet: told(
      z.looseObject({ type: name(caps.typeLength), id: id(), why: z.string() }),
      "whom the reader would like to meet",
    ),
  }),
  z.looseObject({ message: told(z.string(), "to be read by the team") }),
];

const signed = z.extend(end, { signature: told(z.string(), "Ed25519 over the hash, base64url") });

const authenticated = z.extend(end, {
  mac: told(secret, "HMAC-SHA-256 of the hash under `reply`, base64url"),
});
