/** What files between devices of a team have beside records: see `file-schemas.ts`. */
import * as z from "zod/mini";
import { caps } from "./caps.ts";
import { name, told } from "./schema-parts.ts";

const outcome = z.int().check(z.nonnegative());

export const receipt = told(
  z.looseObject({
    receipt: z.looseObject({
      from: told(name(caps.actorLength), "the device that had made the file"),
      made: told(name(caps.actorLength), "when, as the header of that file says"),
      counts: told(
        z.looseObject({
          created: outcome,
          known: outcome,
          updated: outcome,
          conflict: outcome,
          erased: outcome,
          refused: outcome,
          received: told(outcome, "the sum of the others"),
        }),
        "what became of its records",
      ),
      missing: z.optional(told(z.literal(true), "a part before that file is not all there")),
    }),
  }),
  "what was taken of one file",
);

const point = told(
  z.tuple([z.int().check(z.nonnegative()), z.string()]),
  'a rev of a device’s journal and the actor that wrote it; [0, ""] is before everything',
);
export const points = z.optional(
  told(
    z.record(name(caps.actorLength), z.array(point)),
    "by device, how far its sender has the journal of each",
  ),
);
export const feed = z.optional(
  told(
    z.looseObject({ since: point, to: point }),
    "the file holds everything that changed after since, as far as to",
  ),
);
