import type { Participant } from "#parts/roster.ts";
import { entryName } from "#parts/entry-name.ts";
import type { Directory } from "#workspace/directory.ts";

/** The names by which somebody may give themselves at the door: those enrolled, and all of the sheet. */
export function peopleOf(
  directory: Directory,
  { side, sheet, enrolment }: Participant,
): readonly string[] {
  const enrolled = (enrolment.people ?? []).flatMap((id) => directory.find("contacts", id) ?? []);
  const all = [...enrolled, ...directory.linked("contacts", side, sheet.id)];
  return [
    ...new Set(all.filter(({ state }) => state !== "erased" && state !== "binned").map(entryName)),
  ];
}
