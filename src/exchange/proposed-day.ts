import { isList, type Json } from "#crdt/json.ts";
import type { Replica } from "#crdt/replica.ts";
import {
  missedAsk,
  type RankedWish,
  type Rated,
  ratedFields,
  ratedOf,
  ratingAsk,
  vetoedIn,
  wishesAsk,
} from "#domain/day-asks.ts";
import { type MeetingState } from "#domain/meeting.ts";
import type { FieldsOf } from "#domain/record-types.ts";
import { checkField } from "#domain/schema.ts";
import { byRank, type Side } from "#domain/wish.ts";
import { otherSide, typeOfSide, absentState } from "#domain/sides.ts";
import { wishedIn } from "./named-in.ts";
import { followed, livePlain, type PlainRecord } from "./plain-record.ts";
import { seenHash } from "./proposal.ts";
import type { DayLine, MissedLine, RatingLine, VetoLine, WishesLine } from "./proposed-line.ts";
import type { ChosenReader } from "./readers.ts";
import type { Rekey } from "./rekey.ts";

interface Asked {
  readonly field: string;
  readonly value: Json;
  readonly seen: string;
}

export interface Here {
  readonly replica: Replica;
  readonly reader: ChosenReader;
  readonly rekey: Rekey;
  readonly lookUp: (type: string, id: string) => PlainRecord | undefined;
}

type Drawn<Line extends DayLine> = Line extends DayLine ? Omit<Line, "key" | "state"> : never;

/**
 * What a reader says of a day, as the team keeps it. `undefined`: of another name, of a day that is not its
 * own, or a value that nobody could write here.
 */
export async function dayLine(
  here: Here,
  sheet: PlainRecord,
  asked: Asked,
): Promise<Drawn<DayLine> | undefined> {
  const day = ownDay(here, sheet);
  if (day === undefined) return undefined;
  if (sheet.type === "meetings") {
    if (asked.field === missedAsk) return missedLine(here, day, sheet, asked);
    return asked.field === ratingAsk ? ratingLine(here, day, sheet, asked) : undefined;
  }
  if (asked.field === wishesAsk) return wishesLine(here, day, asked);
  const vetoed = vetoedIn(asked.field);
  return vetoed === undefined ? undefined : vetoLine(here, day, vetoed, asked);
}

interface OwnDay {
  readonly event: string;
  readonly side: Side;
  readonly own: string;
}

/** The day of an enrolment or of a meeting of the reader's own sheet; both are live. */
export function ownDay(
  { replica, reader: { own } }: Pick<Here, "replica" | "reader">,
  sheet: PlainRecord,
): OwnDay | undefined {
  if (own === undefined || (sheet.type !== "enrolments" && sheet.type !== "meetings")) {
    return undefined;
  }
  const isLive = livePlain(replica, sheet.type).some(({ id }) => id === sheet.id);
  const side = own.type === "buyers" ? "buyer" : "enterprise";
  const pair = pairOf(replica, sheet);
  const event: unknown = Reflect.get(sheet.values, "event");
  const day = typeof event === "string" ? followed(replica, "events", event)?.id : undefined;
  if (!isLive || pair[side] !== own.id || day === undefined) return undefined;
  // One that names both sides is nobody's enrolment.
  if (sheet.type === "enrolments" && pair[otherSide[side]] !== undefined) return undefined;
  return livePlain(replica, "events").some(({ id }) => id === day)
    ? { event: day, side, own: own.id }
    : undefined;
}

function pairOf(replica: Replica, { values }: PlainRecord) {
  const idOf = (side: Side): string | undefined => {
    const id: unknown = Reflect.get(values, side);
    return typeof id === "string" ? (followed(replica, typeOfSide[side], id)?.id ?? id) : undefined;
  };
  return { enterprise: idOf("enterprise"), buyer: idOf("buyer") };
}

/** What one side has said about the other on a day. */
function ofSide<T extends "wishes" | "vetoes">(
  replica: Replica,
  type: T,
  day: OwnDay,
): readonly { readonly plain: PlainRecord<T>; readonly other: string }[] {
  return livePlain(replica, type).flatMap((plain) => {
    const pair = pairOf(replica, plain);
    const other = pair[otherSide[day.side]];
    const { event, side }: FieldsOf<"wishes" | "vetoes"> = plain.values;
    const isOf =
      side === day.side &&
      pair[day.side] === day.own &&
      followed(replica, "events", event)?.id === day.event;
    return isOf && other !== undefined ? [{ plain, other }] : [];
  });
}

async function wishesLine(
  { replica, rekey, lookUp }: Here,
  day: OwnDay,
  { value, seen }: Asked,
): Promise<Drawn<WishesLine> | undefined> {
  const list = value === null ? [] : value;
  if (!isList(list)) return undefined;
  const other = typeOfSide[otherSide[day.side]];
  const said = new Map<string, RankedWish>();
  for (const wish of list) {
    const sheet = lookUp(other, wishedIn(wish) ?? "");
    const why: unknown = typeof wish === "object" && wish !== null && Reflect.get(wish, "why");
    const isSaid = typeof why === "string" && why !== "";
    if (isSaid && checkField("wishes", "why", why)?.weight === "stop") return undefined;
    if (sheet === undefined || said.has(sheet.id)) continue;
    said.set(sheet.id, { id: sheet.id, ...(isSaid && { why }) });
  }
  // Of a list of which nobody is here, no wish is left: it is to be read, not kept.
  if (list.length > 0 && said.size === 0) return undefined;
  const known = ofSide(replica, "wishes", day).map(async ({ plain, other: id }) => ({
    wish: { id, ...(plain.values.why !== undefined && { why: plain.values.why }) },
    // Two of one rank stand as the reader had them.
    order: { id: await rekey.id(other, id), ...rankOf(plain) },
  }));
  const current = (await Promise.all(known)).toSorted((a, b) => byRank(a.order, b.order));
  return {
    is: "wishes",
    ...day,
    value: [...said.values()],
    current: current.map(({ wish }) => wish),
    isFresh: (await seenHash(current.map(({ order }) => order.id))) === seen,
  };
}

function rankOf({ values: { rank } }: PlainRecord<"wishes">): { readonly rank?: number } {
  return rank === undefined ? {} : { rank };
}

function vetoLine(
  { replica, lookUp }: Here,
  day: OwnDay,
  vetoed: string,
  { value }: Asked,
): Drawn<VetoLine> | undefined {
  const other = lookUp(typeOfSide[otherSide[day.side]], vetoed)?.id;
  if (other === undefined || (value !== true && value !== null)) return undefined;
  const current = ofSide(replica, "vetoes", day).some((one) => one.other === other);
  // A veto of the team, or of the other side, is apart: it neither stands for this one nor goes with it.
  return { is: "veto", ...day, other, value: value === true, current, isFresh: true };
}

async function ratingLine(
  { replica }: Here,
  day: OwnDay,
  meeting: PlainRecord,
  { value, seen }: Asked,
): Promise<Drawn<RatingLine> | undefined> {
  const other = pairOf(replica, meeting)[otherSide[day.side]];
  const said = readRated(value);
  if (said === undefined || other === undefined) return undefined;
  const known = livePlain(replica, "ratings").find(
    ({ values }) => values.meeting === meeting.id && values.side === day.side,
  );
  const current = known === undefined ? undefined : ratedOf(known.values);
  const isFresh = (await seenHash(jsonOf(current))) === seen;
  return { is: "rating", ...day, meeting: meeting.id, other, value: said, current, isFresh };
}

function missedLine(
  { replica }: Here,
  day: OwnDay,
  meeting: PlainRecord,
  { value }: Asked,
): Drawn<MissedLine> | undefined {
  const other = pairOf(replica, meeting)[otherSide[day.side]];
  if (other === undefined || (value !== true && value !== null)) return undefined;
  const { status: current = "planned" }: FieldsOf<"meetings"> = meeting.values;
  const absent = absentState[otherSide[day.side]];
  const said: MeetingState = value === true ? absent : current === absent ? "held" : current;
  // Somebody says that they met, or that it is the reader who did not come: a person settles it.
  const isFresh = said === current || current === "planned" || current === absent;
  return { is: "missed", ...day, meeting: meeting.id, other, value: said, current, isFresh };
}

/** What a form could have written; nothing is left of a value without any of it. */
function readRated(value: Json): Rated | undefined {
  if (value === null) return {};
  if (typeof value !== "object" || isList(value)) return undefined;
  const said = ratedFields.flatMap((field) => {
    const one = value[field];
    return one === undefined || one === null || one === "" ? [] : [[field, one] as const];
  });
  if (said.length === 0) return undefined;
  const isFine = said.every(([field, one]) => checkField("ratings", field, one)?.weight !== "stop");
  return isFine ? Object.fromEntries(said) : undefined;
}

function jsonOf(rated: Rated | undefined): Json {
  return rated === undefined || Object.keys(rated).length === 0 ? null : rated;
}
