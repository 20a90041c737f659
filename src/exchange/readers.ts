import { binState } from "#crdt/bin.ts";
import { originOf } from "#crdt/contest.ts";
import type { Replica } from "#crdt/replica.ts";
import type { ReaderKind, ReaderScope } from "#domain/publishing.ts";
import type { FieldsOf } from "#domain/record-types.ts";
import { followed, plainRecord } from "./plain-record.ts";
import type { AudienceKeys } from "./audience-keys.ts";
import { isSecret } from "./mac.ts";

/** A reader with what its editions are made with. */
export interface ChosenReader {
  readonly id: string;
  readonly name: string;
  readonly kind: ReaderKind;
  /** The id under which it was first published to: it stays when its record was erased and brought back. */
  readonly origin: string;
  /** Id of its audience. */
  readonly audience: string;
  /** As `origin`, of its audience. */
  readonly audienceOrigin: string;
  readonly keys: AudienceKeys;
  /** Secret: see `PublishedReader.reply`. */
  readonly reply: string;
  /** Its own sheet, live here; none where colleagues disagree which it is. */
  readonly own: { readonly type: "enterprises" | "buyers"; readonly id: string } | undefined;
  readonly scope: ReaderScope;
  readonly event: string | undefined;
  readonly tag: string | undefined;
  /** Editions that it was handed. */
  readonly sent: readonly number[];
  /** The highest ever seen, and one. */
  readonly nextEdition: number;
}

/** `undefined`: no such reader, in the bin, or its circle is not whole here. */
export function findReader(replica: Replica, id: string): ChosenReader | undefined {
  const record = replica.get("readers", id);
  if (record === undefined || record.erased.length > 0 || binState(record) === "binned") {
    return undefined;
  }
  const { values, conflicts } = plainRecord("readers", record);
  const circle = followed(replica, "audiences", values.audience);
  if (circle === undefined || circle.erased.length > 0) return undefined;
  const audience = plainRecord("audiences", circle).values;
  const { kind, hmacKey, signKey, verifyKey } = audience;
  const { name, reply, enterprise, buyer } = values;
  if (kind === undefined || hmacKey === undefined || signKey === undefined) return undefined;
  if (verifyKey === undefined || name === undefined || reply === undefined) return undefined;
  // A file may bring anything: what is no key of ours makes no circle.
  if (![hmacKey, signKey, verifyKey, reply].every(isSecret)) return undefined;
  // The field that links its own sheet is called as the kind.
  const own = conflicts.includes(kind)
    ? undefined
    : kind === "enterprise"
      ? ownSheet(replica, "enterprises", enterprise)
      : ownSheet(replica, "buyers", kind === "buyer" ? buyer : undefined);
  const made = (audience.editions ?? []).map(Number).filter((one) => Number.isSafeInteger(one));
  const nextEdition = Math.max(0, ...made) + 1;
  const keys = { hmacKey, signKey, verifyKey };
  const sent = (values.sent ?? []).map((text) => Number.parseInt(text, 10));
  const circled = {
    kind,
    audience: circle.id,
    audienceOrigin: originOf(circle),
    keys,
    nextEdition,
  };
  return {
    ...circled,
    id,
    origin: originOf(record),
    name,
    reply,
    own,
    ...scopeOf(values, conflicts),
    sent,
  };
}

/** Where colleagues disagree whose buyers go, none goes until somebody settles it. */
function scopeOf(
  { scope = "all", event, tag }: FieldsOf<"readers">,
  conflicts: readonly string[],
): Pick<ChosenReader, "scope" | "event" | "tag"> {
  const isTorn = ["scope", "event", "tag"].some((field) => conflicts.includes(field));
  return isTorn ? { scope: "event", event: undefined, tag: undefined } : { scope, event, tag };
}

function ownSheet(
  replica: Replica,
  type: "enterprises" | "buyers",
  id: string | undefined,
): ChosenReader["own"] {
  const record = followed(replica, type, id);
  if (record === undefined || record.erased.length > 0 || binState(record) === "binned") {
    return undefined;
  }
  return { type, id: record.id };
}
