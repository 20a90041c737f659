import { withoutSupplier } from "#domain/matching/without-supplier.ts";
import { linkedName } from "#parts/entry-name.ts";
import { pairOf, rosterOf } from "#parts/roster.ts";
import type { Directory } from "#workspace/directory.ts";

export interface UnmetNeed {
  readonly id: string;
  readonly title: string;
  /** Whose it is. */
  readonly buyer: string;
}

/** The types that they are read from. */
export const needTypes = [
  "events",
  "enrolments",
  "enterprises",
  "buyers",
  "offers",
  "needs",
  "meetings",
  "ratings",
] as const;

/**
 * Needs that came up on a day, and those of the buyers who were to come, that no offer of the directory
 * answers.
 */
export function unmetNeeds(directory: Directory, event: string): readonly UnmetNeed[] {
  const offers = directory
    .list("offers")
    .filter(({ enterprise }) => directory.find("enterprises", enterprise)?.state === "live")
    .map((fields) => ({ id: fields.id, fields }));
  const found = directory
    .linked("ratings", "event", event)
    .flatMap(({ id, meeting, needFound }) => {
      if (needFound === undefined) return [];
      const { buyer } = pairOf(directory, directory.find("meetings", meeting) ?? {});
      return [{ id, buyer, fields: { title: needFound } }];
    });
  const known = rosterOf(directory, event).buyer.flatMap(({ sheet }) =>
    directory
      .linked("needs", "buyer", sheet.id)
      .map((fields) => ({ id: fields.id, buyer: sheet.id, fields })),
  );
  return withoutSupplier([...found, ...known], offers).map(({ id, buyer, fields }) => ({
    id,
    title: fields.title ?? "",
    buyer: linkedName(directory, "buyers", buyer),
  }));
}
