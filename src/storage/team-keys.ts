import { toBase64url } from "./base64url.ts";
import type { Database, KeptRow } from "./database.ts";
import { writeHere } from "./write-here.ts";

/** Of the table `keys`; never in a file, a backup or a record. */
export interface SigningKey {
  /** Ed25519, 32 bytes in base64url. */
  readonly publicKey: string;
  /** Not extractable. */
  readonly privateKey: CryptoKey;
}

/** One pair of team keys. */
export interface Epoch {
  /** 12 base-58 characters. */
  readonly id: string;
  /** 1, 2, 3… The current one has the highest; of two, the greater id. */
  readonly number: number;
  /** AGE-SECRET-KEY-1… */
  readonly identity: string;
  /** age1… */
  readonly recipient: string;
}

export interface TeamKeys {
  readonly signing: SigningKey | undefined;
  /** The current one last. */
  readonly epochs: readonly Epoch[];
}

export async function findTeamKeys(db: Database): Promise<TeamKeys> {
  const rows = await db.keys.toArray();
  const epochs = rows.filter(isEpochRow).map(({ value }) => value);
  return { signing: rows.find(isSigningRow)?.value, epochs: epochs.toSorted(byAge) };
}

/** Unites them with those that are here. @throws {StorageError} */
export async function saveEpochs(db: Database, epochs: readonly Epoch[]): Promise<void> {
  const rows = epochs.map((value): EpochRow => ({ id: `epoch/${value.id}`, value }));
  await writeHere(db, [db.keys], () => db.keys.bulkPut(rows));
}

/** This browser has no Ed25519: its files go unsigned, and it cannot be paired. */
export class NoSigning extends Error {
  override readonly name = "NoSigning";
}

/** Drawn once; the same answer afterwards, in every tab. @throws {NoSigning} @throws {StorageError} */
export async function makeSigningKey(db: Database): Promise<SigningKey> {
  const { signing } = await findTeamKeys(db);
  if (signing !== undefined) return signing;
  const drawn = await drawSigningKey();
  return writeHere(db, [db.keys], async () => {
    const known = await db.keys.get(signingId);
    // Another tab was faster.
    if (known !== undefined && isSigningRow(known)) return known.value;
    await db.keys.put({ id: signingId, value: drawn });
    return drawn;
  });
}

/** The key of a database that was only just made: it was shown to a colleague before. @throws {StorageError} */
export async function saveSigningKey(db: Database, value: SigningKey): Promise<void> {
  await writeHere(db, [db.keys], () => db.keys.put({ id: signingId, value }));
}

/** WebCrypto signs by Ed25519 since Safari 17, Firefox 129 and Chrome 137. @throws {NoSigning} */
export async function drawSigningKey(): Promise<SigningKey> {
  let pair: CryptoKeyPair;
  try {
    pair = await crypto.subtle.generateKey("Ed25519", false, ["sign", "verify"]);
  } catch (cause) {
    throw new NoSigning("no Ed25519 here", { cause });
  }
  const raw = new Uint8Array(await crypto.subtle.exportKey("raw", pair.publicKey));
  return { publicKey: toBase64url(raw), privateKey: pair.privateKey };
}

const signingId = "signing";

interface SigningRow extends KeptRow {
  readonly id: typeof signingId;
  readonly value: SigningKey;
}

interface EpochRow extends KeptRow {
  readonly id: `epoch/${string}`;
  readonly value: Epoch;
}

function isSigningRow(row: KeptRow): row is SigningRow {
  return row.id === signingId;
}

function isEpochRow(row: KeptRow): row is EpochRow {
  return row.id.startsWith("epoch/");
}

function byAge(a: Epoch, b: Epoch): number {
  if (a.number !== b.number) return a.number - b.number;
  return a.id < b.id ? -1 : 1;
}
