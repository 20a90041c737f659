import type { Json } from "#crdt/json.ts";
import type { StoredRecord } from "#crdt/record.ts";
import type { RankedWish, Rated } from "#domain/day-asks.ts";
import type { MeetingState } from "#domain/meeting.ts";
import type { RecordType } from "#domain/record-types.ts";
import type { Side } from "#domain/wish.ts";

export type LineState = "open" | "accepted" | "refused";

interface Common {
  /** In the record of the proposal. */
  readonly key: string;
  readonly state: LineState;
}

/** A field of the reader's own sheet, of what it offers, or of its enrolment. */
export interface ChangeLine extends Common {
  readonly is: "change";
  readonly type: RecordType;
  readonly id: string;
  readonly field: string;
  /** In the team's own ids. */
  readonly value: Json;
  /** What stands here now. */
  readonly current: Json;
  /** Our value is still the one that the reader saw: accepting replaces nothing unseen. */
  readonly isFresh: boolean;
  /** What the answer was computed from: a write replaces only what is in it. */
  readonly shown: StoredRecord;
}

/** Whom the reader would like to meet; `id` is undefined when no sheet here answers to it. */
export interface MeetLine extends Common {
  readonly is: "meet";
  readonly type: "enterprises" | "buyers";
  readonly id: string | undefined;
  readonly why: string;
}

/** Words to read: what a reader wrote, or said of a sheet that is not its own. */
export interface TextLine extends Common {
  readonly is: "message" | "told";
  readonly text: string;
  readonly about?: {
    readonly type: string;
    readonly id: string | undefined;
    readonly field: string;
  };
}

/** Of a day in which the reader takes part; every id is the team's. */
interface OfDay extends Common {
  readonly event: string;
  /** Of the reader, and of its own sheet. */
  readonly side: Side;
  readonly own: string;
  /** As of a change. */
  readonly isFresh: boolean;
}

/** Whom it would like to meet, in its order; `current`: in ours. */
export interface WishesLine extends OfDay {
  readonly is: "wishes";
  readonly value: readonly RankedWish[];
  readonly current: readonly RankedWish[];
}

/** Whom it asks not to meet, or not any more. */
export interface VetoLine extends OfDay {
  readonly is: "veto";
  readonly other: string;
  readonly value: boolean;
  /** Its side's veto stands here already. */
  readonly current: boolean;
}

/** What it made of one of its meetings. */
export interface RatingLine extends OfDay {
  readonly is: "rating";
  readonly meeting: string;
  /** Of the other side. */
  readonly other: string;
  readonly value: Rated;
  readonly current: Rated | undefined;
}

/** Whether the other side came to one of its meetings. */
export interface MissedLine extends OfDay {
  readonly is: "missed";
  readonly meeting: string;
  /** Of the other side. */
  readonly other: string;
  readonly value: MeetingState;
  readonly current: MeetingState;
}

export type DayLine = WishesLine | VetoLine | RatingLine | MissedLine;
export type ProposedLine = ChangeLine | MeetLine | TextLine | DayLine;
