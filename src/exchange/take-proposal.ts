import { originOf } from "#crdt/contest.ts";
import type { RecordWrite } from "#crdt/write.ts";
import type { Replica } from "#crdt/replica.ts";
import { publishedTypes } from "#domain/projection.ts";
import { changeToWrite } from "#storage/change.ts";
import { broughtBack } from "#storage/contested.ts";
import { deriveId } from "#storage/derive-id.ts";
import { livePlain } from "./plain-record.ts";
import { checkMac, type Proposal } from "./proposal.ts";
import { isSecret } from "./mac.ts";
import { namedIn } from "./named-in.ts";
import { ownKeys, speaksOf } from "./proposals-about.ts";
import { type ChosenReader, findReader } from "./readers.ts";
import { makeRekey, type Rekey } from "./rekey.ts";

export type TakenProposal =
  /** New here; `write` keeps it. */
  | { readonly is: "taken"; readonly id: string; readonly write: RecordWrite }
  /** The same bytes came before, here or on another device. */
  | { readonly is: "known"; readonly id: string }
  /** No circle or no reader of this space: made by a colleague whose file has not come yet, or for another team. */
  | { readonly is: "unknown" }
  /** It names a reader of ours and does not hold its secret. */
  | { readonly is: "forged" }
  /** It speaks of somebody or something erased: dropped whole, unread. */
  | { readonly is: "erased" };

/** What a received proposal becomes; nothing of it is trusted before its reader's secret is checked. */
export async function takeProposal(
  replica: Replica,
  space: string,
  proposal: Proposal,
): Promise<TakenProposal> {
  const found = await readerOf(replica, proposal);
  if (found === undefined) return { is: "unknown" };
  const { reader, rekey } = found;
  if (!(await checkMac(proposal, reader.reply))) return { is: "forged" };
  const id = await deriveId(space, "proposals", "bytes", proposal.sha256);
  const known = replica.get("proposals", id);
  if (known !== undefined) return known.erased.length > 0 ? { is: "erased" } : { is: "known", id };
  if (await namesErased(replica, proposal, rekey, reader)) return { is: "erased" };
  return { is: "taken", id, write: toWrite(id, reader, proposal) };
}

async function readerOf(
  replica: Replica,
  { header }: Proposal,
): Promise<{ readonly reader: ChosenReader; readonly rekey: Rekey } | undefined> {
  for (const { id, values, record } of livePlain(replica, "audiences")) {
    if (values.hmacKey === undefined || !isSecret(values.hmacKey)) continue;
    const rekey = makeRekey(values.hmacKey);
    // oxlint-disable-next-line no-await-in-loop -- a team has a handful of circles
    if ((await rekey.id("audiences", originOf(record))) !== header.audience) continue;
    for (const { id: one, record: reading } of livePlain(replica, "readers")) {
      // oxlint-disable-next-line no-await-in-loop -- and some dozens of readers
      if ((await rekey.id("readers", originOf(reading))) !== header.reader) continue;
      const reader = findReader(replica, one);
      // A reader moved to another circle does not speak for it any more.
      return reader?.audience === id ? { reader, rekey } : undefined;
    }
  }
  return undefined;
}

/** Also when its own sheet is erased, whatever it speaks of; what came back is erased no more. */
async function namesErased(
  replica: Replica,
  { changes, meets }: Proposal,
  rekey: Rekey,
  { id }: ChosenReader,
): Promise<boolean> {
  const erased = publishedTypes.enterprise.flatMap((type) =>
    Array.from(replica.all(type).values())
      .filter((record) => record.erased.length > 0)
      .map((record) => `${type}/${record.id}`),
  );
  const back = broughtBack(replica, erased);
  const gone = erased.filter((key) => !back.has(key));
  if (ownKeys(replica, id).some((key) => gone.includes(key))) return true;
  return speaksOf([...changes.flatMap(namedIn), ...meets], rekey, gone);
}

/** Nothing of this device is in it: two phones that receive one file write one record. */
function toWrite(
  id: string,
  { id: reader }: ChosenReader,
  { header, changes, meets, messages, sha256 }: Proposal,
): RecordWrite {
  return changeToWrite({
    type: "proposals",
    id,
    shown: undefined,
    values: {
      reader,
      hash: sha256,
      edition: header.edition,
      made: header.made,
      changes: changes.map(({ type, id: about, field, value, seen }, at) => ({
        key: `c${at}`,
        type,
        id: about,
        field,
        value: JSON.stringify(value),
        seen,
      })),
      meets: meets.map(({ type, id: about, why }, at) => ({
        key: `r${at}`,
        type,
        id: about,
        ...(why !== "" && { why }),
      })),
      messages: messages.map((text, at) => ({ key: `m${at}`, text })),
    },
  });
}
