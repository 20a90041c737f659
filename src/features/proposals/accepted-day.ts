import type { RankedWish } from "#domain/day-asks.ts";
import { ratedFields } from "#domain/day-asks.ts";
import { otherSide, pairWith } from "#domain/sides.ts";
import { becomes, ratedMeeting, type ToRate } from "#parts/rated-meeting.ts";
import { pairOf } from "#parts/roster.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import type { DayLine, DayRecords } from "#workspace/proposals.ts";
import type { Workspace } from "#workspace/workspace.ts";

type Line<Is extends DayLine["is"]> = Extract<DayLine, { readonly is: Is }>;

/** What an accepted word on a day becomes: wishes in its order, a veto, a rating of its own side, an absence. */
export function acceptedDay(
  workspace: Pick<Workspace, "directory" | "me" | "today">,
  line: DayLine,
): DayRecords {
  const { directory } = workspace;
  if (line.is === "wishes") return acceptedWishes(directory, line);
  if (line.is === "missed") return acceptedAbsence(directory, line);
  return line.is === "veto" ? acceptedVeto(directory, line) : acceptedRating(workspace, line);
}

/** Those that it does not name any more go to the bin. */
function acceptedWishes(directory: Directory, line: Line<"wishes">): DayRecords {
  const known = saidBySide(directory, directory.linked("wishes", line.side, line.own), line);
  const joined = line.value.map(({ id, why }: RankedWish, at) => ({
    type: "wishes" as const,
    of: [line.event, line.own, id, line.side],
    known: known.find((one) => one.other === id)?.entry,
    values: {
      event: line.event,
      side: line.side,
      ...pairWith(line, id),
      rank: at + 1,
      why: why ?? null,
    },
  }));
  const isNamed = (other: string) => line.value.some(({ id }) => id === other);
  return { joined, binned: known.flatMap((one) => (isNamed(one.other) ? [] : [one.entry])) };
}

/** One of each side, and one of the team: none stands for another, or goes with it. */
function acceptedVeto(directory: Directory, line: Line<"veto">): DayRecords {
  const { event, side, own, other } = line;
  const known = saidBySide(directory, directory.linked("vetoes", side, own), line).filter(
    (one) => one.other === other,
  );
  if (!line.value) return { joined: [], binned: known.map(({ entry }) => entry) };
  if (known.length > 0) return { joined: [] };
  const values = { event, side, ...pairWith(line, other) };
  return { joined: [{ type: "vetoes", of: [event, own, other, side], values }] };
}

/** Whoever says what a meeting was worth was there: one that was planned is held. */
function acceptedRating(
  workspace: Pick<Workspace, "directory" | "me" | "today">,
  { meeting: id, side, value }: Line<"rating">,
): DayRecords {
  const meeting = workspace.directory.find("meetings", id);
  if (meeting === undefined) return { joined: [] };
  const said: ToRate = Object.fromEntries(
    ratedFields.map((field) => [field, value[field] ?? null]),
  );
  const rated = ratedMeeting(workspace, meeting, side, said);
  const isTakenBack = Object.keys(value).length === 0;
  if (isTakenBack || (meeting.status ?? "planned") !== "planned") return rated;
  const held = { type: "meetings", of: [], known: meeting, values: { status: "held" } } as const;
  return { ...rated, joined: [held, ...rated.joined] };
}

function acceptedAbsence(directory: Directory, { meeting, value }: Line<"missed">): DayRecords {
  const known = directory.find("meetings", meeting);
  if (known === undefined) return { joined: [] };
  return becomes(directory, known, value);
}

/** Those of its own side, of the day of the line, with whom each is about. */
function saidBySide<One extends Entry<"wishes"> | Entry<"vetoes">>(
  directory: Directory,
  entries: readonly One[],
  { event, side }: Pick<DayLine, "event" | "side">,
) {
  return entries
    .filter((one) => one.side === side && directory.find("events", one.event)?.id === event)
    .map((entry) => ({ entry, other: pairOf(directory, entry)[otherSide[side]] }));
}
