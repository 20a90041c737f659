import type { StoredRecord } from "#crdt/record.ts";
import type { Bytes, ReplicaHeader } from "./bundle.ts";
import { parseLine } from "./check-json.ts";
import { concat, gunzip, gzip } from "./gzip.ts";
import { readPairingText, type PairingReading } from "./pairing-text.ts";
import { readPlain } from "./read-plain.ts";
import { isIdText, isObject } from "./read-record.ts";
import { recognise } from "./recognise.ts";
import { writeBundle } from "./write-bundle.ts";

/** One pair of team keys, as a colleague hands it over. */
export interface HandedEpoch {
  readonly id: string;
  readonly number: number;
  /** `AGE-SECRET-KEY-1…` */
  readonly identity: string;
}

/** What a colleague shows, sealed to the newcomer: keys, and the few records that go with them. */
export interface PairingAnswer {
  /** Every pair that the team ever had, so that its older files open. */
  readonly epochs: readonly HandedEpoch[];
  readonly space: ReplicaHeader["space"];
  readonly from: ReplicaHeader["from"];
  /** ISO, UTC, seconds. */
  readonly made: string;
  /** Known signers; the devices and members of the two that meet. Cells as they are. */
  readonly records: readonly StoredRecord[];
}

/**
 * gzip, then age to the one-time recipient. Inside: a line of keys, then a replica of those records,
 * which is read with the checks of every file. @throws {RangeError} a record that no reader takes.
 */
export async function sealAnswer(
  { epochs, ...draft }: PairingAnswer,
  recipient: string,
): Promise<Bytes> {
  const { bytes, left } = await writeBundle(draft);
  if (left.length > 0) throw new RangeError(`no reader takes ${left[0]?.type}/${left[0]?.id}`);
  const keys = epochs.map(({ id, number, identity }) => ({ id, number, identity }));
  const line = new TextEncoder().encode(`${JSON.stringify({ pairing: 1, keys })}\n`);
  const { Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return new Uint8Array(await encrypter.encrypt(await gzip(concat([line, bytes]))));
}

/** A code's own bytes, or the text of one pasted. */
export async function answerBytes(shown: string | Bytes): Promise<PairingReading<Bytes>> {
  if (typeof shown !== "string") {
    const isAge = recognise(shown).is === "age";
    return isAge
      ? { ok: true, value: shown }
      : answerBytes(new TextDecoder("latin1").decode(shown));
  }
  const read = await readPairingText(shown);
  if (!read.ok) return read;
  if (read.value.kind === "offer") return { ok: false, problem: { code: "pairing.offer" } };
  return { ok: true, value: read.value.bytes };
}

/** `identity`: of the recipient that this very screen shows. */
export async function openAnswer(
  sealed: Bytes,
  identity: string,
): Promise<PairingReading<PairingAnswer>> {
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  let packed: Bytes;
  try {
    packed = new Uint8Array(await decrypter.decrypt(sealed));
  } catch (error) {
    const isOther = error instanceof Error && error.message.startsWith("no identity matched");
    return refuse(isOther ? "pairing.stale" : "pairing.altered");
  }
  const opened = await gunzip(packed);
  if ("problem" in opened) return refuse("pairing.altered");
  const lineEnd = opened.bytes.indexOf(0x0a);
  const line = parseLine(new TextDecoder().decode(opened.bytes.subarray(0, lineEnd)));
  if (typeof line === "string" || !isObject(line.value)) return refuse("pairing.altered");
  const { pairing, keys } = line.value;
  if (typeof pairing === "number" && pairing > 1) return refuse("pairing.newer");
  if (pairing !== 1 || !Array.isArray(keys) || keys.length === 0 || !keys.every(isEpoch)) {
    return refuse("pairing.altered");
  }
  const reading = await readPlain(opened.bytes.slice(lineEnd + 1));
  if (!reading.ok) {
    return refuse(reading.problem.code === "bundle.newer" ? "pairing.newer" : "pairing.altered");
  }
  const { header, records } = reading.bundle;
  if (header.kind !== "replica") return refuse("pairing.altered");
  const { space, from, made } = header;
  return { ok: true, value: { epochs: keys, space, from, made, records } };
}

function isEpoch(value: unknown): value is HandedEpoch {
  if (!isObject(value)) return false;
  const { id, number, identity } = value;
  return (
    isIdText(id) &&
    Number.isSafeInteger(number) &&
    Number(number) > 0 &&
    typeof identity === "string" &&
    /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/.test(identity)
  );
}

function refuse(
  code: "pairing.stale" | "pairing.altered" | "pairing.newer",
): Extract<PairingReading<never>, { readonly ok: false }> {
  return { ok: false, problem: { code } };
}
