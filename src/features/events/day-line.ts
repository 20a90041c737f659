import { pausesOf, plannedRounds, roundsOf, usualMeeting } from "#parts/day-rounds.ts";
import { clockAt, minutesOf } from "#domain/clock.ts";
import { clockText } from "#i18n/clock.ts";
import { capital } from "#i18n/capital.ts";
import { dotted } from "#i18n/dotted.ts";
import { t } from "#i18n/language.ts";
import type { Entry } from "#workspace/entry.ts";
import { words } from "./participants-words.ts";

/** « De 9 h à 11 h 15 · 8 rondes de 12 minutes · pause de 10 h 15 à 10 h 30 · 20 tables ». */
export function dayLine(event: Entry<"events">): string {
  const { start, end, tables, minimum, meetingMinutes = usualMeeting } = event;
  const rounds = roundsOf(event).length;
  const late = minutesLate(event);
  const pauses = pausesOf(event).map(({ from, to }) =>
    t(words.pause)(clockText(clockAt(from)), clockText(clockAt(to))),
  );
  return capital(
    dotted(
      start && end && t(words.hours)(clockText(start), clockText(end)),
      rounds > 0 && t(words.rounds)(rounds, meetingMinutes),
      late > 0 && t(words.late)(late),
      ...pauses,
      tables !== undefined && t(words.tables)(tables),
      minimum !== undefined && minimum > 0 && t(words.minimum)(minimum),
    ),
  );
}

/** How much later the last round ends than it was planned. */
function minutesLate(event: Entry<"events">): number {
  const last = roundsOf(event).at(-1);
  const planned = plannedRounds({ ...event, delays: [] }).find(
    ({ number }) => number === last?.number,
  );
  if (last === undefined || planned === undefined) return 0;
  return minutesOf(last.to) - minutesOf(planned.to);
}
