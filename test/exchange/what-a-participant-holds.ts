import { isExpected } from "#domain/enrolment.ts";
import { fieldOf, isRecordType } from "#domain/record-types.ts";
import type { PublishedRecord } from "#exchange/publication.ts";
import { makeRekey } from "#exchange/rekey.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import type { ParticipantPhone } from "../support/participant-phone.ts";
import type { Team } from "./day-team.ts";

/** Ids of the records that a participant's last edition holds, by type; what its fields may not be is thrown. */
export function heldBy(phone: ParticipantPhone): Readonly<Record<string, readonly string[]>> {
  const records = phone.edition()?.records ?? [];
  for (const record of records) refuseTeamFields(record);
  return byType(records.map(({ type, id }) => [type, id]));
}

/** What it should hold, told without the code that publishes: its own, and who sits at the other side of a table. */
export async function dueTo(
  phone: ParticipantPhone,
  directory: Directory,
  { event }: Team,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const reader = directory.find("readers", phone.reader);
  const key = directory.find("audiences", reader?.audience)?.hmacKey ?? "";
  const rekey = makeRekey(key);
  const side = reader?.enterprise === undefined ? "buyer" : "enterprise";
  const own = reader?.[side] ?? "";
  const isOwn = (one: { readonly enterprise?: string; readonly buyer?: string }) =>
    one[side] === own;
  const isEnterprise = side === "enterprise";
  const other = isEnterprise ? "buyer" : "enterprise";
  const entries: readonly Entry[] = [
    ...directory.list("enterprises"),
    ...directory.list("offers"),
    ...directory.list("events"),
    ...directory.list("buyers").filter(({ id }) => isEnterprise || id === own),
    ...directory.list("needs").filter(({ buyer }) => isEnterprise || buyer === own),
    ...directory
      .linked("enrolments", "event", event)
      .filter((one) => isOwn(one) || (one[other] !== undefined && isExpected(one))),
    ...directory.linked("wishes", "event", event).filter((one) => one.side === side && isOwn(one)),
    ...directory.linked("meetings", "event", event).filter(isOwn),
  ];
  const ids = entries.map(async ({ type, id }) => [type, await rekey.id(type, id)] as const);
  return byType(await Promise.all(ids));
}

/** A field of the team in an edition is a leak, whoever reads it. */
function refuseTeamFields({ type, values }: PublishedRecord): void {
  for (const field of Object.keys(values)) {
    const spec = isRecordType(type) ? fieldOf(type, field) : undefined;
    if (spec === undefined || spec.audience === "team" || spec.secret === true)
      throw new Error(`${type}.${field} left the team`);
  }
}

function byType(pairs: readonly (readonly [type: string, id: string])[]) {
  const groups = Map.groupBy(pairs, ([type]) => type);
  return Object.fromEntries(
    [...groups].map(([type, of]) => [type, of.map(([, id]) => id).toSorted()]),
  );
}
