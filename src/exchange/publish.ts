import type { Json } from "#crdt/json.ts";
import type { Replica } from "#crdt/replica.ts";
import type { Day } from "#domain/day.ts";
import { ownersOf, publishedTypes } from "#domain/projection.ts";
import type { ReaderKind } from "#domain/publishing.ts";
import { type FieldsOf, fieldsOf, type RecordType } from "#domain/record-types.ts";
import { makeScan } from "#domain/scan-text.ts";
import { broughtBack } from "#storage/contested.ts";
import { recordKey } from "#storage/record-key.ts";
import { breathe } from "#storage/slices.ts";
import { answersFor } from "./answers.ts";
import type { Watch } from "./bundle.ts";
import { indicatorsOf } from "./indicators.ts";
import { type OwnDays, ownDays } from "./own-days.ts";
import { rekeyed } from "./leaving-value.ts";
import { followed, livePlain, type PlainRecord, plainRecord } from "./plain-record.ts";
import type { PublicationDraft, PublishedReader, PublishedRecord } from "./publication.ts";
import { leavingValues, questionIn, type TextQuestion } from "./published-values.ts";
import { makeRekey, type Rekey } from "./rekey.ts";
import { type ChosenReader, findReader } from "./readers.ts";
import { buyersFor } from "./scope.ts";

export type Decision = "send" | "leave";

export interface PublishOptions {
  /** Name of the team. */
  readonly team: string;
  /** Id of the record `readers`. */
  readonly reader: string;
  readonly made: Day;
  /** By the key of a question. What is not decided does not go. */
  readonly decisions: Readonly<Record<string, Decision>>;
  /** `type/id` as this reader saw them, of its last edition; none when that is not known here. */
  readonly before: readonly string[];
  /** The number under which others of the same circle were just handed over: one edition for all. */
  readonly reserved?: Reserved | undefined;
}

export interface Reserved {
  readonly audience: string;
  readonly edition: number;
}

export interface Prepared {
  readonly draft: PublicationDraft;
  readonly signKey: ChosenReader["keys"];
  /** Not decided yet. */
  readonly questions: readonly TextQuestion[];
  /** Every text that was asked about, decided or not: to be read again. */
  readonly asked: readonly TextQuestion[];
  /** Id of its circle. */
  readonly audience: string;
  /** From `type/id` in the file to the id here. */
  readonly sources: Readonly<Record<string, string>>;
}

/**
 * What one reader is given, built by listing what may go: a field that the schema does not open to this
 * reader has no way in. `undefined`: no such reader, or its circle lacks its keys.
 */
export async function preparePublication(
  replica: Replica,
  options: PublishOptions,
  watch: Watch = {},
): Promise<Prepared | undefined> {
  const chosen = findReader(replica, options.reader);
  if (chosen === undefined) return undefined;
  const { kind, keys } = chosen;
  const rekey = makeRekey(keys.hmacKey);
  const days = ownDays(replica, chosen);
  const listing = listLeaving(replica, chosen, days);
  const standing = (plain: PlainRecord) => ({
    own: days.isOwn(plain),
    sameDay: days.isSameDay(plain),
  });
  const leaving = new Set(listing.map(({ type, id }) => `${type}/${id}`));
  const targetOf = (to: RecordType, id: string) => {
    const target = followed(replica, to, id)?.id;
    return target !== undefined && leaving.has(`${to}/${target}`) ? target : undefined;
  };
  const scan = makeScan(knownPeople(replica));
  const records: PublishedRecord[] = [];
  const asked: TextQuestion[] = [];
  const sources: Record<string, string> = {};
  /** The record as it leaves, unless it is none to show. */
  async function leave(plain: PlainRecord): Promise<PublishedRecord | undefined> {
    const values: Record<string, Json> = {};
    const id = rekey.id(plain.type, plain.id);
    for (const one of leavingValues(plain, kind, standing(plain))) {
      const question = questionIn(plain, one, scan);
      if (question !== undefined) asked.push(question);
      if (question !== undefined && options.decisions[question.key] !== "send") continue;
      // oxlint-disable-next-line no-await-in-loop -- most are there already
      const said = await rekeyed(plain.type, one, rekey, targetOf);
      if (said !== undefined) values[one.field] = said;
    }
    return isWhole(plain.type, values) ? { type: plain.type, id: await id, values } : undefined;
  }

  for (let at = 0; at < listing.length; at += slice) {
    const some = listing.slice(at, at + slice);
    // oxlint-disable-next-line no-await-in-loop -- a slice at a time, so that a person may stop it
    const left = await Promise.all(some.map(leave));
    for (const [place, record] of left.entries()) {
      if (record === undefined) continue;
      records.push(record);
      sources[`${record.type}/${record.id}`] = some[place]?.id ?? "";
    }
    watch.onProgress?.(at / listing.length);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await breathe();
    watch.signal?.throwIfAborted();
  }
  const gone = await goneFor(replica, kind, rekey);
  const now = new Set([...records.map(({ type, id }) => `${type}/${id}`), ...gone]);
  const draft: PublicationDraft = {
    space: { id: await rekey.space(chosen.origin), name: options.team },
    audience: { id: await rekey.id("audiences", chosen.audienceOrigin), key: keys.verifyKey },
    for: kind,
    edition: editionFor(chosen, options.reserved),
    made: options.made,
    reader: await readerOf(chosen, rekey, sources),
    records,
    indicators: kind === "funder" ? indicatorsOf(replica) : [],
    answers: answersFor(replica, chosen.id),
    gone,
    withdrawn: options.before.filter((key) => !now.has(key)),
  };
  const questions = asked.filter(({ key }) => options.decisions[key] === undefined);
  return { draft, signKey: keys, questions, asked, audience: chosen.audience, sources };
}

const slice = 256;

/** In the bin too: nobody said of them either that their names may leave. */
function knownPeople(replica: Replica): readonly FieldsOf<"contacts">[] {
  return [...replica.all("contacts").values()]
    .filter(({ erased }) => erased.length === 0)
    .map((record) => plainRecord("contacts", record).values);
}

/** A reader that has the reserved one already gets another: one number is one content. */
function editionFor({ audience, nextEdition, sent }: ChosenReader, reserved: Reserved | undefined) {
  const isOurs = reserved?.audience === audience && !sent.includes(reserved.edition);
  return isOurs ? reserved.edition : nextEdition;
}

/** Records of the types of this reader; those of a sheet go with it or not at all. */
function listLeaving(
  replica: Replica,
  reader: ChosenReader,
  days: OwnDays,
): readonly PlainRecord[] {
  const sheets = new Set<string>();
  const listed: PlainRecord[] = [];
  const chosen = buyersFor(replica, reader);
  const isGiven = (id: string) => chosen(id) || days.buyers.has(id);
  for (const type of publishedTypes[reader.kind]) {
    const owners = ownersOf[type];
    for (const plain of livePlain(replica, type)) {
      const isOfReader = days.isOwn(plain) || days.isSameDay(plain);
      const goes =
        owners === undefined
          ? isOfReader || type === "enterprises" || (type === "buyers" && isGiven(plain.id))
          : owners.some((field) => sheets.has(ownerKey(replica, plain, field)));
      if (!goes) continue;
      if (owners === undefined) sheets.add(`${type}/${plain.id}`);
      listed.push(plain);
    }
  }
  return listed;
}

function ownerKey(replica: Replica, plain: PlainRecord, field: string): string {
  const spec = fieldsOf(plain.type)[field];
  const id: unknown = Reflect.get(plain.values, field);
  if (spec?.kind !== "link" || typeof id !== "string") return "";
  return `${spec.to}/${followed(replica, spec.to, id)?.id ?? ""}`;
}

/**
 * A record without what a new one must have, or with nothing but whom it belongs to, is none to show.
 * An enrolment says who comes, with nothing but its links.
 */
function isWhole(type: RecordType, values: Readonly<Record<string, Json>>): boolean {
  const specs = Object.entries(fieldsOf(type));
  const isSaid =
    type === "enrolments"
      ? Object.hasOwn(values, "enterprise") || Object.hasOwn(values, "buyer")
      : specs.some(([field, { kind }]) => kind !== "link" && Object.hasOwn(values, field));
  return (
    isSaid &&
    specs.every(([field, { required }]) => required !== true || Object.hasOwn(values, field))
  );
}

/**
 * Everything erased of the types of this reader, whether it ever saw it or not: the ids say nothing. What
 * came back is not gone: what this reader said of it is still to be answered.
 */
async function goneFor(
  replica: Replica,
  kind: ReaderKind,
  rekey: Rekey,
): Promise<readonly string[]> {
  const erased = publishedTypes[kind].flatMap((type) =>
    [...replica.all(type).values()].filter((record) => record.erased.length > 0),
  );
  const back = broughtBack(replica, erased.map(recordKey));
  const gone = erased.filter((record) => !back.has(recordKey(record)));
  return Promise.all(gone.map(async ({ type, id }) => `${type}/${await rekey.id(type, id)}`));
}

async function readerOf(
  { origin, name, reply, own }: ChosenReader,
  rekey: Rekey,
  sources: Readonly<Record<string, string>>,
): Promise<PublishedReader> {
  const start = { id: await rekey.id("readers", origin), name, reply };
  if (own === undefined) return start;
  const key = await rekey.id(own.type, own.id);
  return Object.hasOwn(sources, `${own.type}/${key}`)
    ? { ...start, own: { type: own.type, id: key } }
    : start;
}
