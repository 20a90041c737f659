import { binState } from "#crdt/bin.ts";
import type { Replica } from "#crdt/replica.ts";
import { isExpected } from "#domain/enrolment.ts";
import { followed, livePlain, type PlainRecord } from "./plain-record.ts";
import type { ChosenReader } from "./readers.ts";

/** What a reader's own sheet has to do with the days of the programme. */
export interface OwnDays {
  /** The record is about the reader's own sheet: its own enrolment, wish, meeting or need. */
  readonly isOwn: (plain: PlainRecord) => boolean;
  /** The reader takes part in the day, and meets the side that the record is of. */
  readonly isSameDay: (plain: PlainRecord) => boolean;
  /** Buyers that take part in a day with it. */
  readonly buyers: ReadonlySet<string>;
}

export function ownDays(replica: Replica, { own }: Pick<ChosenReader, "own">): OwnDays {
  const sheet = own && replica.get(own.type, own.id);
  // In dispute whether it is to go: it takes part in nothing until somebody settles it.
  if (own === undefined || sheet === undefined || binState(sheet) !== "live") {
    return { isOwn: () => false, isSameDay: () => false, buyers: new Set() };
  }
  const sheetOf = (plain: PlainRecord, type: "enterprises" | "buyers") => {
    const id: unknown = Reflect.get(plain.values, type === "buyers" ? "buyer" : "enterprise");
    return typeof id === "string" ? (followed(replica, type, id)?.id ?? id) : undefined;
  };
  const live = new Set(livePlain(replica, "events").map(({ id }) => id));
  const eventOf = ({ event }: { readonly event?: string }) =>
    followed(replica, "events", event)?.id ?? "";
  const isAbout = (plain: PlainRecord) => sheetOf(plain, own.type) === own.id;
  const enrolments = livePlain(replica, "enrolments");
  const days = new Set(
    enrolments.filter(isAbout).flatMap(({ values }) => {
      const event = eventOf(values);
      return live.has(event) ? [event] : [];
    }),
  );
  const other = own.type === "buyers" ? "enterprises" : "buyers";
  const isWith = (plain: PlainRecord<"enrolments">) =>
    isExpected(plain.values) &&
    days.has(eventOf(plain.values)) &&
    // One that names both sides is nobody's: an enterprise is not shown who else sells.
    sheetOf(plain, own.type) === undefined &&
    sheetOf(plain, other) !== undefined;

  return {
    isOwn(plain) {
      if (plain.type === own.type) return plain.id === own.id;
      if (plain.type === "wishes") {
        const side = own.type === "buyers" ? "buyer" : "enterprise";
        return Reflect.get(plain.values, "side") === side && isAbout(plain);
      }
      return owned.has(plain.type) && isAbout(plain);
    },
    isSameDay(plain) {
      if (plain.type === "events") return days.has(plain.id);
      return isEnrolment(plain) && (isAbout(plain) || isWith(plain));
    },
    buyers: new Set(
      own.type === "buyers"
        ? []
        : enrolments.filter(isWith).flatMap((plain) => sheetOf(plain, "buyers") ?? []),
    ),
  };
}

const owned: ReadonlySet<string> = new Set(["enrolments", "meetings", "needs"]);

function isEnrolment(plain: PlainRecord): plain is PlainRecord<"enrolments"> {
  return plain.type === "enrolments";
}
