import type { Json } from "#crdt/json.ts";
import type { Bytes } from "#exchange/bundle.ts";
import { seenHash, writeProposal } from "#exchange/proposal.ts";
import { type Publication, type PublishedRecord, readPublication } from "#exchange/publication.ts";

/** One field of a published record, as its owner would have it. */
export interface Asked {
  readonly record: PublishedRecord;
  readonly field: string;
  readonly value: Json;
  /** What it had said of it before. */
  readonly before: Json;
}

/** A participant's phone: the last edition that it was handed, and what it proposes of it. */
export interface ParticipantPhone {
  /** Id of the team's record. */
  readonly reader: string;
  readonly edition: () => Publication | undefined;
  readonly take: (file: Bytes) => Promise<"taken" | "older">;
  readonly propose: (changes: readonly Asked[]) => Promise<Bytes>;
  /** Every file that it was ever handed, as text: whoever has the phone can read them all. */
  readonly handed: () => readonly string[];
}

export function aParticipantPhone(reader: string): ParticipantPhone {
  let held: Publication | undefined;
  const handed: string[] = [];
  const isLater = ({ header, sha256 }: Publication, than: Publication) =>
    header.edition === than.header.edition
      ? sha256 > than.sha256
      : header.edition > than.header.edition;
  return {
    reader,
    edition: () => held,
    handed: () => handed,
    async take(file) {
      handed.push(new TextDecoder().decode(file));
      const reading = await readPublication(file);
      if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.problem)}`);
      const { publication } = reading;
      if (held !== undefined && publication.header.audience.key !== held.header.audience.key)
        throw new Error("signed by another key");
      if (held !== undefined && !isLater(publication, held)) return "older";
      held = publication;
      return "taken";
    },
    async propose(changes) {
      if (held === undefined) throw new Error("nothing was handed to it");
      const { header, reader: own } = held;
      const lines = changes.map(async ({ record: { type, id }, field, value, before }) => ({
        type,
        id,
        field,
        value,
        seen: await seenHash(before),
      }));
      return writeProposal(
        {
          space: header.space,
          audience: header.audience.id,
          reader: own.id,
          edition: header.edition,
          made: "2026-11-26",
          meets: [],
          messages: [],
          changes: await Promise.all(lines),
        },
        own.reply,
      );
    },
  };
}
