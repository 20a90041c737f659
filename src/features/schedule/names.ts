import { clockText } from "#i18n/clock.ts";
import type { DayInput } from "#parts/day-input.ts";
import { linkedName } from "#parts/entry-name.ts";
import type { Directory } from "#workspace/directory.ts";

/** What the planner calls people and rounds. Rounds count from 0, as the planner counts. */
export interface Names {
  readonly of: (id: string) => string;
  readonly hour: (round: number) => string;
}

export function makeNames(directory: Directory, { roster, rounds }: DayInput): Names {
  const buyers = new Set(roster.buyer.map(({ sheet }) => sheet.id));
  return {
    of: (id) => {
      const isBuyer = buyers.has(id) || directory.find("enterprises", id) === undefined;
      return linkedName(directory, isBuyer ? "buyers" : "enterprises", id);
    },
    hour: (round) => {
      const from = rounds[round]?.from;
      return from === undefined ? "" : clockText(from);
    },
  };
}
