import type { Day } from "#domain/day.ts";
import { nameBytes, byteLength } from "#domain/text-size.ts";
import { plainRecord } from "#exchange/plain-record.ts";
import {
  type ChangeLine,
  type DayLine,
  freshChanges,
  isChange,
  type MeetLine,
  type ProposedLine,
  proposedLines,
  type TextLine,
} from "#exchange/proposed-lines.ts";
import { toBin } from "./to-bin.ts";
import type { Change } from "./change.ts";
import type { Entry } from "./entry.ts";
import { type Joined, type Joining, joinedWrites } from "./joining-records.ts";
import type { Saved, Workspace } from "./workspace.ts";

export { freshChanges, isChange };
export type { ChangeLine, DayLine, MeetLine, ProposedLine, TextLine };

/** Line by line, with what stands here. */
export function linesOf(
  { store, newId }: Pick<Joining, "store"> & Pick<Workspace, "newId">,
  proposal: Entry<"proposals">,
): Promise<readonly ProposedLine[]> {
  return proposedLines(store.replica, plainRecord("proposals", proposal.record), newId);
}

export interface Meeting {
  /** « Organiser une rencontre : Menuiserie du Fleuve et Ville de Port-aux-Brumes ». */
  readonly what: string;
  readonly enterprise: string | undefined;
  readonly buyer: string | undefined;
  readonly dueOn: Day;
}

export interface Answers {
  readonly accepted: readonly ProposedLine[];
  readonly refused: readonly ProposedLine[];
  /** What an accepted wish to meet becomes. */
  readonly meetingOf: (line: MeetLine) => Meeting;
  /** What an accepted word on a day becomes. */
  readonly dayOf: (line: DayLine) => DayRecords;
}

/** Records that stand from then on, and records that do not. */
export interface DayRecords {
  readonly joined: readonly Joined[];
  readonly binned?: readonly Entry[];
}

/** One act: what is accepted is written over exactly what was shown, and every answer is kept. */
export async function answerLines(
  workspace: Joining & Pick<Workspace, "save" | "newId">,
  proposal: Entry<"proposals">,
  { accepted, refused, meetingOf, dayOf }: Answers,
): Promise<Saved> {
  const { save, newId } = workspace;
  const sheets = new Map<string, Change>();
  const promises: Change[] = [];
  for (const line of accepted) {
    if (line.is === "change") addTo(sheets, line);
    else if (line.is === "meet") promises.push(promiseOf(newId(), meetingOf(line)));
  }
  const days = accepted.flatMap((line) =>
    isChange(line) && line.is !== "change" ? [dayOf(line)] : [],
  );
  const joined = await joinedWrites(
    workspace,
    days.flatMap((one) => one.joined),
  );
  const binned = days.flatMap((one) => one.binned ?? []).map(toBin);
  const answers: Change<"proposals"> = {
    type: "proposals",
    id: proposal.id,
    shown: proposal.record,
    values: {
      accepted: [...(proposal.accepted ?? []), ...accepted.map(({ key }) => key)],
      refused: [...(proposal.refused ?? []), ...refused.map(({ key }) => key)],
    },
  };
  return save([...sheets.values(), ...promises, answers], { also: [...joined, ...binned] });
}

/** A later line on the same field is the last word of who wrote them. */
function addTo(sheets: Map<string, Change>, { type, id, field, value, shown }: ChangeLine): void {
  const key = `${type}/${id}`;
  const values = { ...sheets.get(key)?.values, [field]: value };
  sheets.set(key, { type, id, shown, values });
}

function promiseOf(id: string, { what, enterprise, buyer, dueOn }: Meeting): Change<"followUps"> {
  const values = {
    what: cut(what),
    promise: "introduction",
    doer: "team",
    dueOn,
    ...(enterprise !== undefined && { enterprise }),
    ...(buyer !== undefined && { buyer }),
  } as const;
  return { type: "followUps", id, shown: undefined, values };
}

/** The whole of what was asked stays in the proposal. */
function cut(text: string): string {
  if (byteLength(text) <= nameBytes) return text;
  const letters = Array.from(text);
  while (byteLength(letters.join("")) > nameBytes - 3) letters.pop();
  return `${letters.join("")}…`;
}
