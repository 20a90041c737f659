import type { Side } from "#domain/wish.ts";
import { compareNames } from "#i18n/compare-names.ts";
import type { Directory } from "#workspace/directory.ts";
import type { Entry } from "#workspace/entry.ts";
import { liveValuesOf } from "#workspace/live-values.ts";
import { entryName } from "./entry-name.ts";

/** Who takes part in a day, with the sheet that answers for them. */
export interface Participant {
  readonly side: Side;
  readonly sheet: Entry<"enterprises"> | Entry<"buyers">;
  readonly enrolment: Entry<"enrolments">;
}

export type Roster = Readonly<Record<Side, readonly Participant[]>>;

/** The types that a roster is read from. */
export const rosterTypes = ["events", "enrolments", "enterprises", "buyers"] as const;

/** By name. Who was enrolled twice, under two sheets that are one by now, is there once. */
export function rosterOf(directory: Directory, event: string): Roster {
  const found = new Map<string, Participant>();
  for (const enrolment of directory.linked("enrolments", "event", event)) {
    const participant = participantOf(directory, enrolment);
    if (participant === undefined) continue;
    const key = `${participant.side}/${participant.sheet.id}`;
    const known = found.get(key);
    if (known === undefined || enrolment.id < known.enrolment.id) found.set(key, participant);
  }
  const sorted = [...found.values()].toSorted((a, b) =>
    compareNames(entryName(a.sheet), entryName(b.sheet)),
  );
  return {
    enterprise: sorted.filter(({ side }) => side === "enterprise"),
    buyer: sorted.filter(({ side }) => side === "buyer"),
  };
}

/** None for a sheet that is not here any more. */
export function participantOf(
  directory: Directory,
  enrolment: Entry<"enrolments">,
): Participant | undefined {
  const { enterprise, buyer } = enrolment;
  const sheet =
    enterprise === undefined
      ? directory.find("buyers", buyer)
      : directory.find("enterprises", enterprise);
  if (sheet === undefined || sheet.state === "erased" || sheet.state === "binned") return undefined;
  return {
    side: sheet.type === "buyers" ? "buyer" : "enterprise",
    sheet,
    enrolment: seen(enrolment),
  };
}

/** One door notes an absence while another sees them come: they are here, until somebody settles it. */
function seen(enrolment: Entry<"enrolments">): Entry<"enrolments"> {
  if (!enrolment.conflicts.includes("status")) return enrolment;
  const told = new Set(liveValuesOf(enrolment.record, "status").map(({ value }) => value));
  const status = (["walk-in", "present"] as const).find((one) => told.has(one));
  return status === undefined ? enrolment : { ...enrolment, status };
}

/** What a link of a record of the day leads to, merged or not. */
export function pairOf(
  directory: Directory,
  { enterprise, buyer }: { readonly enterprise?: string; readonly buyer?: string },
): { readonly enterprise: string; readonly buyer: string } {
  return {
    enterprise: directory.find("enterprises", enterprise)?.id ?? enterprise ?? "",
    buyer: directory.find("buyers", buyer)?.id ?? buyer ?? "",
  };
}
