import { isPlaced } from "#domain/meeting.ts";
import type { Side } from "#domain/wish.ts";
import { clockText } from "#i18n/clock.ts";
import { t } from "#i18n/language.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { agendaWords as words } from "./agenda-words.ts";
import { standingMeetings } from "./day-meetings.ts";
import { plannedRounds, type Round } from "./day-rounds.ts";
import { linkedName } from "./entry-name.ts";

/** A meeting as one of the two reads it. */
export interface AgendaLine {
  readonly meeting: Entry<"meetings">;
  /** It is planned, or was held, in a round that takes place. */
  readonly stands: boolean;
  /** undefined: the day has lost that round since. */
  readonly round: Round | undefined;
  /** « 9 h 15 », or « ronde 3 » where its hour is not known. */
  readonly hour: string;
  /** Whom one meets. */
  readonly name: string;
  /** The table's number; « » while there is none. */
  readonly table: string;
}

/** Whose agenda: a side of the day, by the sheet that answers for it. */
export interface AgendaOwner {
  readonly side: Side;
  readonly sheet: string;
}

/** Every meeting that somebody has or had on a day, by round. */
export function agendaOf(
  directory: Directory,
  event: Entry<"events">,
  { side, sheet }: AgendaOwner,
): readonly AgendaLine[] {
  const rounds = plannedRounds(event);
  const own = directory.linked("meetings", side, sheet);
  return standingMeetings(
    directory,
    own.filter((one) => isOf(directory, one, event)),
  )
    .filter(({ round }) => round !== undefined)
    .toSorted((a, b) => (a.round ?? 0) - (b.round ?? 0) || (a.id < b.id ? -1 : 1))
    .map((meeting) => {
      const round = rounds.find(({ number }) => number === meeting.round);
      return {
        meeting,
        stands: isPlaced(meeting) && round?.lost !== true,
        round,
        hour: round === undefined ? t(words.round)(meeting.round ?? 0) : clockText(round.from),
        name:
          side === "buyer"
            ? linkedName(directory, "enterprises", meeting.enterprise ?? "")
            : linkedName(directory, "buyers", meeting.buyer ?? ""),
        table: String(meeting.table ?? ""),
      };
    });
}

/** Those that stand. */
export function placedAgendaOf(
  directory: Directory,
  event: Entry<"events">,
  owner: AgendaOwner,
): readonly AgendaLine[] {
  return agendaOf(directory, event, owner).filter(({ stands }) => stands);
}

function isOf(directory: Directory, { event }: Entry<"meetings">, day: Entry<"events">): boolean {
  return event === day.id || directory.find("events", event)?.id === day.id;
}
