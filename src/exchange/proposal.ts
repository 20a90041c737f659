import { canonicalJson, type Json } from "#crdt/json.ts";
import { type Day, isDay } from "#domain/is-day.ts";
import { byteLength, textBytes } from "#domain/text-size.ts";
import { isHash, sha256Of } from "./attachment-line.ts";
import type { BundleKeys, Bytes, Watch } from "./bundle.ts";
import { caps } from "./caps.ts";
import { isLineCount, isSpace } from "./header-line.ts";
import { isMac, macOf } from "./mac.ts";
import {
  type Line,
  misshapen,
  misshapenHeader,
  readPlainFile,
  type Refused,
  writePlainFile,
} from "./plain-lines.ts";
import { isIdText, isName, isObject } from "./read-record.ts";

/** Every id is as the publication had it: re-keyed. */
export interface ProposalHeader {
  readonly format: "maillon";
  readonly version: 1;
  readonly kind: "proposal";
  readonly space: { readonly id: string; readonly name: string };
  readonly audience: string;
  readonly reader: string;
  /** The edition that was on screen. */
  readonly edition: number;
  readonly made: Day;
  readonly count: number;
}

/** One field of one published record. Sets and lists are proposed whole; `null` empties. */
export interface ProposedChange {
  readonly type: string;
  readonly id: string;
  readonly field: string;
  readonly value: Json;
  /** `seenHash` of the value that stood in the edition. */
  readonly seen: string;
}

/** A wish to meet whom the record is about. */
export interface ProposedMeeting {
  readonly type: string;
  readonly id: string;
  readonly why: string;
}

export interface Proposal {
  readonly header: ProposalHeader;
  readonly changes: readonly ProposedChange[];
  readonly meets: readonly ProposedMeeting[];
  readonly messages: readonly string[];
  /** Names it: the team's record of it and the answers are found by it. */
  readonly sha256: string;
  readonly mac: string;
}

export type ProposalReading =
  | { readonly ok: true; readonly proposal: Proposal }
  | { readonly ok: false; readonly problem: Refused["problem"] };

export type ProposalDraft = Omit<ProposalHeader, "format" | "version" | "kind" | "count"> &
  Pick<Proposal, "changes" | "meets" | "messages">;

/** What a change says of the value that its writer saw; an absent value is `null`. 64 hexadecimal digits. */
export function seenHash(value: Json | undefined): Promise<string> {
  return sha256Of(new TextEncoder().encode(canonicalJson(value ?? null)));
}

/**
 * A plain `.maillon.json`, authenticated with the `reply` secret of the reader's publication.
 * @throws {RangeError} no team would take it: the draft is wrong.
 */
export async function writeProposal(draft: ProposalDraft, reply: string): Promise<Bytes> {
  const { space, audience, reader, edition, made, changes, meets, messages } = draft;
  const header = {
    format: "maillon",
    version: 1,
    kind: "proposal",
    space: { id: space.id, name: space.name },
    audience,
    reader,
    edition,
    made,
  };
  const lines = [
    ...changes.map(({ type, id, field, value, seen }) => ({
      change: { type, id, field, value, seen },
    })),
    ...meets.map(({ type, id, why }) => ({ meet: { type, id, why } })),
    ...messages.map((message) => ({ message })),
  ];
  const bytes = await writePlainFile(header, lines, async (sha256) => ({
    mac: await macOf(reply, sha256),
  }));
  const reading = await readProposal(bytes);
  if (reading.ok) return bytes;
  throw new RangeError(`no proposal that a team takes: ${JSON.stringify(reading.problem)}`);
}

/** Its shape only: who wrote it is for `checkMac`. Rejects only when `watch.signal` is aborted. */
export async function readProposal(
  bytes: Bytes,
  keys: BundleKeys = {},
  watch: Watch = {},
): Promise<ProposalReading> {
  const file = await readPlainFile(bytes, "proposal", keys, watch);
  if ("problem" in file) return { ok: false, problem: file.problem };
  const header = readHeader(file.header);
  const { mac } = file.end;
  if (header === undefined || typeof mac !== "string") {
    return { ok: false, problem: misshapenHeader };
  }
  const lines = readLines(file.lines);
  if ("problem" in lines) return { ok: false, problem: lines.problem };
  return { ok: true, proposal: { header, ...lines, sha256: file.sha256, mac } };
}

/** Whether it was written by whoever holds this `reply` secret. */
export function checkMac({ sha256, mac }: Proposal, reply: string): Promise<boolean> {
  return isMac(reply, sha256, mac);
}

function readHeader({ space, audience, reader, edition, made, count }: Line) {
  if (!isSpace(space) || !isIdText(audience) || !isIdText(reader) || !isLineCount(count))
    return undefined;
  if (!isLineCount(edition) || typeof made !== "string" || !isDay(made)) return undefined;
  const team = { id: space.id, name: space.name };
  const start = { format: "maillon", version: 1, kind: "proposal", space: team } as const;
  return { ...start, audience, reader, edition, made, count };
}

function readLines(
  lines: readonly Line[],
): Pick<Proposal, "changes" | "meets" | "messages"> | Refused {
  const changes: ProposedChange[] = [];
  const meets: ProposedMeeting[] = [];
  const messages: string[] = [];
  for (const [at, line] of lines.entries()) {
    const bad = misshapen(at + 3);
    if ("change" in line) {
      const change = readChange(line["change"]);
      if (change === undefined) return bad;
      changes.push(change);
    } else if ("meet" in line) {
      const meet = readMeeting(line["meet"]);
      if (meet === undefined) return bad;
      meets.push(meet);
    } else if ("message" in line) {
      const { message } = line;
      if (typeof message !== "string" || !isTold(message)) return bad;
      messages.push(message);
    }
  }
  return { changes, meets, messages };
}

/** As the longest text of a sheet: what was proposed is kept in one. */
function isTold(text: string): boolean {
  return text !== "" && byteLength(text) <= textBytes;
}

/** By how many bytes a value is longer than what a team takes; above 0, it would hold up all the rest. */
export function tooLongToTell(value: unknown): number {
  return Math.max(0, byteLength(JSON.stringify(value)) - textBytes);
}

function readChange(value: unknown): ProposedChange | undefined {
  if (!isObject(value)) return undefined;
  const { type, id, field, seen } = value;
  if (!isName(type, caps.typeLength) || !isIdText(id) || !isName(field, caps.fieldLength)) {
    return undefined;
  }
  if (!isHash(seen)) return undefined;
  if (value["value"] === undefined || tooLongToTell(value["value"]) > 0) return undefined;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- JSON.parse gave it, and `parseLine` looked at it
  return { type, id, field, value: value["value"] as Json, seen };
}

function readMeeting(value: unknown): ProposedMeeting | undefined {
  if (!isObject(value)) return undefined;
  const { type, id, why } = value;
  if (!isName(type, caps.typeLength) || !isIdText(id)) return undefined;
  if (typeof why !== "string" || !(why === "" || isTold(why))) return undefined;
  return { type, id, why };
}
