import { memberRoles, type MemberRole } from "#domain/member.ts";
import type { Epoch } from "#storage/team-keys.ts";
import type { Bytes } from "./bundle.ts";
import { caps } from "./caps.ts";
import { parseLine } from "./check-json.ts";
import { type PairingReading, readPairingText, writePairingText } from "./pairing-text.ts";
import { isIdText, isObject, isText } from "./read-record.ts";

/** What a newcomer shows. Nothing in it is secret, and nothing in it opens anything. */
export interface PairingOffer {
  /** Its person, as a colleague reads it. */
  readonly name: string;
  readonly role: MemberRole;
  /** The six characters of its device, and what the device is called. */
  readonly device: string;
  readonly deviceName: string;
  /** Ed25519, base64url of 32 bytes: what it will sign with. */
  readonly publicKey: string;
  /** age X25519 recipient, drawn for this one code: only its identity, in memory, opens the answer. */
  readonly recipient: string;
  /** Id of the team that the device holds already, when it asks for newer keys. */
  readonly space?: string | undefined;
  /** Which keys of that team it holds; left out by older versions. A name opens nothing. */
  readonly keys?: readonly NamedEpoch[] | undefined;
}

export type NamedEpoch = Pick<Epoch, "id" | "number">;

export interface ReadOffer {
  readonly offer: PairingOffer;
  /** The very bytes, for the words to compare. */
  readonly bytes: Bytes;
}

export async function writeOffer(
  offer: PairingOffer,
): Promise<{ readonly text: string; readonly bytes: Bytes }> {
  const { name, role, device, deviceName, publicKey, recipient, space, keys } = offer;
  const named = keys?.map(({ id, number }) => ({ id, number }));
  // What is undefined is left out.
  const shown = { name, role, device, deviceName, publicKey, recipient, space, keys: named };
  const json = JSON.stringify(shown);
  const bytes = new TextEncoder().encode(json);
  return { text: await writePairingText({ kind: "offer", bytes }), bytes };
}

/** From a code, a picture of it, or its text pasted. */
export async function readOffer(text: string): Promise<PairingReading<ReadOffer>> {
  const read = await readPairingText(text);
  if (!read.ok) return read;
  const { kind, bytes } = read.value;
  if (kind === "answer") return { ok: false, problem: { code: "pairing.answer" } };
  const offer = offerIn(bytes);
  if (offer === undefined) return { ok: false, problem: { code: "pairing.altered" } };
  return { ok: true, value: { offer, bytes } };
}

function offerIn(bytes: Bytes): PairingOffer | undefined {
  const parsed = parseLine(new TextDecoder().decode(bytes));
  if (typeof parsed === "string" || !isObject(parsed.value)) return undefined;
  const { name, role, device, deviceName, publicKey, recipient, space, keys } = parsed.value;
  if (!isText(name, caps.nameLength) || !isText(deviceName, caps.nameLength)) return undefined;
  if (!fits(device, deviceShape) || !fits(publicKey, keyShape)) return undefined;
  if (!fits(recipient, recipientShape) || (space !== undefined && !isIdText(space))) {
    return undefined;
  }
  if (keys !== undefined && !(Array.isArray(keys) && keys.every(isNamedEpoch))) return undefined;
  // A role of a newer version: the colleague says which.
  const known = memberRoles.find((one) => one === role) ?? "field";
  return { name, role: known, device, deviceName, publicKey, recipient, space, keys };
}

function isNamedEpoch(value: unknown): value is NamedEpoch {
  if (!isObject(value) || !isIdText(value["id"])) return false;
  const number = Number(value["number"]);
  return Number.isInteger(number) && number > 0 && number <= mostEpochs;
}

/** A team that changed its keys every day would take centuries. */
const mostEpochs = 100_000;

function fits(value: unknown, shape: RegExp): value is string {
  return typeof value === "string" && shape.test(value);
}

const deviceShape = /^[1-9A-HJ-NP-Za-km-z]{6}$/;
const keyShape = /^[\w-]{43}$/;
const recipientShape = /^age1[02-9ac-hj-np-z]{58}$/;
