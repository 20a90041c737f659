import type { Json } from "#crdt/json.ts";
import type { Replica } from "#crdt/replica.ts";
import { writeRecord } from "#crdt/write.ts";
import { livePlain } from "#exchange/plain-record.ts";
import {
  type Proposal,
  type ProposalDraft,
  readProposal,
  seenHash,
  writeProposal,
} from "#exchange/proposal.ts";
import { type ProposedLine, proposedLines } from "#exchange/proposed-lines.ts";
import type { Publication } from "#exchange/publication.ts";
import type { takeProposal } from "#exchange/take-proposal.ts";
import { noon } from "./bundles.ts";
import { reply } from "./publications.ts";

/** What a reader would write of the edition in its hands. */
export async function propose(
  { header, reader, records }: Publication,
  draft: Partial<Pick<ProposalDraft, "meets" | "messages">> & {
    readonly changes?: readonly {
      readonly type: string;
      readonly id: string;
      readonly field: string;
      readonly value: Json;
      readonly seen?: string;
    }[];
  },
  secret = reply,
): Promise<Proposal> {
  const changes = (draft.changes ?? []).map(async (change) => {
    const sheet = records.find(({ type, id }) => type === change.type && id === change.id);
    return Object.assign({ seen: await seenHash(sheet?.values[change.field]) }, change);
  });
  const bytes = await writeProposal(
    {
      space: header.space,
      audience: header.audience.id,
      reader: reader.id,
      edition: header.edition,
      made: "2026-11-25",
      meets: [],
      messages: [],
      ...draft,
      changes: await Promise.all(changes),
    },
    secret,
  );
  const reading = await readProposal(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem));
  return reading.proposal;
}

/** Writes what was taken as some device would. */
export function keep(
  replica: Replica,
  taken: Awaited<ReturnType<typeof takeProposal>>,
  device: string,
): void {
  if (taken.is !== "taken") throw new Error(taken.is);
  const { record } = writeRecord(undefined, taken.write, { actor: `${device}-a`, n: 1, at: noon });
  replica.join([record]);
}

export async function linesIn(replica: Replica): Promise<readonly ProposedLine[]> {
  const [proposal] = livePlain(replica, "proposals");
  if (proposal === undefined) throw new Error("no proposal");
  let drawn = 0;
  return proposedLines(replica, proposal, () => `new${(drawn += 1)}`);
}
