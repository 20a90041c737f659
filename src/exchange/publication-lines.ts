import type { Answered } from "#storage/asks.ts";
import type { Indicator } from "#storage/edition.ts";
import { caps } from "./caps.ts";
import { isHash } from "./attachment-line.ts";
import { isLineCount } from "./header-line.ts";
import { isSecret } from "./mac.ts";
import { type Line, misshapen, type Refused } from "./plain-lines.ts";
import type {
  Publication,
  PublicationDraft,
  PublishedReader,
  PublishedRecord,
} from "./publication.ts";
import { isIdText, isName, isObject, isText } from "./read-record.ts";

/** The reader first, then records by type and id, indicators, answers, what is gone and withdrawn. */
export function publicationLines(draft: PublicationDraft): readonly Line[] {
  const { reader, records, indicators = [], answers = [], gone = [], withdrawn = [] } = draft;
  const { id, name, own, reply } = reader;
  return [
    { reader: { id, name, ...(own && { own: { type: own.type, id: own.id } }), reply } },
    ...records.toSorted(byKey).map(({ type, id: key, values }) => ({
      type,
      id: key,
      values: Object.fromEntries(Object.entries(values).toSorted(byName)),
    })),
    ...indicators.map((one) => ({ indicator: one })),
    ...answers.map((one) => ({ answered: one })),
    ...gone.toSorted().map((key) => ({ gone: key })),
    ...withdrawn.toSorted().map((key) => ({ withdrawn: key })),
  ];
}

function byKey(a: PublishedRecord, b: PublishedRecord): number {
  return `${a.type}/${a.id}` < `${b.type}/${b.id}` ? -1 : 1;
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

type Read = Omit<Publication, "header" | "sha256">;

/** Lines of a kind that is not ours are let through; one of ours in another form refuses the file. */
export function readPublicationLines(lines: readonly Line[]): Read | Refused {
  const [first, ...rest] = lines;
  const reader = readReader(first?.["reader"]);
  if (reader === undefined) return misshapen(3);
  const records = new Map<string, PublishedRecord>();
  const indicators: Indicator[] = [];
  const answers: Answered[] = [];
  const gone: string[] = [];
  const withdrawn: string[] = [];
  for (const [at, line] of rest.entries()) {
    const bad = misshapen(at + 4);
    if ("reader" in line) return bad;
    if ("type" in line && "id" in line) {
      const record = readRecord(line);
      // One record, one line: of two the reader would have to choose.
      if (record === undefined || records.has(keyOf(record))) return bad;
      records.set(keyOf(record), record);
    } else if ("indicator" in line) {
      const indicator = readIndicator(line["indicator"]);
      if (indicator === undefined) return bad;
      indicators.push(indicator);
    } else if ("answered" in line) {
      const answered = readAnswered(line["answered"]);
      if (answered === undefined) return bad;
      answers.push(answered);
    } else if ("gone" in line || "withdrawn" in line) {
      const key = "gone" in line ? line["gone"] : line["withdrawn"];
      if (!isKey(key)) return bad;
      ("gone" in line ? gone : withdrawn).push(key);
    }
  }
  // What a file itself says is erased is not shown from that same file.
  for (const key of gone) records.delete(key);
  return { reader, records: [...records.values()], indicators, answers, gone, withdrawn };
}

function keyOf({ type, id }: PublishedRecord): string {
  return `${type}/${id}`;
}

function readReader(value: unknown): PublishedReader | undefined {
  if (!isObject(value)) return undefined;
  const { id, name, own, reply } = value;
  if (!isIdText(id) || !isText(name, caps.nameLength)) return undefined;
  if (!isSecret(reply)) return undefined;
  if (own === undefined) return { id, name, reply };
  return isOwn(own) ? { id, name, own: { type: own.type, id: own.id }, reply } : undefined;
}

function isOwn(value: unknown): value is NonNullable<PublishedReader["own"]> {
  if (!isObject(value) || !isIdText(value["id"])) return false;
  return value["type"] === "enterprises" || value["type"] === "buyers";
}

function readRecord({ type, id, values }: Line): PublishedRecord | undefined {
  if (!isName(type, caps.typeLength) || !isIdText(id) || !isValues(values)) return undefined;
  return { type, id, values };
}

/** `parseLine` looked at what is inside. */
function isValues(value: unknown): value is PublishedRecord["values"] {
  if (!isObject(value)) return false;
  return Object.keys(value).every((name) => isName(name, caps.fieldLength));
}

function readIndicator(value: unknown): Indicator | undefined {
  if (!isObject(value)) return undefined;
  const { name, by, cell, count } = value;
  if (!isName(name, caps.typeLength) || !(count === null || isLineCount(count))) return undefined;
  if (by === undefined && cell === undefined) return { name, count };
  if (!isName(by, caps.typeLength) || !isText(cell, caps.nameLength)) return undefined;
  return { name, by, cell, count };
}

function readAnswered(value: unknown): Answered | undefined {
  if (!isObject(value)) return undefined;
  const { proposal, about, answer } = value;
  if (!isHash(proposal)) return undefined;
  if (!isText(about, caps.fieldLength) || !isAnswer(answer)) return undefined;
  return { proposal, about, answer };
}

function isAnswer(value: unknown): value is Answered["answer"] {
  return value === "waiting" || value === "accepted" || value === "refused";
}

/** `type/id`. */
export function isKey(value: unknown): value is string {
  if (typeof value !== "string") return false;
  const slash = value.lastIndexOf("/");
  return isName(value.slice(0, slash), caps.typeLength) && isIdText(value.slice(slash + 1));
}
