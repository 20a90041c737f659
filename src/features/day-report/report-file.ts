import type { Rater } from "#domain/rating.ts";
import { t } from "#i18n/language.ts";
import { interestWords, meetingStateWords, nextStepWords } from "#i18n/matchmaking-words.ts";
import { linkedName } from "#parts/entry-name.ts";
import { handOver } from "#parts/hand-over.ts";
import { refusalText } from "#parts/refusal.ts";
import { useToasts } from "#ui/toasts.ts";
import type { Directory } from "#workspace/directory.ts";
import { useWorkspace } from "#workspace/workspace.ts";
import { words } from "./words.ts";

/** Gives the meetings of a day as a spreadsheet, a row each. Call inside a component. */
export function useReportFile(): (event: string) => Promise<void> {
  const { directory } = useWorkspace();
  const toasts = useToasts();
  return async (event) => {
    try {
      const { writeCsv } = await import("#formats/write-csv.ts");
      const bytes = writeCsv(header(), reportRows(directory, event));
      await handOver(new File([bytes], `${t(words.title)}.csv`, { type: "text/csv" }));
    } catch (error) {
      toasts.show({ text: refusalText(error) });
    }
  };
}

function header(): readonly string[] {
  return [
    words.round,
    words.table,
    words.enterprise,
    words.buyer,
    words.state,
    words.enterpriseInterest,
    words.buyerInterest,
    words.next,
    words.amount,
  ].map((word) => t(word));
}

/** By round, then by table. */
export function reportRows(directory: Directory, event: string): readonly (readonly string[])[] {
  return directory
    .linked("meetings", "event", event)
    .toSorted((a, b) => (a.round ?? 0) - (b.round ?? 0) || (a.table ?? 0) - (b.table ?? 0))
    .map((meeting) => {
      const ratings = directory.linked("ratings", "meeting", meeting.id);
      const interest = (side: Rater) => {
        const said = ratings.find((one) => one.side === side)?.interest;
        return said === undefined ? "" : t(interestWords[said]);
      };
      const next = new Set(ratings.flatMap((one) => one.next ?? []));
      next.delete("none");
      const amounts = ratings.flatMap(({ potentialAmount }) => potentialAmount ?? []);
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
      ];
    });
}
