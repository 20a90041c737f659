import type { BundleProblem } from "#domain/bundle-problem.ts";
import { countTypes } from "#domain/count-types.ts";
import type { Bytes } from "#exchange/bundle.ts";
import {
  type Publication,
  type PublicationHeader,
  type PublishedReader,
  readPublication,
} from "#exchange/publication.ts";
import { openBundle } from "#exchange/read-bundle.ts";
import { takeEdition, type Published, type Taken } from "#storage/published.ts";
import { toPublished } from "#storage/published-record.ts";
import { openStore } from "#storage/store.ts";
import type { Speaker } from "./answering.ts";

export interface PublicationQuestion {
  /** The file as received, or what it held once opened. */
  readonly bytes: Bytes;
  /** As a person typed it. */
  readonly passphrase?: string | undefined;
  /** Where it is taken; without it the file is only looked at. `now`: wall clock, ms. */
  readonly into?: { readonly database: string; readonly space: string; readonly now: number };
}

export type PublicationAnswer =
  /** The whole file was checked. `plain` is what it holds once opened. */
  | {
      readonly is: "read";
      readonly header: PublicationHeader;
      readonly reader: Omit<PublishedReader, "reply">;
      /** How many records of each type. */
      readonly held: Readonly<Record<string, number>>;
      readonly plain: Bytes;
    }
  | { readonly is: "taken"; readonly taken: Taken }
  | { readonly is: "refused"; readonly problem: BundleProblem };

/** Checks the file whole, then says whose it is, or puts it in place of the last edition. */
export async function takePublication(
  { bytes, passphrase, into }: PublicationQuestion,
  speak: Speaker,
): Promise<PublicationAnswer> {
  const opened = await openBundle(bytes, { passphrase });
  if ("problem" in opened) return { is: "refused", problem: opened.problem };
  const reading = await readPublication(opened.bytes, {}, { onProgress: speak.progress });
  if (!reading.ok) return { is: "refused", problem: reading.problem };
  const { publication } = reading;
  if (into === undefined) {
    const { reply: _, ...reader } = publication.reader;
    const held = countTypes(publication.records);
    return { is: "read", header: publication.header, reader, held, plain: opened.bytes };
  }
  const { database, space, now } = into;
  const store = await openStore({ database, space, now: () => now });
  try {
    speak.writing();
    return { is: "taken", taken: await takeEdition(store.db, toKept(publication)) };
  } finally {
    store.close();
  }
}

function toKept(publication: Publication): Published {
  const { header, reader, records, indicators, answers, gone, withdrawn, sha256 } = publication;
  // A publication knows the day only; noon of it, so that it is that day wherever one reads.
  const at = Date.parse(`${header.made}T12:00:00Z`);
  return {
    edition: {
      number: header.edition,
      made: header.made,
      hash: sha256,
      team: header.space.name,
      for: header.for,
      audience: header.audience,
      reader,
      indicators,
    },
    records: records.map((record) => toPublished(record, at)),
    gone,
    withdrawn,
    answers,
  };
}
