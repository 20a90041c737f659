import { usualMeeting, pausesOf, roundsOf } from "#parts/day-rounds.ts";
import { clockAt } from "#domain/clock.ts";
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
  const pauses = pausesOf(event).map(({ from, to }) =>
    t(words.pause)(clockText(clockAt(from)), clockText(clockAt(to))),
  );
  return capital(
    dotted(
      start && end && t(words.hours)(clockText(start), clockText(end)),
      rounds > 0 && t(words.rounds)(rounds, meetingMinutes),
      ...pauses,
      tables !== undefined && t(words.tables)(tables),
      minimum !== undefined && minimum > 0 && t(words.minimum)(minimum),
    ),
  );
}
