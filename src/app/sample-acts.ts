import { isRecordType, type RecordType } from "#domain/record-types.ts";
import type { Change } from "#workspace/change.ts";
import { onWorkday, type SampleClock, type TimeOfDay, wallClock } from "./sample-clock.ts";
import { fnv, sampleId } from "./sample-id.ts";
import { later } from "./sample-later.ts";
import { isTime, plainValues } from "./sample-plain.ts";
import { type Author, authors, firstAuthor } from "./sample-sheet.ts";
import { sampleSheets } from "./sample-sheets.ts";

/** One person's write on one record, as a form would make it. */
export interface SampleAct {
  readonly type: RecordType;
  readonly id: string;
  readonly from: Author;
  /** Wall clock, ms. */
  readonly at: number;
  readonly values: Change["values"];
  /** Made without having seen the act just before on the same record: both values stay. */
  readonly apart: boolean;
  /** Puts the record in the bin; then `values` is nothing. */
  readonly bin: boolean;
}

/** Id of the member who opens the sample. */
export const sampleMember = sampleId("members", "me");

/** Five months of a fictional team, oldest first: the same for the same clock, name and time zone. */
export function sampleActs(clock: SampleClock, memberName: string): readonly SampleAct[] {
  const me = { key: "me", from: "me", ago: 160, name: memberName, role: "field", active: true };
  const sheets: Readonly<Record<string, readonly AnySheet[]>> = {
    ...sampleSheets,
    members: [{ ...me, from: "me" }, ...sampleSheets.members],
  };
  const written = Object.entries(sheets).flatMap(([type, ofType]) =>
    isRecordType(type) ? ofType.flatMap((sheet) => sheetActs(clock, type, sheet)) : [],
  );
  const changed = later.map(({ type, key, from, ago, at, values, apart, bin }): SampleAct => {
    const days = onWorkday(clock, ago);
    return {
      type,
      id: sampleId(type, key),
      from,
      at: wallClock(clock, days, at),
      values: plainValues(type, values ?? {}, { clock, key, ago: days }),
      apart: apart === true,
      bin: bin === true,
    };
  });
  return [...written, ...changed].toSorted((a, b) => a.at - b.at);
}

type AnySheet = Readonly<Record<string, unknown>> & {
  readonly key: string;
  readonly from?: Author;
  readonly ago?: number;
};

/** The first writing of a sheet, then one for what was learned on a later day. */
function sheetActs(clock: SampleClock, type: RecordType, sheet: AnySheet): readonly SampleAct[] {
  const { key, from, ago, ...told } = sheet;
  const chance = fnv(`${type}/${key}`);
  const asked = ago ?? (type === "offers" ? 150 : 151 + (chance % 4));
  const days = told["event"] === undefined ? onWorkday(clock, asked) : asked;
  const author = from ?? firstAuthor(told["by"]) ?? authors[chance % authors.length] ?? "marc";
  const act = (values: Readonly<Record<string, unknown>>, daysAgo: number, time: TimeOfDay) => ({
    type,
    id: sampleId(type, key),
    from: author,
    at: wallClock(clock, daysAgo, time),
    values: plainValues(type, values, { clock, key, ago: daysAgo }),
    apart: false,
    bin: false,
  });

  const first: Record<string, unknown> = {};
  const acts: SampleAct[] = [];
  for (const [field, value] of Object.entries(told)) {
    const isLater = typeof value === "number" && learnedLater.has(field) && -value < asked;
    if (isLater) acts.push(act({ [field]: value }, -value, "16:30"));
    else first[field] = value;
  }
  return [act(first, days, timeOf(type, told["at"], chance)), ...acts];
}

/** Days that a sheet gets when they come, not when it is made. */
const learnedLater: ReadonlySet<string> = new Set(["verifiedOn", "doneOn"]);

/** A note is written when it was taken, a promise at the end of that day, a sheet at any hour. */
function timeOf(type: RecordType, told: unknown, chance: number): TimeOfDay {
  if (typeof told === "string" && isTime(told)) return told;
  return type === "followUps" ? "17:05" : `${8 + (chance % 9)}:${10 + (chance % 50)}`;
}
