import type { Day } from "#domain/is-day.ts";
import type { ReaderKind } from "#domain/publishing.ts";
import type { Database, KeptRow } from "./database.ts";

/** What a reader's space keeps of the last edition, beside its records. */
export interface Edition {
  readonly number: number;
  /** The day it was made. */
  readonly made: Day;
  /** SHA-256 of the file: of two files of one edition the hash that sorts last is kept. */
  readonly hash: string;
  /** Name of the team. */
  readonly team: string;
  readonly for: ReaderKind;
  /** `key`: Ed25519, base64url. Kept from the first edition: another one is refused. */
  readonly audience: { readonly id: string; readonly key: string };
  readonly reader: {
    readonly id: string;
    readonly name: string;
    readonly own?: { readonly type: "enterprises" | "buyers"; readonly id: string };
    /** base64url: by it the team knows who proposes. Never shown, in no file. */
    readonly reply: string;
  };
  /** Of a funder's edition: counts of the team's work, `null` where one would point at somebody. */
  readonly indicators: readonly Indicator[];
  /** How many records of each type. */
  readonly held: Readonly<Record<string, number>>;
}

export interface Indicator {
  readonly name: string;
  /** What the counts are told apart by, and which of them this is; a total has neither. */
  readonly by?: string;
  readonly cell?: string;
  readonly count: number | null;
}

/** Whose editions a space takes, for ever; a backup keeps it too. */
export interface Audience {
  /** Ed25519, base64url. */
  readonly key: string;
  readonly role: ReaderKind;
}

export async function findAudience(db: Database): Promise<Audience | undefined> {
  return valueOf<Audience>(await db.published.get("audience"));
}

export async function findEdition(db: Database): Promise<Edition | undefined> {
  return valueOf<Edition>(await db.published.get("edition"));
}

export async function listGone(db: Database): Promise<readonly string[]> {
  return valueOf<readonly string[]>(await db.published.get("gone")) ?? [];
}

export async function listWithdrawn(db: Database): Promise<readonly string[]> {
  return valueOf<readonly string[]>(await db.published.get("withdrawn")) ?? [];
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names what its row holds
export function valueOf<T>(row: KeptRow | undefined): T | undefined {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only published.ts writes these rows
  return row?.value as T | undefined;
}
