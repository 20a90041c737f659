import type { Rater } from "#domain/rating.ts";
import { outcomeWords } from "#i18n/follow-up-words.ts";
import { t } from "#i18n/language.ts";
import { interestWords, meetingStateWords, nextStepWords } from "#i18n/matchmaking-words.ts";
import { meetingsByPair } from "#parts/day-meetings.ts";
import { entryName, linkedName } from "#parts/entry-name.ts";
import { handOver } from "#parts/hand-over.ts";
import { refusalText } from "#parts/refusal.ts";
import { useToasts } from "#ui/toasts.ts";
import type { Directory } from "#workspace/directory.ts";
import { makeTableFile, type OutSheet } from "#workspace/table-file.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { unmetNeeds } from "./unmet-needs.ts";
import { words } from "./words.ts";

type FileKind = "xlsx" | "csv";

/** Gives the meetings of a day as a spreadsheet, a row each. Call inside a component. */
export function useReportFile(): (event: string, as: FileKind) => Promise<void> {
  const { directory } = useWorkspace();
  const toasts = useToasts();
  return async (event, as) => {
    const day = directory.find("events", event);
    const name = t(words.fileName)(day === undefined ? "" : entryName(day));
    const sheets = reportSheets(directory, event, as);
    try {
      await handOver(await makeTableFile(name, { is: "sheets", as, sheets }).answer);
    } catch (error) {
      toasts.show({ text: refusalText(error) });
    }
  };
}

/** A CSV holds one list: the meetings. A workbook has the needs without a supplier beside them. */
export function reportSheets(
  directory: Directory,
  event: string,
  as: FileKind,
): readonly OutSheet[] {
  const meetings: OutSheet = {
    name: t(words.meetings),
    columns: columns(),
    rows: reportRows(directory, event),
  };
  if (as === "csv") return [meetings];
  const needs = unmetNeeds(directory, event).map(({ title, buyer }) => [title, buyer]);
  const headings = [{ title: t(words.need) }, { title: t(words.buyer) }];
  return [meetings, { name: t(words.needs), columns: headings, rows: needs }];
}

function columns(): OutSheet["columns"] {
  const number = "number" as const;
  return [
    { title: t(words.round), kind: number },
    { title: t(words.table), kind: number },
    { title: t(words.enterprise) },
    { title: t(words.buyer) },
    { title: t(words.state) },
    { title: t(words.enterpriseInterest) },
    { title: t(words.buyerInterest) },
    { title: t(words.next) },
    { title: t(words.amount), kind: number },
    { title: t(words.outcome) },
    { title: t(words.contractAmount), kind: number },
  ];
}

/** By round, then by table. */
export function reportRows(directory: Directory, event: string): readonly (readonly string[])[] {
  return [...meetingsByPair(directory, directory.linked("meetings", "event", event)).values()]
    .toSorted(([a], [b]) => (a.round ?? 0) - (b.round ?? 0) || (a.table ?? 0) - (b.table ?? 0))
    .map(([meeting, ...others]) => {
      const all = [meeting, ...others];
      const ratings = all.flatMap(({ id }) => directory.linked("ratings", "meeting", id));
      const interest = (side: Rater) => {
        const said = ratings.find((one) => one.side === side)?.interest;
        return said === undefined ? "" : t(interestWords[said]);
      };
      const next = new Set(ratings.flatMap((one) => one.next ?? []));
      next.delete("none");
      const amounts = ratings.flatMap(({ potentialAmount }) => potentialAmount ?? []);
      const news = all
        .flatMap(({ id }) => directory.linked("followUps", "meeting", id))
        .toSorted((a, b) => ((a.dueOn ?? "") < (b.dueOn ?? "") ? -1 : 1));
      const last = news.findLast(({ outcome }) => outcome !== undefined)?.outcome;
      const signed = news.findLast((one) => one.contractAmount !== undefined)?.contractAmount;
      return [
        String(meeting.round ?? ""),
        String(meeting.table ?? ""),
        linkedName(directory, "enterprises", meeting.enterprise ?? ""),
        linkedName(directory, "buyers", meeting.buyer ?? ""),
        t(meetingStateWords[meeting.status ?? "planned"]),
        interest("enterprise"),
        interest("buyer"),
        [...next].map((one) => t(nextStepWords[one])).join(", "),
        amounts.length === 0 ? "" : String(Math.max(...amounts) / 100),
        last === undefined ? "" : t(outcomeWords[last]),
        signed === undefined ? "" : String(signed / 100),
      ];
    });
}
