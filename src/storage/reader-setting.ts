import type { Json } from "#crdt/json.ts";
import type { ReaderKind } from "#domain/publishing.ts";
import { isReaderKind } from "#domain/space-role.ts";
import { type Ask, listAsks, putAsks } from "./asks.ts";
import type { Database } from "./database.ts";
import { findAudience, findEdition } from "./edition.ts";
import { keepAudience } from "./published.ts";
import { writeHere } from "./write-here.ts";

/** Among the choices of a space that a backup keeps: whose reader it is, and what it wants the team to know. */
export const readerSetting = "screen/reader";

/** The edition is not in it, nor the secret: the team's file brings them back. */
export async function findReader(db: Database): Promise<Json | undefined> {
  const audience = await findAudience(db);
  if (audience === undefined) return undefined;
  const [edition, asks] = await Promise.all([findEdition(db), listAsks(db)]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- asks hold JSON only
  const kept = asks as unknown as Json;
  return { ...audience, team: edition?.team ?? null, asks: kept };
}

export async function saveReader(db: Database, value: Json): Promise<void> {
  const kept = readReader(value);
  if (kept === undefined) return;
  const { key, role, asks } = kept;
  await writeHere(db, [db.published], async () => {
    await keepAudience(db, { key, role });
    await putAsks(db, asks);
  });
}

/** What the list of spaces says of a space that a backup makes anew. */
export function readerRowIn(settings: Readonly<Record<string, Json>>): {
  readonly role?: ReaderKind;
  readonly team?: string;
} {
  const kept = readReader(settings[readerSetting] ?? null);
  if (kept === undefined) return {};
  return { role: kept.role, ...(kept.team !== undefined && { team: kept.team }) };
}

interface Kept {
  readonly key: string;
  readonly role: ReaderKind;
  readonly team: string | undefined;
  readonly asks: readonly Ask[];
}

function readReader(value: Json): Kept | undefined {
  if (typeof value !== "object" || value === null || !("role" in value)) return undefined;
  const { key, role, team, asks } = value;
  if (typeof key !== "string" || !isReaderKind(role)) return undefined;
  return {
    key,
    role,
    team: typeof team === "string" ? team : undefined,
    asks: Array.isArray(asks) ? asks.filter(isAsk) : [],
  };
}

function isAsk(value: unknown): value is Ask {
  if (typeof value !== "object" || value === null) return false;
  return "id" in value && typeof value.id === "string" && "what" in value && isWish(value.what);
}

function isWish(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("is" in value)) return false;
  return ["change", "meet", "message"].some((is) => is === value.is);
}
